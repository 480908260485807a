using System.Text;
using System.Text.RegularExpressions;
using CsCheck;

namespace Factbook.Generator.Tests.Hostile;

/// <summary>One change to a file: to its characters or bytes, to its tokens, or to its structure.</summary>
/// <param name="Kind">The kind of change.</param>
/// <param name="At">The position, from 0 (the start) to 1.</param>
/// <param name="Other">Another position, or an amount, from 0 to 1.</param>
/// <param name="Piece">The inserted piece.</param>
internal readonly partial record struct Mutation(int Kind, double At, double Other, string Piece)
{
    /// <summary>Pieces with a meaning in YAML or in its encoding.</summary>
    public static readonly string[] Pieces =
    [
        "\t", "\n", "\r", "\r\n", " ", "  ", ":", ": ", "- ", "-", "[", "]", "{", "}", ",", "'", "\"", "\\", "\\u", "\\uD83D",
        "\\UFFFFFFFF",
        "&a ", "*a", "!", "!!x ", "#", " #", "%", "%YAML 1.2\n", "|", "|2\n", ">", "? ", "<<: ", "---\n", "...\n", "@", "`", "\uFEFF", "\0",
        "\uD83D", "\uDE00", "\u2028", "\u0085", "\u202E", "\uFFFD", "<<<<<<< x\n", "=======\n", ">>>>>>> x\n", "a: ", "key:value\n", "~",
    ];

    // Pieces with a meaning to the types of properties.
    private static readonly string[] Values =
    [
        "null", "true", "-1", "0", "00", "9223372036854775808", "1e999", "-0.0", "79228162514264337593543950336", "2024-02-30",
        "0001-01-01",
        "9999-12-31T23:59:59.9999999-14:00", "24:00", "1.00:00:00", "more than 100 %", "between 2 and 1 USD", "1e28 %", "2023-W54",
        "2023-Q4/..", "../..", "((((",
        "[]", "{}", "[[]]", "{ a: { b: c } }", "&x [*x]", "a/b", "All", "class", "kind", "id", "İ", "ﬁ", "а",
    ];

    private const int Kinds = 15;

    /// <summary>Returns any change.</summary>
    public static readonly Gen<Mutation> Any = Gen.Select(
        Gen.Int[0, Kinds - 1],
        Gen.Double[0, 1],
        Gen.Double[0, 1],
        Gen.Int[0, Pieces.Length + Values.Length - 1],
        (kind, at, other, piece) => new Mutation(kind, at, other, piece < Pieces.Length ? Pieces[piece] : Values[piece - Pieces.Length]));

    public string Apply(string text) => Kind switch
    {
        < 5 => ChangeCharacters(text),
        < 8 => ChangeBytes(text),
        < 11 => ChangeTokens(text),
        _ => ChangeBlocks(text),
    };

    private string ChangeCharacters(string text)
    {
        var at = (int)(At * text.Length);
        var length = (int)(Other * Math.Min(12, text.Length - at));
        return Kind switch
        {
            0 => text.Insert(at, Piece),
            1 => text.Remove(at, length),
            2 => text.Remove(at, length).Insert(at, Piece),
            3 => text.Insert(at, text.Substring(at, length)),
            _ => text.Insert(Math.Max(0, at - length), text.Substring(at, length)),
        };
    }

    private string ChangeBytes(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text).ToList();
        var at = Place(bytes.Count);
        switch (Kind)
        {
            case 5 when bytes.Count > 0:
                bytes[at] ^= (byte)(1 << (int)(Other * 7));
                break;
            case 6 when bytes.Count > 0:
                bytes.RemoveAt(at);
                break;
            default:
                bytes.Insert(at, (byte)(Other * byte.MaxValue));
                break;
        }

        return Encoding.UTF8.GetString([.. bytes]);
    }

    private string ChangeTokens(string text)
    {
        var tokens = Token().Matches(text);
        if (tokens.Count == 0)
        {
            return text + Piece;
        }

        var (token, other) = (tokens[Place(tokens.Count)], tokens[Math.Min(tokens.Count - 1, (int)(Other * tokens.Count))]);
        return Kind switch
        {
            8 => text.Remove(token.Index, token.Length).Insert(token.Index, Piece),
            9 => text.Remove(token.Index, token.Length).Insert(token.Index, other.Value),
            _ => text.Remove(token.Index, token.Length),
        };
    }

    // A block is a line and the following lines that are indented more.
    private string ChangeBlocks(string text)
    {
        var lines = text.Split('\n').ToList();
        var first = Place(lines.Count);
        var end = first + 1;
        while (end < lines.Count && IndentOf(lines[end]) > IndentOf(lines[first]))
        {
            end++;
        }

        var block = lines[first..end];
        switch (Kind)
        {
            case 11:
                lines.RemoveRange(first, block.Count);
                break;
            case 12:
                lines.InsertRange(first, block);
                break;
            case 13:
                lines.RemoveRange(first, block.Count);
                lines.InsertRange((int)(Other * lines.Count), block);
                break;
            default:
                var indent = (int)(Other * 5) - 2;
                for (var i = first; i < end; i++)
                {
                    lines[i] = indent < 0 ? lines[i][Math.Min(-indent, IndentOf(lines[i]))..] : new string(' ', indent) + lines[i];
                }

                break;
        }

        return string.Join('\n', lines);
    }

    private int Place(int count) => Math.Clamp((int)(At * count), 0, Math.Max(0, count - 1));

    private static int IndentOf(string line) => line.Length - line.TrimStart(' ').Length;

    [GeneratedRegex(@"[\p{L}\p{N}_.%+-]+|[^\p{L}\p{N}\s]")]
    private static partial Regex Token();
}
