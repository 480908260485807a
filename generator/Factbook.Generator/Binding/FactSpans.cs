using Factbook.Generator.Yaml;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Generator.Binding;

/// <summary>The spans of errors about a fact or a map as a whole.</summary>
internal static class FactSpans
{
    /// <summary>Returns the span of the key around a fact, or else of the first key in it; of the node if it has neither.</summary>
    /// <param name="key">The key in the map around a fact.</param>
    public static TextSpan Of(YamlNode node, YamlScalar? key) =>
        key?.Span ?? (node is YamlMapping { Entries.Count: > 0 } map ? map.Entries[0].Key.Span : node.Span);

    /// <summary>Returns the span at which a node begins: of a scalar, of the first key of a map, or of the first character.</summary>
    public static TextSpan StartOf(YamlNode node) => node is YamlScalar or YamlMapping { Entries.Count: > 0 }
        ? Of(node, key: null)
        : new TextSpan(node.Span.Start, node.Span.Length > 0 ? 1 : 0);
}
