using System.Text.RegularExpressions;

namespace Factbook.Tool.JsonSchema;

/// <summary>
/// What editors take a plain scalar for: YAML 1.2's core schema. Factbook itself reads every scalar as text and leaves it to the record's
/// type, so that <c>8456</c> and <c>no</c> are good strings; a schema has to expect a number or nothing there as well.
/// </summary>
internal static partial class CoreSchema
{
    /// <summary>Whether editors take a name for text, in each spelling that is the same name.</summary>
    public static bool IsText(string name) => !IsOther().IsMatch(name) && !IsOther().IsMatch(Words.Fold(name));

    [GeneratedRegex(@"^(?:~|null|Null|NULL|true|True|TRUE|false|False|FALSE|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))?\z")]
    private static partial Regex IsOther();
}
