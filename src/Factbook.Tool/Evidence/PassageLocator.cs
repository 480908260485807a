using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Factbook.Tool.Evidence;

/// <summary>A passage of a text: a W3C <c>TextPositionSelector</c> and a digest by which it is known.</summary>
/// <param name="Start">The Unicode code points before it.</param>
/// <param name="End">The code points up to its end.</param>
/// <param name="Sha256">The SHA-256 of its UTF-8 bytes, in lowercase hexadecimal digits.</param>
internal sealed record PassageLocator(int Start, int End, string Sha256)
{
    /// <summary>The passage that has these words, with whatever white space between them.</summary>
    /// <exception cref="ToolException">No place has them, or several have.</exception>
    public static PassageLocator Find(string text, string passage)
    {
        var words = passage.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
        {
            throw ToolException.Usage("the passage has no words");
        }

        // Looks ahead, so that places which overlap are several too.
        var places = Regex.Matches(text, $"(?=({string.Join(@"\s+", words.Select(Pattern))}))", RegexOptions.CultureInvariant);
        return places.Count switch
        {
            1 => Of(text, places[0].Index, places[0].Groups[1].Value),
            0 => throw ToolException.Failure("no place has these words"),
            var count => throw ToolException.Failure($"{count} places have these words; take a few more into the passage"),
        };
    }

    // A keyboard has one apostrophe and one quotation mark; the text may have typographic ones, and the digest is of the text's own.
    private static string Pattern(string word) => string.Concat(word.Select(character => character switch
    {
        '\'' or '‘' or '’' => "['‘’]",
        '"' or '“' or '”' or '„' => "[\"“”„]",
        _ => Regex.Escape(character.ToString()),
    }));

    /// <summary>The passage at a place.</summary>
    /// <exception cref="ToolException">The text has no such place.</exception>
    public static PassageLocator At(string text, int start, int end)
    {
        var length = CodePoints(text);
        if (start < 0 || start >= end || end > length)
        {
            throw ToolException.Failure(string.Create(CultureInfo.InvariantCulture, $"there is no passage from {start} to {end}: the text has {length} characters"));
        }

        var from = OffsetOf(text, start);
        return Of(text, from, text[from..OffsetOf(text, end)]);
    }

    /// <summary>As the YAML of a fact has it.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"- {{ start: {Start}, end: {End}, sha256: {Sha256} }}");

    private static PassageLocator Of(string text, int offset, string passage)
    {
        var start = CodePoints(text.AsSpan(0, offset));
        return new PassageLocator(start, start + CodePoints(passage), Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(passage))));
    }

    private static int CodePoints(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var _ in text.EnumerateRunes())
        {
            count++;
        }

        return count;
    }

    private static int OffsetOf(string text, int codePoints) => text.EnumerateRunes().Take(codePoints).Sum(rune => rune.Utf16SequenceLength);
}
