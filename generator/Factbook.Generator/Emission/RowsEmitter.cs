using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Factbook.Format;
using Factbook.Generator.Packing;
using Factbook.Generator.Schema;

namespace Factbook.Generator.Emission;

/// <summary>Emits the tables of packed rows: their pages, keys and locations are parts of one class, each in a source of its own.</summary>
internal static class RowsEmitter
{
    private const int PagesInAGroup = 16;

    // Changes if a fact is added or removed, so that hot reload restarts the program (see WriteVersion).
    private const string Count = "FactCount";

    private const string Bytes = "global::System.ReadOnlySpan<byte>";

    private const string PageOverride = $"protected override {Bytes} Page(int page)";

    /// <summary>Writes the class of a table; its data is in other parts.</summary>
    public static void WriteRows(CodeWriter code, SetPlan plan)
    {
        var record = plan.Record;
        using (code.Open($"private sealed partial class Rows() : {BaseOf(record.Set!, Count, plan.PageBits)}"))
        {
            code.Line($"private const int {Count} = {plan.Count};");
            WriteMake(code, $"{RowReaderNames.FromRow(record)}(key, ref row)");
            if (record.Properties.FirstOrDefault(property => RowLayout.IsKey(record, property)) is { } key)
            {
                code.Line(
                    $"protected override string KeyOf(object fact) => (({record.FullName})fact).{Identifiers.Escape(key.Name)};");
            }

            WriteSwitch(code, "Page", plan.Pages);
            WriteSwitch(code, "Locations", plan.Pages);
        }
    }

    /// <summary>Writes the pages of a table in one source.</summary>
    public static void WritePages(CodeWriter code, IReadOnlyList<string> pages)
    {
        if (pages.Count <= 1)
        {
            WriteBytes(code, PageOverride, pages.Count == 1 ? pages[0] : "");
            return;
        }

        for (var page = 0; page < pages.Count; page++)
        {
            WriteBytes(code, $"private static {Bytes} Page{page}", pages[page]);
        }

        WriteSwitch(code, "Page", pages.Count);
    }

    public static string BaseOf(string name, int count, int pageBits, string type = "PackedRows") =>
        BaseOf(name, $"{count}", pageBits, type);

    private static string BaseOf(string name, string count, int pageBits, string type = "PackedRows") =>
        $"{Names.Compiled}.{type}({Escape.Literal(name)}, {count}, {pageBits}, format: {RowFormat.Version})";

    public static void WriteMake(CodeWriter code, string value) =>
        code.Line($"protected override object Make(string key, ref {Names.Compiled}.RowReader row) => {value};");

    public static GeneratedSource Page(PagePlan plan) => Part(plan.Record, $"Page{plan.Number}", code =>
    {
        var page = RowPages.Page(plan.Rows);
        WriteBytes(code, $"private static {Bytes} Page{plan.Number}", page);
        WriteVersion(code, $"Page{plan.Number}", page);
    });

    public static GeneratedSource Locations(LocationsPlan plan) =>
        Part(
            plan.Record,
            $"Locations{plan.Number}",
            code => WriteBytes(code, $"private static {Bytes} Locations{plan.Number}", LocationPages.Page(plan.Positions)));

    public static GeneratedSource Files(FilesPlan plan) =>
        Part(plan.Record, "Files", code => WriteBytes(code, $"protected override {Bytes} Files", LocationPages.Files(plan.Paths)));

    public static GeneratedSource Keys(KeysPlan plan, CancellationToken cancellation) =>
        Part(plan.Record, "Keys", code => WriteKeys(code, KeyTable.Build(plan.Keys, cancellation)));

    public static void WriteKeys(CodeWriter code, KeyTable keys)
    {
        code.Line($"protected override int KeySeed => {keys.Seed};");
        WriteBytes(code, $"protected override {Bytes} KeyTable", keys.Packed);
    }

    /// <summary>Writes a member that is a UTF-8 literal: its bytes are read-only data of the assembly.</summary>
    public static void WriteBytes(CodeWriter code, string member, string packed) =>
        code.LiteralLine($"{member} => ", packed, padding: LiteralSize.PaddingOf(packed), "u8;");

    // Hot reload replaces the bytes, but not the facts that were materialized from them. A changed constant makes it restart the program
    // instead.
    private static void WriteVersion(CodeWriter code, string member, string packed) =>
        code.Line($"private const uint {member}Version = {Hash(packed)};");

    // FNV-1a.
    private static uint Hash(string text)
    {
        var hash = 2166136261;
        foreach (var character in text)
        {
            hash = unchecked((hash ^ character) * 16777619);
        }

        return hash;
    }

    /// <summary>Writes a part of the class of a table in a source of its own.</summary>
    public static GeneratedSource Part(RecordSchema record, string part, System.Action<CodeWriter> write)
    {
        var code = CodeWriter.StartFile();
        using (code.OpenScope(record.Namespace, record.Containers))
        using (code.Open($"{record.Accessibility} static partial class {Identifiers.Escape(record.Set!)}"))
        using (code.Open("private sealed partial class Rows"))
        {
            write(code);
        }

        return new GeneratedSource($"{Names.HintOf(record)}.{part}.g.cs", code.ToString());
    }

    // The switch over many pages is divided into groups, so that a request compiles only the cases of one group.
    private static void WriteSwitch(CodeWriter code, string name, int pages)
    {
        if (pages <= PagesInAGroup)
        {
            WriteCases(code, $"protected override {Bytes} {name}(int page)", "page", 0, pages, page => $"{name}{page}");
            return;
        }

        var groups = ((pages - 1) / PagesInAGroup) + 1;
        WriteCases(
            code,
            $"protected override {Bytes} {name}(int page)",
            $"page / {PagesInAGroup}",
            0,
            groups,
            group => $"{name}Group{group}(page)");
        for (var group = 0; group < groups; group++)
        {
            var first = group * PagesInAGroup;
            WriteCases(
                code,
                $"private static {Bytes} {name}Group{group}(int page)",
                "page",
                first,
                System.Math.Min(first + PagesInAGroup, pages),
                page => $"{name}{page}");
        }
    }

    private static void WriteCases(CodeWriter code, string method, string value, int from, int to, System.Func<int, string> result)
    {
        using (code.Open(method))
        using (code.Open($"switch ({value})"))
        {
            for (var i = from; i < to; i++)
            {
                code.Line($"case {i}: return {result(i)};");
            }

            code.Line("default: return default;");
        }
    }
}
