using System.Collections.Generic;
using System.Linq;
using Factbook.Generator.Packing;
using Factbook.Generator.Schema;

namespace Factbook.Generator.Emission;

/// <summary>Emits the method that reads a record from its row, field by field as <see cref="RowLayout"/> states.</summary>
internal static class ReaderEmitter
{
    /// <summary>Returns the source with the reader of a record, if the reader is not a member of the record.</summary>
    public static GeneratedSource Emit(RowLayouts layouts, RecordSchema record)
    {
        var code = CodeWriter.StartFile();
        using (code.OpenScope(record.Namespace, EquatableArray<string>.Empty))
        {
            code.Line($"/// <summary>Materializes <see cref=\"{record.FullName}\"/> from its row.</summary>");
            code.Line(GeneratedCode.Attribute);
            code.Line(GeneratedCode.Hidden);
            using (code.Open($"internal static partial class {RowReaderNames.RowClass(record)}"))
            {
                WriteFromRow(code, layouts, record);
            }
        }

        return new GeneratedSource($"{Names.HintOf(record)}.Row.g.cs", code.ToString());
    }

    /// <summary>Writes the method into the type that is open.</summary>
    public static void WriteFromRow(CodeWriter code, RowLayouts layouts, RecordSchema record)
    {
        var hasOtherCases = RowLayout.HasCase(layouts.Schemas, record);
        if (hasOtherCases)
        {
            WriteDispatch(code, layouts, record);
        }

        if (!record.IsAbstract)
        {
            WriteMake(code, layouts, record, hasOtherCases ? RowReaderNames.MakeRowMethod(record) : RowReaderNames.FromRowMethod(record));
        }
    }

    private static void WriteDispatch(CodeWriter code, RowLayouts layouts, RecordSchema record)
    {
        var cases = layouts.Of(record.FullName).Cases;
        var method = RowReaderNames.FromRowMethod(record);
        using (code.Open($"internal static {record.FullName} {method}(string key, ref {Names.Compiled}.RowReader row)"))
        using (code.Open("switch (row.ReadCount())"))
        {
            for (var i = 0; i < cases.Count; i++)
            {
                // The errors of a broken record are reported at its declaration.
                if (!cases[i].IsBroken)
                {
                    code.Line($"case {i}: return {RowReaderNames.MakeRow(layouts.Schemas, cases[i])}(key, ref row);");
                }
            }

            code.Line("default: throw new global::System.InvalidOperationException(\"The row is of no case.\");");
        }
    }

    private static void WriteMake(CodeWriter code, RowLayouts layouts, RecordSchema record, string name)
    {
        var fields = layouts.Of(record.FullName).Fields
            .Select(field => IsReadable(layouts.Schemas, field.Property.Type) ? field : new UnsupportedField(field.Property, field.Index))
            .ToList();
        using (code.Open($"internal static {record.FullName} {name}(string key, ref {Names.Compiled}.RowReader row)"))
        {
            foreach (var statement in fields.SelectMany(field => field.Read))
            {
                code.Line(statement);
            }

            var arguments = string.Join(
                ", ",
                fields.Where(field => field.Property.Assignment == Assignment.Constructor).Select(field =>
                    $"{Identifiers.Escape(field.Property.Name)}: {field.Local}"));
            code.Line($"var fact = new {record.FullName}({arguments})");
            code.Line("{");
            foreach (var field in fields.Where(IsInitialized))
            {
                var (target, value) = field.Property.IsGenerated
                    ? (Names.FieldOf(field.Property), ReferenceEmitter.FromRow(field.Property, field.Local))
                    : (Identifiers.Escape(field.Property.Name), field.Local);
                code.Line($"    {target} = {value},");
            }

            code.Line("};");
            foreach (var field in fields.OfType<OptionalField>().Where(IsSetIfPresent))
            {
                code.Line($"if ({IsSetCondition(field)}) {SetterEmitter.Call(record, field.Property, field.Local)}");
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
        Assignment.Generated or Assignment.Setter => field is not UnsupportedField && !IsSetIfPresent(field),
        _ => false,
    };

    private static bool IsSetIfPresent(RowField field) => field is OptionalField { Property.Assignment: Assignment.Setter };

    private static string IsSetCondition(OptionalField field) => field.Property.Type is ListSchema { Shape: ListShape.ImmutableArray }
        ? $"{field.PresenceLocal} || fact.{Identifiers.Escape(field.Property.Name)}.IsDefault"
        : field.PresenceLocal;

    // The errors of a broken record are reported at its declaration; the record that contains it still compiles.
    private static bool IsReadable(SchemaSet schemas, TypeSchema type) => type switch
    {
        NestedSchema or ReferenceSchema => schemas.Find(type.CSharpName) is { IsBroken: false },
        OptionalSchema optional => IsReadable(schemas, optional.Value),
        ListSchema list => IsReadable(schemas, list.Item),
        DictionarySchema dictionary => IsReadable(schemas, dictionary.Value),
        _ => true,
    };
}
