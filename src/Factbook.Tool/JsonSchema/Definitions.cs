using System.Text.Json.Nodes;

namespace Factbook.Tool.JsonSchema;

/// <summary>The <c>definitions</c> of one schema. Each is created when it is first referred to.</summary>
internal sealed class Definitions
{
    private readonly SortedDictionary<string, JsonObject> _all = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);

    /// <summary>Returns a reference to a definition. While a definition is created, it can refer to itself.</summary>
    public JsonObject Refer(string name, Func<JsonObject> make)
    {
        if (!_all.ContainsKey(name) && _open.Add(name))
        {
            _all.Add(name, make());
        }

        return new JsonObject { ["$ref"] = Pointer("definitions", name) };
    }

    /// <summary>Returns a reference to the schema that a definition has for one of its properties.</summary>
    public static JsonObject ReferToProperty(string name, string key) =>
        new() { ["$ref"] = Pointer("definitions", name, "properties", key) };

    /// <summary>Returns the name of a type that editors show: the simple name, or the full name if another type has that one.</summary>
    public string NameOf(string fullName)
    {
        var whole = fullName.Replace("global::", "", StringComparison.Ordinal).Replace("@", "", StringComparison.Ordinal);
        var simple = whole[(whole.LastIndexOf('.') + 1)..];
        return _names.TryAdd(simple, whole) || _names[simple] == whole ? simple : whole;
    }

    /// <summary>Returns all definitions, sorted by name.</summary>
    public JsonObject ToJson() => new(_all.Select(pair => KeyValuePair.Create<string, JsonNode?>(pair.Key, pair.Value)));

    // A JSON pointer (RFC 6901) in the fragment of a URI.
    private static string Pointer(params IEnumerable<string> steps) => "#" + string.Concat(steps.Select(step =>
        "/" + Uri.EscapeDataString(step.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal))));
}
