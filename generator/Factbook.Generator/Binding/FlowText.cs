using System;
using System.Linq;
using Factbook.Generator.Yaml;

namespace Factbook.Generator.Binding;

/// <summary>Writes values for suggestions, as they stand in brackets.</summary>
internal static class FlowText
{
    private const string EndsInBrackets = ",[]{}:#\"'";
    private const int LongestText = 60;

    /// <summary>Writes a list of one text; null if the text is too long to be shown.</summary>
    public static string? ListOf(YamlScalar scalar)
    {
        var text = scalar.Text;
        return text.Length is 0 or > LongestText || text.Any(char.IsControl) ? null
            : scalar.IsPlain && !text.Any(character => EndsInBrackets.IndexOf(character) >= 0) ? $"[{text}]"
            : $"[\"{text.Replace("\\", "\\\\").Replace("\"", "\\\"")}\"]";
    }
}
