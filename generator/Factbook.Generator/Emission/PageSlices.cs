using System;
using System.Collections.Immutable;
using Factbook.Generator.Linking;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Generator.Emission;

/// <summary>Rows of one file that stand in one page. Mostly they are those of the last run, and then nobody looks at each.</summary>
/// <param name="Rows">The rows of the file.</param>
/// <param name="Inverses">Which facts refer to them.</param>
/// <param name="First">The first row that stands in the page.</param>
/// <param name="Count">How many do.</param>
internal readonly record struct RowSlice(EquatableArray<LinkedRow> Rows, PartInverses Inverses, int First, int Count)
{
    public bool Equals(RowSlice other)
    {
        if (Count != other.Count)
        {
            return false;
        }

        if (First == other.First && Rows.Items == other.Rows.Items && ReferenceEquals(Inverses, other.Inverses))
        {
            return true;
        }

        for (var i = 0; i < Count; i++)
        {
            var (row, otherRow) = (First + i, other.First + i);
            if (!Rows[row].Equals(other.Rows[otherRow]) || !Inverses.Of(row).SequenceEqual(other.Inverses.Of(otherRow)))
            {
                return false;
            }
        }

        return true;
    }

    public override int GetHashCode() => Count;
}

/// <summary>Places of one file's facts that stand in one page.</summary>
/// <param name="File">The number of the file among those of the table.</param>
/// <param name="Places">The places of the file's facts.</param>
/// <param name="First">The first one that stands in the page.</param>
/// <param name="Count">How many do.</param>
internal readonly record struct PlaceSlice(int File, EquatableArray<LinePosition> Places, int First, int Count)
{
    public ReadOnlySpan<LinePosition> InPage => Places.Items.AsSpan().Slice(First, Count);

    public bool Equals(PlaceSlice other) => File == other.File && Count == other.Count
        && ((First == other.First && Places.Items == other.Places.Items) || InPage.SequenceEqual(other.InPage));

    public override int GetHashCode() => Count;
}
