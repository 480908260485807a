using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Factbook.Generator.Linking;

namespace Factbook.Generator.Emission;

/// <summary>Divides a table into sources: its set, members, keys, and pages of rows and of locations.</summary>
internal static class SourcePlanner
{
    // Larger literals slow the C# compiler.
    private const int PageBytes = 64 * 1024;
    private const int MostPageBits = 10;

    public static ImmutableArray<SourcePlan> Plan(LinkedTable table)
    {
        if (table.Record.IsBroken)
        {
            return ImmutableArray<SourcePlan>.Empty;
        }

        var (record, facts) = (table.Record, table.Facts);
        var pageBits = PageBitsFor(facts);
        var pages = Pages(facts, pageBits).ToList();
        var hasKeys = facts.Count > 0 && facts.Items.All(fact => fact.Fact.Key is not null);
        var locations = LocationPages.Of(pages);

        var plans = ImmutableArray.CreateBuilder<SourcePlan>();
        plans.Add(new SetPlan(record, facts.Count, pageBits, pages.Count, hasKeys, IndexesOf(table, record.FullName)));
        plans.AddRange(table.Cases.Where(linked => !linked.Record.IsBroken).Select(linked => new CasePlan(linked.Record, record, facts.Count, linked.Places, IndexesOf(table, linked.Record.FullName))));
        if (table.Members.Count > 0)
        {
            plans.Add(new MembersPlan(record, table.Members));
        }

        if (hasKeys)
        {
            plans.Add(new KeysPlan(record, facts.Select(fact => fact.Fact.Key!).ToEquatable()));
        }

        if (table.KnownKeys is { } known)
        {
            plans.Add(new KnownKeysPlan(record, known));
        }

        plans.Add(new FilesPlan(record, locations.Files));
        plans.AddRange(pages.Select((page, number) => new PagePlan(record, number, page.Select(fact => fact.Row).ToEquatable())));
        plans.AddRange(locations.Pages.Select((packed, number) => new LocationsPlan(record, number, packed)));
        return plans.ToImmutable();
    }

    private static int PageBitsFor(EquatableArray<LinkedFact> facts)
    {
        // A few large facts have pages that are larger; the others' pages need not be small for them.
        var (total, count) = (0L, 0);
        foreach (var fact in facts)
        {
            var bytes = fact.Row.Template.Bytes;
            (total, count) = bytes <= PageBytes ? (total + bytes, count + 1) : (total, count);
        }

        var average = count == 0 ? PageBytes : Math.Max(1, total / count);
        var bits = 0;
        while (bits < MostPageBits && average << (bits + 1) <= PageBytes)
        {
            bits++;
        }

        return bits;
    }

    private static IEnumerable<IReadOnlyList<LinkedFact>> Pages(EquatableArray<LinkedFact> facts, int pageBits)
    {
        for (var first = 0; first < facts.Count; first += 1 << pageBits)
        {
            yield return facts.Items.Slice(first, Math.Min(1 << pageBits, facts.Count - first));
        }
    }

    private static EquatableArray<LinkedIndex> IndexesOf(LinkedTable table, string record) =>
        table.Indexes.Where(index => index.Record.FullName == record).ToEquatable();
}
