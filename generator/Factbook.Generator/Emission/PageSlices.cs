using System;
using System.Collections.Immutable;
using Factbook.Generator.Linking;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Generator.Emission;

/// <summary>Rows of one file in one page. Usually they are the objects of the last run, and are not compared one by one.</summary>
/// <param name="Rows">The rows of the file.</param>
/// <param name="Inverses">The facts that refer to them.</param>
/// <param name="First">The index of the first row that is in the page.</param>
/// <param name="Count">The number of rows in the page.</param>
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

/// <summary>The positions of facts of one file that are in one page.</summary>
/// <param name="File">The index of the file among those of the table.</param>
/// <param name="Positions">The positions of the facts of the file.</param>
/// <param name="First">The index of the first position that is in the page.</param>
/// <param name="Count">The number of positions in the page.</param>
internal readonly record struct PositionSlice(int File, EquatableArray<LinePosition> Positions, int First, int Count)
{
    public ReadOnlySpan<LinePosition> InPage => Positions.Items.AsSpan().Slice(First, Count);

    public bool Equals(PositionSlice other) => File == other.File && Count == other.Count
        && ((First == other.First && Positions.Items == other.Positions.Items) || InPage.SequenceEqual(other.InPage));

    public override int GetHashCode() => Count;
}
