using System.Text.RegularExpressions;

namespace Factbook.Generator.Yaml;

/// <summary>
/// The types of plain scalars in the core schema of YAML 1.2, which editors use. Factbook reads every scalar as text and converts it to the
/// type of the record. Quotes matter only if the type accepts both a text and a number.
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

    /// <summary>Returns whether a plain scalar with this text is a decimal number.</summary>
    public static bool IsNumber(string text) => Number.IsMatch(text);

    /// <summary>Returns whether a plain scalar with this text is a decimal integer.</summary>
    public static bool IsWholeNumber(string text) => WholeNumber.IsMatch(text);

    /// <summary>Returns whether a plain scalar with this text is a string: neither a number nor a Boolean nor null.</summary>
    public static bool IsText(string text) => !Other.IsMatch(text);
}
