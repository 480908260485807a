using Factbook.Generator.Linking;
using Factbook.Generator.Schema;

namespace Factbook.Generator.Emission;

/// <summary>Emits packed rows, their key table and their locations: each page a source of its own, so that an edit re-emits only its page.</summary>
internal static class RowsEmitter
{
    private const string Bytes = "global::System.ReadOnlySpan<byte>";

    /// <summary>Writes the table's class; its pages are in other parts.</summary>
    public static void WriteRows(CodeWriter code, string name, int count, int pageBits, int keySeed, int pages, int locationPages)
    {
        using (code.Open($"private sealed partial class {name}() : {Names.Compiled}.PackedRows(count: {count}, pageBits: {pageBits}, keySeed: {keySeed})"))
        {
            WriteSwitch(code, "Page", pages);
            if (locationPages > 0)
            {
                WriteSwitch(code, "Locations", locationPages);
            }
        }
    }

    public static GeneratedSource EmitPart(RecordSchema record, string part, string member, string packed)
    {
        var code = CodeWriter.StartFile();
        using (code.OpenScope(record.Namespace, record.Containers))
        using (code.Open($"{record.Accessibility} static partial class {Identifiers.Escape(record.Set!)}"))
        using (code.Open("private sealed partial class Rows"))
        {
            WriteBytes(code, member, packed);
        }

        return new GeneratedSource($"{Names.HintOf(record)}.{part}.g.cs", code.ToString());
    }

    /// <summary>Writes a property that is a UTF-8 literal: its bytes are read-only data of the assembly.</summary>
    public static void WriteBytes(CodeWriter code, string member, string packed) =>
        code.Line($"{member} => {Escape.Literal(packed)}u8;");

    public static string PageMember(string name, int page) => $"private static {Bytes} {name}{page}";

    public static string OverrideMember(string name) => $"protected override {Bytes} {name}";

    private static void WriteSwitch(CodeWriter code, string name, int pages)
    {
        code.Line($"protected override {Bytes} {name}(int page)");
        code.Line("{");
        code.Line("    switch (page)");
        code.Line("    {");
        for (var page = 0; page < pages; page++)
        {
            code.Line($"        case {page}: return {name}{page};");
        }

        code.Line("        default: return default;");
        code.Line("    }");
        code.Line("}");
    }
}
