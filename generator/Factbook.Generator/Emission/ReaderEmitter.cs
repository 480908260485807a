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
            WriteMake(code, schemas, record, hasOtherCases ? Names.MakeRowMethod : Names.FromRowMethod);
        }
    }

    private static void WriteDispatch(CodeWriter code, SchemaSet schemas, RecordSchema record)
    {
        var cases = schemas.CasesOf(record).ToList();
        using (code.Open($"internal static {record.FullName} {Names.FromRowMethod}(string key, ref {Names.Compiled}.RowReader row)"))
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
        var fields = RowLayout.Of(record).ToList();
        using (code.Open($"internal static {record.FullName} {name}(string key, ref {Names.Compiled}.RowReader row)"))
        {
            foreach (var field in fields)
            {
                WriteRead(code, schemas, field);
            }

            var arguments = string.Join(", ", fields.Where(field => field.Property.Assignment == Assignment.Constructor).Select(field => $"{Identifiers.Escape(field.Property.Name)}: {Local(field)}"));
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
                var fact = record.IsValueType ? "ref fact" : "fact";
                code.Line($"if (has{field.Index}) {SetterOf(field)}({fact}, {Local(field)});");
            }

            code.Line("return fact;");
        }

        foreach (var field in fields.Where(IsSetIfPresent))
        {
            WriteSetter(code, record, field);
        }
    }

    private static bool IsInitialized(RowField field) => field.Property.Assignment switch
    {
        Assignment.Initializer => true,
        Assignment.Generated or Assignment.Setter => field.Kind != FieldKind.Unsupported && !IsSetIfPresent(field),
        _ => false,
    };

    private static bool IsSetIfPresent(RowField field) => field is { Property.Assignment: Assignment.Setter, Kind: FieldKind.OptionalValue };

    private static void WriteRead(CodeWriter code, SchemaSet schemas, RowField field)
    {
        var type = field.Property.Type;
        switch (field.Kind)
        {
            case FieldKind.Key:
                code.Line($"var {Local(field)} = key;");
                break;
            case FieldKind.Unsupported:
                code.Line($"{type.CSharpName} {Local(field)} = default;");
                break;
            case FieldKind.Reference or FieldKind.Owner:
                code.Line($"var {Local(field)} = row.Reference();");
                break;
            case FieldKind.References or FieldKind.Inverse:
                code.Line($"var {Local(field)} = row.References({References.TargetOf(schemas, type)!.SetFullName}.All);");
                break;
            case FieldKind.ReferencesByKey:
                var key = ((DictionarySchema)type).Key;
                code.Line($"var {Local(field)} = row.References<{key.CSharpName}, {References.TargetOf(schemas, type)!.FullName}>({References.TargetOf(schemas, type)!.SetFullName}.All, {ReadExpressions.Lambda}{ReadExpressions.Of(schemas, key)});");
                break;
            case FieldKind.OptionalValue:
                code.Line($"var has{field.Index} = row.HasValue();");
                code.Line($"{type.CSharpName} {Local(field)} = has{field.Index} ? ({type.CSharpName}){ReadExpressions.Of(schemas, field.MarkedType)} : {field.Property.Default ?? $"default({type.CSharpName})"};");
                break;
            default:
                code.Line($"var {Local(field)} = {ReadExpressions.Of(schemas, type)};");
                break;
        }
    }

    // What the record gave the property stands unless the fact has a value; C# has no other way to set an init property afterwards.
    private static void WriteSetter(CodeWriter code, RecordSchema record, RowField field)
    {
        var target = record.IsValueType ? $"ref {record.FullName} fact" : $"{field.Property.DeclaringType} fact";
        code.Line();
        code.Line($"[global::System.Runtime.CompilerServices.UnsafeAccessor(global::System.Runtime.CompilerServices.UnsafeAccessorKind.Method, Name = \"set_{field.Property.Name}\")]");
        code.Line($"private static extern void {SetterOf(field)}({target}, {field.Property.Type.CSharpName} value);");
    }

    private static string SetterOf(RowField field) => $"__Set{field.Property.Name}";

    private static string Local(RowField field) => $"value{field.Index}";
}
