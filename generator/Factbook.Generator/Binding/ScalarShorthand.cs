using Factbook.Generator.Schema;
using Factbook.Generator.Yaml;

namespace Factbook.Generator.Binding;

/// <summary>
/// Scalar shorthand: a text or a list in place of the map of a record with one property besides its key. <c>- China</c> is a fact with only
/// a key, <c>CN: China</c> one with a key and a name, <c>G7: [canada, france]</c> one with a key and a list.
/// </summary>
internal static class ScalarShorthand
{
    /// <summary>Returns the map that a shorthand abbreviates.</summary>
    public static YamlMapping AsMapping(PropertySchema property, YamlNode value) =>
        new(value.Span, new[] { new YamlEntry(new YamlScalar(value.Span, property.Key, isPlain: false), value) }.ToEquatable());
}
