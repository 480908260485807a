using Factbook.Generator.Schema;
using Factbook.Generator.Yaml;

namespace Factbook.Generator.Binding;

/// <summary>
/// A text or a list that stands for a record whose one property need not be named: <c>- China</c> for a fact that is only its key,
/// <c>CN: China</c> for one that is its key and a name, <c>G7: [canada, france]</c> for one that is its key and a list.
/// </summary>
internal static class ScalarShorthand
{
    /// <summary>The map that a bare value is short for.</summary>
    public static YamlMapping AsMapping(PropertySchema property, YamlNode value) =>
        new(value.Span, new[] { new YamlEntry(new YamlScalar(value.Span, property.Key, isPlain: false), value) }.ToEquatable());
}
