using Factbook.Generator.Schema;
using Factbook.Generator.Yaml;

namespace Factbook.Tool.Editing;

/// <summary>Spells a new key like the keys around it: <c>part-of</c>, <c>part_of</c>, <c>partOf</c> or <c>PartOf</c>.</summary>
internal static class KeySpelling
{
    /// <summary>Returns a key in the spelling of the keys of several words in a map.</summary>
    /// <param name="key">The key in kebab case.</param>
    public static string Like(YamlMapping map, string key)
    {
        static bool IsUpper(char character) => char.IsAsciiLetterUpper(character);

        var keys = map.Entries.Select(entry => entry.Key.Text).ToList();
        return keys.Exists(other => other.Contains('-', StringComparison.Ordinal)) ? key
            : keys.Exists(other => other.Contains('_', StringComparison.Ordinal)) ? key.Replace('-', '_')
            : !keys.Exists(other => other.Skip(1).Any(IsUpper)) ? key
            : keys.Exists(other => other.Take(1).Any(IsUpper)) ? Words.ToPascal(key)
            : Words.ToPascal(key) is [var first, .. var rest] ? char.ToLowerInvariant(first) + rest
            : key;
    }
}
