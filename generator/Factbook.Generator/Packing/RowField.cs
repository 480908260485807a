using System.Collections.Generic;
using Factbook.Generator.Binding;
using Factbook.Generator.Rows;
using Factbook.Generator.Schema;

namespace Factbook.Generator.Packing;

/// <summary>
/// The part of a row that contains the value of a property. Each form is a class, which writes it and emits the C# that reads it.
/// </summary>
/// <param name="property">The property.</param>
/// <param name="index">The index of the property in its record.</param>
internal abstract class RowField(PropertySchema property, int index)
{
    public PropertySchema Property => property;

    public int Index => index;

    /// <summary>The C# expression of the value that was read.</summary>
    public virtual string Local => $"value{index}";

    /// <summary>The C# statements that read the value from <c>row</c> into <see cref="Local"/>.</summary>
    public abstract IEnumerable<string> Read { get; }

    /// <summary>Returns the form of a property.</summary>
    public static RowField Of(RowLayouts layouts, RecordSchema record, PropertySchema property, int index) => property switch
    {
        { Type: UnsupportedSchema } => new UnsupportedField(property, index),
        { Role: PropertyRole.Inverse } => new InverseField(layouts.Schemas, property, index),
        { Role: PropertyRole.Owner } => new OwnerField(property, index),
        { IsGenerated: true, Type: ListSchema } => new ReferencesField(layouts.Schemas, property, index),
        { IsGenerated: true, Type: DictionarySchema type } => new ReferencesByKeyField(layouts, property, type, index),
        { IsGenerated: true } => new ReferenceField(property, index),
        _ when RowLayout.IsKey(record, property) => new KeyField(property, index),
        { IsRequired: true } and not { Type: OptionalSchema } => new RequiredField(property, index, RowValue.Of(layouts, property.Type)),
        _ => new OptionalField(layouts, property, index),
    };

    public abstract void Write(PackedText row, BoundItem item);
}

/// <summary>The key of the row, which precedes all fields.</summary>
internal sealed class KeyField(PropertySchema property, int index) : RowField(property, index)
{
    public override IEnumerable<string> Read => [$"var {Local} = key;"];

    public override void Write(PackedText row, BoundItem item)
    {
    }
}

/// <summary>Writes nothing: the type is already reported, and using it in generated C# could cause a cascading error.</summary>
internal sealed class UnsupportedField(PropertySchema property, int index) : RowField(property, index)
{
    public override string Local => "default!";

    public override IEnumerable<string> Read => [];

    public override void Write(PackedText row, BoundItem item)
    {
    }
}

/// <summary>A value that every fact states.</summary>
internal sealed class RequiredField(PropertySchema property, int index, RowValue value) : RowField(property, index)
{
    public override IEnumerable<string> Read => [$"var {Local} = {value.Read};"];

    public override void Write(PackedText row, BoundItem item) => value.Write(row, item.Value);
}
