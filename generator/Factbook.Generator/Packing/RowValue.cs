using System;
using Factbook.Generator.Binding;
using Factbook.Generator.Rows;
using Factbook.Generator.Scalars;
using Factbook.Generator.Schema;

namespace Factbook.Generator.Packing;

/// <summary>
/// The encoding of the values of a type in a row. Each form is a class, which writes a value and emits the C# that reads it.
/// </summary>
internal abstract class RowValue
{
    /// <summary>The C# expression that reads whether an optional value follows.</summary>
    public const string ReadFlag = "row.ReadFlag()";

    /// <summary>The C# expression that reads a reference.</summary>
    public const string ReadReference = "row.ReadReference()";

    /// <summary>The C# expression that reads a value from <c>row</c>.</summary>
    public abstract string Read { get; }

    /// <summary>The C# lambda that reads a value of a collection.</summary>
    public string Reader => $"static (ref global::Factbook.Compiled.RowReader row) => {Read}";

    /// <summary>Returns the form of a type.</summary>
    public static RowValue Of(RowLayouts layouts, TypeSchema type) => type switch
    {
        OptionalSchema optional => new NullableValue(optional, Of(layouts, optional.Value)),
        ScalarSchema scalar => new ScalarValue(scalar.Kind),
        EnumSchema => new EnumValue(type),
        ListSchema list => new ListValue(list, Of(layouts, list.Item)),
        DictionarySchema dictionary => new DictionaryValue(dictionary, Of(layouts, dictionary.Key), Of(layouts, dictionary.Value)),
        OpenSchema => new OpenValue(),
        NestedSchema nested => new RecordValue(layouts, nested),
        _ => new UnreadableValue(type),
    };

    /// <summary>The C# expression that reads a list of references.</summary>
    public static string ReadReferences(SchemaSet schemas, TypeSchema type) =>
        $"row.ReadReferences({schemas.TargetOf(type)!.SetFullName}.All)";

    /// <summary>Writes a value, which is null only where the type allows it.</summary>
    public abstract void Write(PackedText row, BoundValue? value);
}

/// <summary>A flag whether there is a value, then the value.</summary>
internal sealed class NullableValue(OptionalSchema type, RowValue value) : RowValue
{
    public override string Read => $"({ReadFlag} ? {value.Read} : ({type.CSharpName})null)";

    public override void Write(PackedText row, BoundValue? bound)
    {
        row.WriteFlag(bound is not null);
        if (bound is not null)
        {
            value.Write(row, bound);
        }
    }
}

/// <summary>A scalar, which its type writes and reads.</summary>
internal sealed class ScalarValue(ScalarKind kind) : RowValue
{
    public override string Read => kind.Read;

    public override void Write(PackedText row, BoundValue? value)
    {
        var scalar = (BoundScalar)value!;
        kind.Pack(row, scalar.Value, scalar.Text);
    }
}

/// <summary>The bits of a member of an enum, as a signed number.</summary>
internal sealed class EnumValue(TypeSchema type) : RowValue
{
    public override string Read => $"unchecked(({type.CSharpName})row.ReadInt64())";

    public override void Write(PackedText row, BoundValue? value) => row.WriteInt64(((BoundEnum)value!).Value);
}

/// <summary>A record that is not a fact, as its own row without a key.</summary>
internal sealed class RecordValue(RowLayouts layouts, NestedSchema type) : RowValue
{
    // The errors of a broken record are reported at its declaration; the record that contains it still compiles.
    public override string Read => layouts.Schemas.Find(type.CSharpName) is { IsBroken: false } record
        ? $"{RowReaderNames.FromRow(record)}(\"\", ref row)"
        : "default";

    public override void Write(PackedText row, BoundValue? value) => layouts.Write(row, type.CSharpName, (BoundRecord)value!);
}

/// <summary>A value of a type that is an error.</summary>
internal sealed class UnreadableValue(TypeSchema type) : RowValue
{
    public override string Read => "default";

    public override void Write(PackedText row, BoundValue? value) =>
        throw new NotSupportedException($"no packing for {type.GetType().Name}");
}
