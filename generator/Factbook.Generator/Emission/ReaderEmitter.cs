using System.Collections.Generic;
using System.Linq;
using Factbook.Generator.Packing;
using Factbook.Generator.Schema;

namespace Factbook.Generator.Emission;

/// <summary>Emits the method that makes a record from its row.</summary>
internal static class ReaderEmitter
{
    /// <summary>The reader of a record that is read from outside, as a source of its own.</summary>
    public static GeneratedSource Emit(SchemaSet schemas, RecordSchema record)
    {
        var code = CodeWriter.StartFile();
        using (code.OpenScope(record.Namespace, EquatableArray<string>.Empty))
        {
            code.Line($"/// <summary>Makes <see cref=\"{record.FullName}\"/> from its row.</summary>");
            code.Line(GeneratedCode.Attribute);
            code.Line(GeneratedCode.Hidden);
            using (code.Open($"internal static partial class {Names.RowClass(record)}"))
            {
                WriteFromRow(code, schemas, record);
            }
        }

        return new GeneratedSource($"{Names.HintOf(record)}.Row.g.cs", code.ToString());
    }

    /// <summary>Writes the method into the type that is open.</summary>
    public static void WriteFromRow(CodeWriter code, SchemaSet schemas, RecordSchema record)
    {
        var hasOtherCases = Names.HasOtherCases(schemas, record);
        if (hasOtherCases)
        {
            WriteDispatch(code, schemas, record);
        }

        if (!record.IsAbstract)
        {
            WriteMake(code, schemas, record, hasOtherCases ? Names.MakeRowMethod(record) : Names.FromRowMethod(record));
        }
    }

    private static void WriteDispatch(CodeWriter code, SchemaSet schemas, RecordSchema record)
    {
        var cases = schemas.CasesOf(record).ToList();
        using (code.Open($"internal static {record.FullName} {Names.FromRowMethod(record)}(string key, ref {Names.Compiled}.RowReader "
            + $"row)"))
        using (code.Open("switch (row.Count())"))
        {
            for (var i = 0; i < cases.Count; i++)
            {
                // A case that can't be made is an error of its own, and no second one here.
                if (!cases[i].IsBroken)
                {
                    code.Line($"case {i}: return {Names.MakeRow(schemas, cases[i])}(key, ref row);");
                }
            }

            code.Line("default: throw new global::System.InvalidOperationException(\"The row is of no case.\");");
        }
    }

    private static void WriteMake(CodeWriter code, SchemaSet schemas, RecordSchema record, string name)
    {
        var fields = RowLayout.Of(record)
            .Select(field => IsReadable(schemas, field.Property.Type) ? field : field with { Kind = FieldKind.Unsupported })
            .ToList();
        using (code.Open($"internal static {record.FullName} {name}(string key, ref {Names.Compiled}.RowReader row)"))
        {
            foreach (var field in fields)
            {
                WriteRead(code, schemas, field);
            }

            var arguments = string.Join(
                ", ",
                fields.Where(field => field.Property.Assignment == Assignment.Constructor).Select(field =>
                    $"{Identifiers.Escape(field.Property.Name)}: {Local(field)}"));
            code.Line($"var fact = new {record.FullName}({arguments})");
            code.Line("{");
            foreach (var field in fields.Where(IsInitialized))
            {
                var (target, value) = field.Property.IsGenerated
                    ? (Names.FieldOf(field.Property), ReferenceEmitter.FromRow(field.Property, Local(field)))
                    : (Identifiers.Escape(field.Property.Name), Local(field));
                code.Line($"    {target} = {value},");
            }

            code.Line("};");
            foreach (var field in fields.Where(IsSetIfPresent))
            {
                code.Line($"if ({IsSetCondition(field)}) {SetterEmitter.Call(record, field.Property, Local(field))}");
            }

            code.Line("return fact;");
        }

        foreach (var field in fields.Where(IsSetIfPresent))
        {
            SetterEmitter.Write(code, record, field.Property);
        }
    }

    private static bool IsInitialized(RowField field) => field.Property.Assignment switch
    {
        Assignment.Initializer => true,
        Assignment.Generated or Assignment.Setter => field.Kind != FieldKind.Unsupported && !IsSetIfPresent(field),
        _ => false,
    };

    private static bool IsSetIfPresent(RowField field) =>
        field is { Property.Assignment: Assignment.Setter, Kind: FieldKind.OptionalValue };

    private static void WriteRead(CodeWriter code, SchemaSet schemas, RowField field)
    {
        var type = field.Property.Type;
        switch (field.Kind)
        {
            case FieldKind.Key:
                code.Line($"var {Local(field)} = key;");
                break;
            case FieldKind.Unsupported:
                break;
            case FieldKind.Reference or FieldKind.Owner:
                code.Line($"var {Local(field)} = row.Reference();");
                break;
            case FieldKind.References or FieldKind.Inverse:
                code.Line($"var {Local(field)} = row.References({References.TargetOf(schemas, type)!.SetFullName}.All);");
                break;
            case FieldKind.ReferencesByKey:
                var key = ((DictionarySchema)type).Key;
                code.Line($"var {Local(field)} = row.References<{key.CSharpName}, "
                    + $"{References.TargetOf(schemas, type)!.FullName}>({References.TargetOf(schemas, type)!.SetFullName}.All, "
                    + $"{ReadExpressions.Lambda}{ReadExpressions.Of(schemas, key)});");
                break;
            case FieldKind.OptionalValue:
                code.Line($"var has{field.Index} = row.HasValue();");
                code.Line($"{type.CSharpName} {Local(field)} = has{field.Index} ? "
                    + $"({type.CSharpName}){ReadExpressions.Of(schemas, field.MarkedType)} : {DefaultOf(field.Property)};");
                break;
            default:
                code.Line($"var {Local(field)} = {ReadExpressions.Of(schemas, type)};");
                break;
        }
    }

    // The default of an ImmutableArray throws wherever it is read.
    private static string DefaultOf(PropertySchema property) =>
        property.Type is ListSchema { Shape: ListShape.ImmutableArray } ? $"{property.Type.CSharpName}.Empty"
        : property.Default ?? $"default({property.Type.CSharpName})";

    private static string IsSetCondition(RowField field) => field.Property.Type is ListSchema { Shape: ListShape.ImmutableArray }
        ? $"has{field.Index} || fact.{Identifiers.Escape(field.Property.Name)}.IsDefault"
        : $"has{field.Index}";

    // Its type may be an error to name.
    private static string Local(RowField field) => field.Kind == FieldKind.Unsupported ? "default!" : $"value{field.Index}";

    // What is wrong with a record is reported at its declaration: the record that holds it still compiles.
    private static bool IsReadable(SchemaSet schemas, TypeSchema type) => type switch
    {
        NestedSchema or ReferenceSchema => schemas.Find(type.CSharpName) is { IsBroken: false },
        OptionalSchema optional => IsReadable(schemas, optional.Value),
        ListSchema list => IsReadable(schemas, list.Item),
        DictionarySchema dictionary => IsReadable(schemas, dictionary.Value),
        _ => true,
    };
}
