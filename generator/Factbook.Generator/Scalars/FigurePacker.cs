using System;
using Factbook.Format;
using Factbook.Generator.Rows;
using Factbook.Notation;

namespace Factbook.Generator.Scalars;

/// <summary>Packs decimals, intervals and figures as the library's row reader reads them.</summary>
internal static class FigurePacker
{
    public static void Pack(PackedText row, FigureSyntax figure, FigureKind kind, string written)
    {
        Pack(row, figure.Bounds);
        row.WriteVarUInt64((ulong)figure.Sense);
        if (kind is FigureKind.Money or FigureKind.Quantity)
        {
            row.WriteText(figure.Unit!);
        }

        // The canonical wording follows from the figure; only another wording is kept.
        var isCanonical = FigureNotation.Format(figure, kind) == written;
        row.WriteFlag(!isCanonical);
        if (!isCanonical)
        {
            row.WriteText(written);
        }
    }

    public static void Pack(PackedText row, Bounds bounds)
    {
        var isPoint = bounds.Lower is { } low
            && bounds.Upper is { } high
            && decimal.GetBits(low).AsSpan().SequenceEqual(decimal.GetBits(high));
        var ends = (bounds.Lower is null ? IntervalEnds.LowerMissing : 0)
            | (bounds.Upper is null ? IntervalEnds.UpperMissing : 0)
            | (isPoint ? IntervalEnds.AreOne : 0)
            | (bounds.IsLowerOpen ? IntervalEnds.LowerOpen : 0)
            | (bounds.IsUpperOpen ? IntervalEnds.UpperOpen : 0)
            | (bounds.IsLowerAssumed ? IntervalEnds.LowerAssumed : 0)
            | (bounds.IsUpperAssumed ? IntervalEnds.UpperAssumed : 0);
        row.WriteVarUInt64((ulong)ends);
        if (bounds.Lower is { } lower)
        {
            Pack(row, lower);
        }

        if (!isPoint && bounds.Upper is { } upper)
        {
            Pack(row, upper);
        }
    }

    public static void Pack(PackedText row, decimal number)
    {
        var bits = decimal.GetBits(number);
        var scale = (bits[3] >> 16) & 0xFF;
        var isWide = bits[2] != 0;
        row.WriteVarUInt64((ulong)PackedDecimal.HeadOf(scale, isNegative: bits[3] < 0, isWide));
        row.WriteVarUInt64((uint)bits[0] | (ulong)(uint)bits[1] << 32);
        if (isWide)
        {
            row.WriteVarUInt64((uint)bits[2]);
        }
    }
}
