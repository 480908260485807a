using System.Collections.Generic;
using System.Linq;
using Factbook.Generator.Packing;
using Factbook.Generator.Schema;

namespace Factbook.Generator.Emission;

/// <summary>
/// Emits the generated part of a record with references: its partial properties, the methods that read it from a row, and
/// <c>PrintMembers</c>.
/// </summary>
internal static class RecordEmitter
{
    public static GeneratedSource Emit(RowLayouts layouts, RecordSchema record) =>
        Emit(layouts.Schemas, record, RowReaderNames.IsReadInside(record) ? layouts : null);

    /// <summary>Returns the generated part of a record that has no facts, but declares references that records of facts inherit.</summary>
    public static GeneratedSource EmitBase(SchemaSet schemas, RecordSchema record) => Emit(schemas, record, read: null);

    private static GeneratedSource Emit(SchemaSet schemas, RecordSchema record, RowLayouts? read)
    {
        var own = record.Properties.Where(property => property.IsGenerated && property.DeclaringType == record.FullName).ToList();
        var code = CodeWriter.StartFile();
        using (code.OpenScope(record.Namespace, record.Containers))
        {
            using (code.Open(record.Declaration))
            {
                foreach (var property in own)
                {
                    ReferenceEmitter.WriteProperty(code, schemas, record, property);
                }

                if (read is not null)
                {
                    code.Line(GeneratedCode.Attribute);
                    code.Line(GeneratedCode.Hidden);
                    ReaderEmitter.WriteFromRow(code, read, record);
                    code.Line();
                }

                if (!record.HasPrintMembers)
                {
                    WritePrintMembers(code, schemas, record);
                }
            }
        }

        return new GeneratedSource($"{Names.HintOf(record)}.Record.g.cs", code.ToString());
    }

    // The PrintMembers of the C# compiler would follow references from fact to fact, endlessly if they are circular.
    private static void WritePrintMembers(CodeWriter code, SchemaSet schemas, RecordSchema record)
    {
        var derives = record.Bases.Count > 0;
        var modifiers = record.IsValueType
            ? "private readonly"
            : derives
            ? "protected override"
            : record.IsSealed
            ? "private"
            : "protected virtual";
        code.Line(GeneratedCode.Attribute);
        using (code.Open($"{modifiers} bool PrintMembers(global::System.Text.StringBuilder builder)"))
        {
            var printed = record.Properties
                .Where(property => property.DeclaringType == record.FullName && property.Accessibility == "public")
                .Select(property => Printed(schemas, property))
                .ToList();
            if (derives)
            {
                code.Line(printed.Count > 0
                    ? "if (base.PrintMembers(builder)) builder.Append(\", \");"
                    : "return base.PrintMembers(builder);");
            }

            if (printed.Count > 0)
            {
                code.Line($"builder.Append(global::System.Globalization.CultureInfo.InvariantCulture, $\"{string.Join(", ", printed)}\");");
                code.Line("return true;");
            }
            else if (!derives)
            {
                code.Line("return false;");
            }
        }
    }

    private static string Printed(SchemaSet schemas, PropertySchema property)
    {
        var name = Identifiers.Escape(property.Name);
        return property switch
        {
            { IsGenerated: true, Type: ListSchema or DictionarySchema } => $"{property.Name} = {{{name}}}",
            { IsGenerated: true } when schemas.TargetOf(property.Type) is { } target =>
                $"{property.Name} = {{({ReferenceEmitter.KeyOf(property, target)})}}",
            _ => $"{property.Name} = {{{name}}}",
        };
    }
}
