using System;
using System.Linq;
using Factbook.Generator.Yaml;

namespace Factbook.Generator.Binding;

/// <summary>Formats values in flow style for suggestions.</summary>
internal static class FlowText
{
    private const string EndsInBrackets = ",[]{}:#\"'";
    private const int LongestText = 60;

    /// <summary>Returns a list of one text; null if the text is too long for a message.</summary>
    public static string? ListOf(YamlScalar scalar)
    {
        var text = scalar.Text;
        return text.Length is 0 or > LongestText || text.Any(char.IsControl) ? null
            : scalar.IsPlain && !text.Any(character => EndsInBrackets.IndexOf(character) >= 0) ? $"[{text}]"
            : $"[\"{text.Replace("\\", "\\\\").Replace("\"", "\\\"")}\"]";
    }
}
