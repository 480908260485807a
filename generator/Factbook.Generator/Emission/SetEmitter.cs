using System.Linq;
using System.Threading;
using Factbook.Format;
using Factbook.Generator.Linking;
using Factbook.Generator.Packing;
using Factbook.Generator.Rows;
using Factbook.Generator.Schema;

namespace Factbook.Generator.Emission;

/// <summary>Emits the static class of a set: <c>All</c>, the lookups, and the sets of the cases. The data is in separate sources.</summary>
internal static class SetEmitter
{
    public static GeneratedSource Table(SetPlan plan, CancellationToken cancellation)
    {
        var record = plan.Record;
        var code = Start(record);
        using (code.OpenScope(record.Namespace, record.Containers))
        using (OpenSet(code, record))
        {
            code.Line($"/// <summary>Every <see cref=\"{record.FullName}\"/>, in the order of the files' paths and of their positions in "
                + $"the files.</summary>");
            code.Line($"public static global::Factbook.FactSet<{record.FullName}> All {{ get; }} = new(new Rows());");
            code.Line();
            WriteAccess(code, record);
            RowsEmitter.WriteRows(code, plan);
            WriteIndexes(code, plan.Indexes, cancellation);
        }

        return new GeneratedSource($"{Names.HintOf(record)}.Set.g.cs", code.ToString());
    }

    public static GeneratedSource Case(CasePlan plan, CancellationToken cancellation)
    {
        var (record, whole) = (plan.Record, plan.Whole);
        var width = PackedNumber.WidthOf(plan.Count);
        var indexes = new PackedText();
        foreach (var index in plan.Facts)
        {
            indexes.WriteFixed(index.Value, width);
        }

        var code = Start(record);
        using (code.OpenScope(record.Namespace, record.Containers))
        using (OpenSet(code, record))
        {
            code.Line(
                $"/// <summary>Every <see cref=\"{record.FullName}\"/>: a part of <see cref=\"{whole.SetFullName}.All\"/>.</summary>");
            code.Line($"public static global::Factbook.FactSet<{record.FullName}> All {{ get; }} = new(new Rows());");
            code.Line();
            WriteAccess(code, record);
            using (code.Open($"private sealed class Rows() : {Names.Compiled}.CaseRows({Escape.Literal(record.Set!)}, "
                + $"{whole.SetFullName}.All, {plan.Facts.Count}, {width})"))
            {
                code.Line($"protected override global::System.ReadOnlySpan<byte> Indexes => {Escape.Literal(indexes.ToString())}u8;");
            }

            WriteIndexes(code, plan.Indexes, cancellation);
        }

        return new GeneratedSource($"{Names.HintOf(record)}.Set.g.cs", code.ToString());
    }

    private static void WriteAccess(CodeWriter code, RecordSchema record)
    {
        code.Line("/// <summary>Returns this set to converters.</summary>");
        code.Line(GeneratedCode.Hidden);
        using (code.Open($"public readonly struct {Names.SetAccess} : {Names.Compiled}.IFactSetAccess<{record.FullName}>"))
        {
            code.Line("/// <inheritdoc/>");
            code.Line($"public static global::Factbook.FactSet<{record.FullName}> All => {record.SetFullName}.All;");
        }

        code.Line();
    }

    private static void WriteIndexes(CodeWriter code, EquatableArray<LinkedIndex> indexes, CancellationToken cancellation)
    {
        foreach (var index in indexes)
        {
            code.Line();
            IndexEmitter.Write(code, index, cancellation);
        }
    }

    private static CodeWriter Start(RecordSchema record)
    {
        var code = CodeWriter.StartFile();
        code.Line($"[assembly: global::Factbook.Compiled.FactSet(typeof({record.SetFullName}))]");
        code.Line();
        return code;
    }

    private static CodeWriter.Block OpenSet(CodeWriter code, RecordSchema record)
    {
        code.Line($"/// <summary>The facts of <see cref=\"{record.FullName}\"/>.</summary>");
        code.Line(GeneratedCode.Attribute);
        return code.Open($"{record.Accessibility} static partial class {Identifiers.Escape(record.Set!)}");
    }
}
