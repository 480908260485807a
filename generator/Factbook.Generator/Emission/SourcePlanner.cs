using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Factbook.Generator.Linking;
using Factbook.Generator.Packing;

namespace Factbook.Generator.Emission;

/// <summary>
/// Divides a table into sources: its set, members, keys, and pages of rows and of locations. It reads the sizes of rows, and none of their
/// values.
/// </summary>
internal static class SourcePlanner
{
    private const int MostPageBits = 10;

    public static ImmutableArray<SourcePlan> Plan(LinkedTable table, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (table.Record.IsBroken)
        {
            return ImmutableArray<SourcePlan>.Empty;
        }

        var (record, keys) = (table.Record, table.Keys);
        var pageBits = PageBitsFor(table.Parts);
        var pages = Pages(table.Parts, 1 << pageBits, cancellation);
        var hasKeys = keys.SetCount > 0 && keys.HasKeys;

        var plans = ImmutableArray.CreateBuilder<SourcePlan>();
        plans.Add(new SetPlan(record, keys.SetCount, pageBits, pages.Count, IndexesOf(table, record.FullName)));
        plans.AddRange(
            keys.Cases.Where(linked => !linked.Record.IsBroken).Select(linked =>
                new CasePlan(linked.Record, record, keys.SetCount, linked.Facts, IndexesOf(table, linked.Record.FullName))));
        if (table.Members.Count > 0)
        {
            plans.Add(new MembersPlan(record, table.Members));
        }

        if (hasKeys)
        {
            plans.Add(new KeysPlan(record, keys.KeysOfSet));
        }

        if (hasKeys && FormerKeysOf(keys) is { Count: > 0 } former)
        {
            plans.Add(new FormerKeysPlan(record, former));
        }

        if (keys.KnownKeys is { } known)
        {
            plans.Add(new KnownKeysPlan(record, known));
        }

        plans.Add(new FilesPlan(record, table.Parts.Select(part => part.Resolved.Source.DisplayPath).ToEquatable()));
        plans.AddRange(
            pages.Select((page, number) => new PagePlan(record, number, page.Select(slice => RowsOf(table.Parts, slice)).ToEquatable())));
        plans.AddRange(
            pages.Select((page, number) =>
                new LocationsPlan(record, number, page.Select(slice => PositionsOf(table.Parts, slice)).ToEquatable())));
        return plans.ToImmutable();
    }

    private static EquatableArray<FormerKey> FormerKeysOf(TableKeys keys) => keys.Former.All
        .Where(former => !keys.IndexOf(former.Value).IsNone)
        .OrderBy(former => former.Key, StringComparer.Ordinal)
        .Select(former => new FormerKey(former.Key, keys.IndexOf(former.Value).Reference))
        .ToEquatable();

    private static int PageBitsFor(EquatableArray<LinkedPart> parts)
    {
        var sizes = default(RowSizes);
        foreach (var part in parts)
        {
            sizes += part.Resolved.Sizes;
        }

        var average = sizes.Count == 0 ? RowSizes.PageBytes : Math.Max(1, sizes.Bytes / sizes.Count);
        var bits = 0;
        while (bits < MostPageBits && average << (bits + 1) <= RowSizes.PageBytes)
        {
            bits++;
        }

        return PageSizes.BitsFor(bits, parts.SelectMany(SizesOf));
    }

    private static IEnumerable<int> SizesOf(LinkedPart part)
    {
        for (var row = 0; row < part.Resolved.Rows.Count; row++)
        {
            var linked = part.Resolved.Rows[row];
            yield return PageSizes.SizeOf(linked.Template.Bytes, linked.References.Count + 1 + part.Inverses.Of(row).Length);
        }
    }

    private static List<List<Slice>> Pages(EquatableArray<LinkedPart> parts, int pageRows, CancellationToken cancellation)
    {
        var pages = new List<List<Slice>>();
        var room = 0;
        for (var part = 0; part < parts.Count; part++)
        {
            cancellation.ThrowIfCancellationRequested();
            var rows = parts[part].Resolved.Rows.Count;
            for (var first = 0; first < rows;)
            {
                if (room == 0)
                {
                    pages.Add([]);
                    room = pageRows;
                }

                var count = Math.Min(room, rows - first);
                pages[^1].Add(new Slice(part, first, count));
                (first, room) = (first + count, room - count);
            }
        }

        return pages;
    }

    private static RowSlice RowsOf(EquatableArray<LinkedPart> parts, Slice slice) =>
        new(parts[slice.Part].Resolved.Rows, parts[slice.Part].Inverses, slice.First, slice.Count);

    private static PositionSlice PositionsOf(EquatableArray<LinkedPart> parts, Slice slice) =>
        new(slice.Part, parts[slice.Part].Resolved.Positions, slice.First, slice.Count);

    private static EquatableArray<LinkedIndex> IndexesOf(LinkedTable table, string record) =>
        table.Indexes.Where(index => index.Record.FullName == record).ToEquatable();

    /// <param name="Part">The part of the table.</param>
    /// <param name="First">The first row.</param>
    /// <param name="Count">The number of rows.</param>
    private readonly record struct Slice(int Part, int First, int Count);
}
