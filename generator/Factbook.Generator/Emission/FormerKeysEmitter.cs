using System.Linq;
using System.Text;
using System.Threading;
using Factbook.Generator.Rows;

namespace Factbook.Generator.Emission;

/// <summary>
/// Emits the table of former keys, which is consulted after a miss. A table whose facts have no former keys has no such source, and its
/// lookups cost the same as without this feature.
/// </summary>
internal static class FormerKeysEmitter
{
    // Former keys are few and short: usually, they are one page.
    private const int MostPageBits = 30;

    private const string Base = "FormerKeyRows";

    public static GeneratedSource Emit(FormerKeysPlan plan, CancellationToken cancellation)
    {
        var keys = plan.Keys;
        var pageBits = PageSizes.BitsFor(MostPageBits, keys.Select(SizeOf));
        var table = KeyTable.Build(keys.Select(former => former.Key).ToList(), cancellation);
        return RowsEmitter.Part(plan.Record, "FormerKeys", code =>
        {
            code.Line($"protected override {Names.Compiled}.{Base} CreateFormerKeys() => new FormerKeys();");
            code.Line();
            using (code.Open($"private sealed class FormerKeys() : {RowsEmitter.BaseOf(plan.Record.Set!, keys.Count, pageBits, Base)}"))
            {
                RowsEmitter.WriteKeys(code, table);
                RowsEmitter.WritePages(code, RowPages.Pages(keys, pageBits, Pack));
            }
        });
    }

    private static int SizeOf(FormerKey former) => PageSizes.SizeOf(Encoding.UTF8.GetByteCount(former.Key), 2);

    private static void Pack(FormerKey former, PackedText row)
    {
        row.WriteText(former.Key);
        row.WriteVarUInt64((ulong)former.Fact.Value);
    }
}
