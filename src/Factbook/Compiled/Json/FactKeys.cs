using System.Globalization;
using System.Text.Json;

namespace Factbook.Compiled;

/// <summary>The keys of facts in JSON. In a set without keys, a fact has its one-based number, such as <c>#3</c>.</summary>
internal static class FactKeys
{
    private const char Number = '#';

    public static string Of<T>(FactSet<T> set, T fact)
        where T : class => set.KeyFor(fact) ?? (set.IndexOfFact(fact) is var index and >= 0
            ? Number + (index + 1).ToString(CultureInfo.InvariantCulture)
            : throw new NotSupportedException(
                $"This {typeof(T).Name} cannot be written as a reference: it was created by the program, and its key is not one text."));

    public static T Read<T>(ref Utf8JsonReader reader, FactSet<T> set)
        where T : class
    {
        var key = reader.TokenType == JsonTokenType.String
            ? reader.GetString()!
            : throw new JsonException($"A reference to {set.Name} must be a key.");
        return set.TryGetValue(key, out var fact) ? fact
            : key.StartsWith(Number) && int.TryParse(key.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                && number > 0 && number <= set.Count && set.KeyAt(number - 1) is null ? set[number - 1]
            : throw new JsonException($"{set.Name} has no fact with the key '{key}'.");
    }
}
