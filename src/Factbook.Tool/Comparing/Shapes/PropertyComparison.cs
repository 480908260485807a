using Factbook.Tool.Model;

namespace Factbook.Tool.Comparing.Shapes;

/// <summary>Compares the properties of two records.</summary>
/// <param name="types">The corresponding records and enums.</param>
internal sealed class PropertyComparison(TypePairs types)
{
    /// <summary>Returns the differences. Those of inherited properties are differences of the record that declares them.</summary>
    public IEnumerable<ShapeDifference> Compare(FactRecord old, FactRecord @new)
    {
        var pairs = types.PropertiesOf(old, @new);
        var (kept, known) = (pairs.Select(pair => pair.Old).ToHashSet(), pairs.Select(pair => pair.New).ToHashSet());
        return old.Members.Where(property => !kept.Contains(property))
            .Select(property => new ShapeDifference(ShapeChange.PropertyRemoved, NameOf(property), TypeText.Of(property.Type)))
            .Concat(@new.Members.Where(property => !known.Contains(property)).Select(Added))
            .Concat(pairs.SelectMany(Compare));
    }

    // The key of a fact is written before its properties.
    private static ShapeDifference Added(FactProperty property) => new(
        property is { IsRequired: true, IsWritten: true, IsKey: false } ? ShapeChange.RequiredPropertyAdded : ShapeChange.PropertyAdded,
        NameOf(property),
        New: TypeText.Of(property.Type));

    private IEnumerable<ShapeDifference> Compare(PropertyPair pair)
    {
        var (old, @new) = (pair.Old, pair.New);
        var name = NameOf(@new);
        if (old.Name != @new.Name)
        {
            yield return new(ShapeChange.PropertyRenamed, name, old.Name, @new.Name);
        }

        if (old.YamlName != @new.YamlName)
        {
            yield return new(ShapeChange.KeySpellingChanged, name, old.YamlName, @new.YamlName);
        }

        if (!types.AreSame(old.Type, @new.Type))
        {
            var (declared, redeclared) = TypeText.Of(old.Type, @new.Type);
            yield return new(ShapeChange.TypeChanged, name, declared, redeclared);
        }

        if (RoleOf(old) is var before && RoleOf(@new) is var now && before != now)
        {
            yield return new(ShapeChange.RoleChanged, name, before, now);
        }
        else if (Requirement(pair, name) is { } difference)
        {
            yield return difference;
        }

        if (old.Lookup != @new.Lookup)
        {
            var change = old.Lookup == FactLookup.None ? ShapeChange.LookupAdded
                : @new.Lookup == FactLookup.None ? ShapeChange.LookupRemoved
                : ShapeChange.LookupChanged;
            yield return new(change, name);
        }
    }

    // One difference: whether files must state a reference follows from whether it may be null.
    private ShapeDifference? Requirement(PropertyPair pair, string name)
    {
        var (old, @new) = (pair.Old, pair.New);
        var isSame = types.AreSame(old.Type, @new.Type) && old.Type.IsOptional != @new.Type.IsOptional;
        return isSame && @new.Type.IsOptional ? Nullability(ShapeChange.BecameNullable)
            : @new.IsRequired && !old.IsRequired ? new(ShapeChange.BecameRequired, name)
            : isSame ? Nullability(ShapeChange.BecameNotNullable)
            : old.IsRequired && !@new.IsRequired ? new(ShapeChange.BecameOptional, name)
            : null;

        ShapeDifference Nullability(ShapeChange change) => new(change, name, TypeText.Of(old.Type), TypeText.Of(@new.Type))
        {
            // A nullable value type is another type.
            Severity = IsValueType(@new.Type) ? Severity.Breaking : ShapeChanges.SeverityOf(change),
        };
    }

    private static bool IsValueType(FactType type) => type switch
    {
        ScalarType scalar => Scalars.TypeOf(scalar.Kind).IsValueType,
        NestedType nested => nested.Record.IsValueType,
        _ => type is EnumType,
    };

    private static string RoleOf(FactProperty property) => property switch
    {
        { IsExtension: true } => "all other keys",
        { Role: PropertyRole.Inverse } => $"inverse of {property.InverseOf}",
        { Role: PropertyRole.Owner } => $"owner (inverse of {property.InverseOf})",
        { Role: PropertyRole.Owned } => "owned facts",
        _ => "stated",
    };

    private static string NameOf(FactProperty property) =>
        $"{property.DeclaredBy[(property.DeclaredBy.LastIndexOf('.') + 1)..]}.{property.Name}";
}
