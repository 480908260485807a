using System.Text.Json.Nodes;

namespace Factbook.Tool.JsonSchema;

/// <summary>The parts of one schema that are used by name, each made when it is first asked for.</summary>
internal sealed class Definitions
{
    private readonly SortedDictionary<string, JsonObject> _all = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);

    /// <summary>A reference to a definition; while it is being made, it can refer to itself.</summary>
    public JsonObject Refer(string name, Func<JsonObject> make)
    {
        if (!_all.ContainsKey(name) && _open.Add(name))
        {
            _all.Add(name, make());
        }

        return new JsonObject { ["$ref"] = Pointer("definitions", name) };
    }

    /// <summary>A reference to what a definition says of one of its properties.</summary>
    public static JsonObject ReferToProperty(string name, string key) =>
        new() { ["$ref"] = Pointer("definitions", name, "properties", key) };

    /// <summary>A short name of a type, which editors show: the simple name, or all of it when another type has that.</summary>
    public string NameOf(string fullName)
    {
        var whole = fullName.Replace("global::", "", StringComparison.Ordinal).Replace("@", "", StringComparison.Ordinal);
        var simple = whole[(whole.LastIndexOf('.') + 1)..];
        return _names.TryAdd(simple, whole) || _names[simple] == whole ? simple : whole;
    }

    /// <summary>All of them, by name.</summary>
    public JsonObject ToJson() => new(_all.Select(pair => KeyValuePair.Create<string, JsonNode?>(pair.Key, pair.Value)));

    // RFC 6901, in the fragment of a URI.
    private static string Pointer(params IEnumerable<string> steps) => "#" + string.Concat(steps.Select(step =>
        "/" + Uri.EscapeDataString(step.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal))));
}
