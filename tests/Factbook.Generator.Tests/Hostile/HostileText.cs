using System.Globalization;
using System.Text;
using CsCheck;

namespace Factbook.Generator.Tests.Hostile;

/// <summary>Text with a meaning to C#, XML, YAML, terminals or CI services.</summary>
internal static class HostileText
{
    private static readonly string[] Pieces =
    [
        "\"", "\\", "\"\"\"", "'", "{", "}", "{{", "{0}", "$\"", "@\"", "u8", ";", "\\u0022", "\\\"", "\\n", "\n", "\r", "\r\n", "\u0085",
        "\u2028", "\u2029",
        "\t", "\v", "\f", "\0", "\u001B[31m", "*/", "/*", "//", "///", "</summary>", "<see cref=\"x\"/>", "&amp;", "&#10;", "]]>", "<!--",
        "#line 1 \"x\"",
        "\n#line hidden\n", "#pragma warning restore", "#endif", "#error", "##vso[task.complete result=Succeeded]", "##[error]",
        "::error::", "##teamcity[",
        "\u202E", "\u202D", "\u2066", "\u2069", "\u200B", "\u200E", "\uFEFF", "\uFFFE", "\uFFFF", "\U000E0041", "\U0001F600", "\U0010FFFF",
        "é", "İ", "ß", "а", "日本", " ", "a", "true", "null", "~", ": ", "- ", " #", "&a", "*a", "!x", "%", "---\n", "}\n}\nclass X {",
    ];

    private static readonly Gen<string> Piece = Gen.Int[0, Pieces.Length - 1].Select(place => Pieces[place]);

    private static readonly Gen<string> Half = Gen.OneOf(Gen.Char['\uD800', '\uDBFF'], Gen.Char['\uDC00', '\uDFFF'])
        .Select(half => half.ToString());

    /// <summary>Returns text that UTF-8 can represent.</summary>
    public static readonly Gen<string> Any = Gen.OneOf(Piece.Array[0, 6].Select(string.Concat), Gen.String[0, 12]).Select(WellFormed);

    /// <summary>Returns text that may contain unpaired surrogates.</summary>
    public static readonly Gen<string> Torn = Gen.Select(
        Any, Half, Any, Gen.Int[0, 3], (before, half, after, kind) => kind == 0 ? before + half + after : before + after);

    /// <summary>Returns the same text in every run.</summary>
    public static T Draw<T>(Gen<T> gen, int number, ulong seed) => gen.Generate(new PCG((uint)number, seed), null, out _);

    /// <summary>Returns text as a double-quoted YAML scalar in printable ASCII.</summary>
    public static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '"' or '\\')
            {
                quoted.Append('\\').Append(text[i]);
            }
            else if (text[i] is >= ' ' and <= '~')
            {
                quoted.Append(text[i]);
            }
            else if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                quoted.Append(CultureInfo.InvariantCulture, $"\\U{char.ConvertToUtf32(text, i++):X8}");
            }
            else
            {
                quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)text[i]:X4}");
            }
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>Unpaired surrogates become U+FFFD, as in UTF-8.</summary>
    public static string WellFormed(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
