using System;
using System.Linq;
using System.Text;
using System.Threading;
using Factbook.Generator.Linking;
using Factbook.Generator.Packing;
using Factbook.Generator.Rows;
using Factbook.Generator.Scalars;
using Factbook.Generator.Schema;

namespace Factbook.Generator.Emission;

/// <summary>Emits a lookup by a property: a packed table from values to facts, which uses the same key table as facts.</summary>
internal static class IndexEmitter
{
    // Entries are few and short: usually, they are one page.
    private const int MostPageBits = 30;

    public static void Write(CodeWriter code, LinkedIndex index, CancellationToken cancellation)
    {
        var (record, property) = (index.Record, index.Property);
        var list = $"global::Factbook.FactList<{record.FullName}>";
        var type = property.Type is OptionalSchema optional ? optional.Value : property.Type;
        var isUnique = property.Index == IndexKind.Unique;
        var key = KeyExpression(type);
        var (method, table) = (IndexNames.MethodOf(property.Name), IndexNames.ClassOf(property.Name));

        code.Line($"/// <summary>The {(isUnique ? "fact" : "facts")} with this <see "
            + $"cref=\"{record.FullName}.{Identifiers.Escape(property.Name)}\"/>{(isUnique ? ", or null" : ", in order")}.</summary>");
        code.Line("/// <param name=\"value\">The value.</param>");
        if (index.IsCertain && isUnique && type is ScalarSchema { Kind.IsText: true })
        {
            // Only texts are listed for the analyzer: an unknown text is probably a typo, but a number or an enum value without a fact is
            // not.
            code.Line(
                KnownKeysEmitter.Attribute(
                    index.Entries.Select(entry => entry.Key).OrderBy(value => value, StringComparer.Ordinal)));
        }

        code.Line(isUnique
            ? $"public static {record.FullName}? {method}({type.CSharpName} value) => "
                + $"{table}.All.TryGetValue({key}, out var found) ? found[0] : null;"
            : $"public static {list} {method}({type.CSharpName} value) => {table}.All.TryGetValue({key}, out var found) ? found : "
                + $"{list}.Empty;");
        code.Line();

        var pageBits = PageSizes.BitsFor(MostPageBits, index.Entries.Select(SizeOf));
        var keys = KeyTable.Build(index.Entries.Select(entry => entry.Key).ToList(), cancellation);
        using (code.Open($"private static class {table}"))
        {
            code.Line($"internal static global::Factbook.FactSet<{list}> All {{ get; }} = new(new Rows());");
            code.Line();

            using (code.Open($"private sealed class Rows() : {RowsEmitter.BaseOf(property.Name, index.Entries.Count, pageBits)}"))
            {
                RowsEmitter.WriteMake(code, $"row.ReadReferences({record.SetFullName}.All)");
                RowsEmitter.WriteKeys(code, keys);
                RowsEmitter.WritePages(code, RowPages.Pages(index.Entries, pageBits, Pack));
            }
        }
    }

    private static int SizeOf(IndexEntry entry) => PageSizes.SizeOf(Encoding.UTF8.GetByteCount(entry.Key), entry.Facts.Count + 2);

    private static void Pack(IndexEntry entry, PackedText row)
    {
        row.WriteText(entry.Key);
        row.WriteVarUInt64((ulong)entry.Facts.Count);
        foreach (var fact in entry.Facts)
        {
            row.WriteVarUInt64((ulong)fact.Value);
        }
    }

    // The text must equal the key of the entry, which IndexBuilder.TextOf computes.
    private static string KeyExpression(TypeSchema type) => type switch
    {
        ScalarSchema { Kind.IndexKey: { } key } => key,
        EnumSchema => ScalarKind.InvariantText("unchecked((long)value)"),
        _ => throw new ArgumentOutOfRangeException(nameof(type), type.CSharpName, "not a type that facts are looked up by"),
    };
}
