using System.Globalization;
using System.Text;
using Factbook.Generator.Yaml;

namespace Factbook.Generator.Tests.Yaml.Oracle;

/// <summary>What a text contains, in one line that two parsers can be compared by: <c>{"key": [plain "value", "quoted"]}</c>.</summary>
internal static class Outline
{
    public static string Of(YamlFile file) => string.Join(" --- ", file.Documents.Select(Of));

    private static string Of(YamlNode node) => node switch
    {
        YamlScalar scalar => (scalar.IsPlain ? "plain " : "") + Quote(scalar.Text),
        YamlSequence list => $"[{string.Join(", ", list.Items.Select(Of))}]",
        YamlMapping map => $"{{{string.Join(", ", map.Entries.Select(entry => $"{Of(entry.Key)}: {Of(entry.Value)}"))}}}",
        _ => "?",
    };

    private static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var unit in text)
        {
            _ = unit is >= ' ' and <= '~' and not ('"' or '\\')
                ? quoted.Append(unit)
                : quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}");
        }

        return quoted.Append('"').ToString();
    }
}
