using System.Collections.Generic;
using Factbook.Generator.Binding;
using Factbook.Generator.Rows;
using Factbook.Generator.Schema;

namespace Factbook.Generator.Packing;

/// <summary>A flag whether a value is present, then the value.</summary>
internal sealed class OptionalField : RowField
{
    private readonly RowValue _value;
    private readonly bool _hasOtherDefaultThanNull;

    public OptionalField(RowLayouts layouts, PropertySchema property, int index)
        : base(property, index)
    {
        // If the default is not null, a stated null differs from an absent value, and the value has a flag of its own.
        _hasOtherDefaultThanNull = property.Type is OptionalSchema
            && (property.Assignment == Assignment.Setter || property.Default is not (null or Literals.Default));
        _value = RowValue.Of(
            layouts, property.Type is OptionalSchema optional && !_hasOtherDefaultThanNull ? optional.Value : property.Type);
    }

    /// <summary>The C# local that states whether the value is present.</summary>
    public string PresenceLocal => $"has{Index}";

    public override IEnumerable<string> Read =>
    [
        $"var {PresenceLocal} = {RowValue.ReadFlag};",
        $"{Property.Type.CSharpName} {Local} = {PresenceLocal} ? ({Property.Type.CSharpName}){_value.Read} : {Default};",
    ];

    // A default ImmutableArray throws an exception when it is read.
    private string Default => Property.Type is ListSchema { Shape: ListShape.ImmutableArray }
        ? $"{Property.Type.CSharpName}.Empty"
        : Property.Default ?? $"default({Property.Type.CSharpName})";

    public override void Write(PackedText row, BoundItem item)
    {
        var isPresent = item.Value is not null || (item.IsNull && _hasOtherDefaultThanNull);
        row.WriteFlag(isPresent);
        if (isPresent)
        {
            _value.Write(row, item.Value);
        }
    }
}
