using System.Text.RegularExpressions;

namespace Factbook.Generator.Yaml;

/// <summary>
/// What a plain scalar is in YAML 1.2's core schema, which editors follow. Factbook reads every scalar as text and leaves its meaning to
/// the record's type; only where a record has both a text and a number to offer do the quotes decide.
/// </summary>
internal static class CoreSchema
{
    private static readonly Regex Other = new(
        @"^(?:~|null|Null|NULL|true|True|TRUE|false|False|FALSE|0o[0-7]+|0x[0-9a-fA-F]+"
            + @"|[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))?\z",
        RegexOptions.CultureInvariant);

    private static readonly Regex Number = new(
        @"^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?\z", RegexOptions.CultureInvariant);

    private static readonly Regex WholeNumber = new(@"^[-+]?[0-9]+\z", RegexOptions.CultureInvariant);

    /// <summary>Whether a plain scalar of this text is a number in decimal digits.</summary>
    public static bool IsNumber(string text) => Number.IsMatch(text);

    /// <summary>Whether a plain scalar of this text is a whole number in decimal digits.</summary>
    public static bool IsWholeNumber(string text) => WholeNumber.IsMatch(text);

    /// <summary>Whether a plain scalar of this text is a string, and neither a number nor a flag nor null.</summary>
    public static bool IsText(string text) => !Other.IsMatch(text);
}
