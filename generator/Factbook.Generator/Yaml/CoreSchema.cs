using System.Text.RegularExpressions;

namespace Factbook.Generator.Yaml;

/// <summary>
/// What a plain scalar is in YAML 1.2's core schema, which editors follow. Factbook reads every scalar as text and leaves its meaning to the
/// record's type; only where a record has both a text and a number to offer do the quotes decide.
/// </summary>
internal static class CoreSchema
{
    private static readonly Regex Other = new(
        @"^(?:~|null|Null|NULL|true|True|TRUE|false|False|FALSE|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))?\z",
        RegexOptions.CultureInvariant);

    /// <summary>Whether a plain scalar of this text is a string, and neither a number nor a flag nor null.</summary>
    public static bool IsText(string text) => !Other.IsMatch(text);
}
