using Factbook.Tool.Model;

namespace Factbook.Tool.Comparing.Shapes;

/// <summary>A property that two records have.</summary>
/// <param name="Old">The old property.</param>
/// <param name="New">The new property.</param>
/// <param name="OldIndex">Its index in <see cref="FactRecord.Members"/> of the old record.</param>
/// <param name="NewIndex">Its index in <see cref="FactRecord.Members"/> of the new record.</param>
internal sealed record PropertyPair(FactProperty Old, FactProperty New, int OldIndex, int NewIndex)
{
    /// <summary>Gets the name in YAML.</summary>
    public string YamlName { get; } = New.YamlName;

    /// <summary>Gets whether its values are compared. Derived properties and the key are not.</summary>
    public bool IsCompared { get; } = IsStated(Old) && IsStated(New);

    /// <summary>
    /// Returns the properties that two records have: those with the same name in C#, and those with the same name in YAML alone, which were
    /// renamed in C#.
    /// </summary>
    public static IReadOnlyList<PropertyPair> Match(FactRecord old, FactRecord @new)
    {
        var byName = old.Members.Select((property, index) => (Property: property, Index: index))
            .ToDictionary(member => member.Property.Name, StringComparer.Ordinal);
        var byYamlName = byName.Values
            .Where(member => @new.Members.All(property => property.Name != member.Property.Name))
            .DistinctBy(member => member.Property.YamlName)
            .ToDictionary(member => member.Property.YamlName, StringComparer.Ordinal);
        var pairs = new List<PropertyPair>();
        for (var i = 0; i < @new.Members.Count; i++)
        {
            var property = @new.Members[i];
            if (byName.TryGetValue(property.Name, out var same) || byYamlName.TryGetValue(property.YamlName, out same))
            {
                pairs.Add(new PropertyPair(same.Property, property, same.Index, i));
            }
        }

        return pairs;
    }

    private static bool IsStated(FactProperty property) =>
        property is { IsKey: false, IsFormerKeys: false, Role: PropertyRole.Stated or PropertyRole.Owner };
}
