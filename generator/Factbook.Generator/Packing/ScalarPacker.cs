using System;
using System.Globalization;
using Factbook.Format;
using Factbook.Generator.Binding;
using Factbook.Generator.Schema;
using Factbook.Notation;

namespace Factbook.Generator.Packing;

/// <summary>Packs one scalar, as the library's row reader reads it.</summary>
internal static class ScalarPacker
{
    public static void Pack(PackedText row, ScalarKind kind, BoundScalar scalar)
    {
        switch (scalar.Value)
        {
            case string text:
                row.Text(text);
                break;
            case bool truth:
                row.Flag(truth);
                break;
            case long number when kind is ScalarKind.Date or ScalarKind.Time:
                row.Varying((ulong)number);
                break;
            case long number:
                row.Integer(number);
                break;
            case ulong number:
                row.Varying(number);
                break;
            case decimal number:
                Decimal(row, number);
                break;
            case double number:
                row.Text(number.ToString("R", CultureInfo.InvariantCulture));
                break;
            case float number:
                row.Text(number.ToString("R", CultureInfo.InvariantCulture));
                break;
            case DateTimeOffset timestamp:
                row.Varying((ulong)timestamp.Ticks);
                row.Integer((long)timestamp.Offset.TotalMinutes);
                break;
            case PeriodSyntax:
                row.Text(scalar.Text);
                break;
            case FigureSyntax figure:
                Figure(row, kind, figure, scalar.Text);
                break;
            default:
                throw new NotSupportedException($"no packing for {scalar.Value.GetType().Name}");
        }
    }

    private static void Figure(PackedText row, ScalarKind kind, FigureSyntax figure, string written)
    {
        Interval(row, figure.Bounds);
        if (kind == ScalarKind.Interval)
        {
            return;
        }

        row.Varying((ulong)figure.Sense);
        if (kind is ScalarKind.Money or ScalarKind.Quantity)
        {
            row.Text(figure.Unit!);
        }

        // The canonical wording can be made again; only another one is kept.
        var isCanonical = FigureNotation.Format(figure, ScalarParser.FigureOf(kind)) == written;
        row.Flag(!isCanonical);
        if (!isCanonical)
        {
            row.Text(written);
        }
    }

    private static void Interval(PackedText row, Bounds bounds)
    {
        var isPoint = bounds.Lower is { } low && bounds.Upper is { } high && decimal.GetBits(low).AsSpan().SequenceEqual(decimal.GetBits(high));
        var ends = (bounds.Lower is null ? IntervalEnds.LowerIsMissing : 0)
            | (bounds.Upper is null ? IntervalEnds.UpperIsMissing : 0)
            | (isPoint ? IntervalEnds.AreOne : 0)
            | (bounds.LowerIsOpen ? IntervalEnds.LowerIsOpen : 0)
            | (bounds.UpperIsOpen ? IntervalEnds.UpperIsOpen : 0)
            | (bounds.LowerIsAssumed ? IntervalEnds.LowerIsAssumed : 0)
            | (bounds.UpperIsAssumed ? IntervalEnds.UpperIsAssumed : 0);
        row.Varying((ulong)ends);
        if (bounds.Lower is { } lower)
        {
            Decimal(row, lower);
        }

        if (!isPoint && bounds.Upper is { } upper)
        {
            Decimal(row, upper);
        }
    }

    private static void Decimal(PackedText row, decimal number)
    {
        var bits = decimal.GetBits(number);
        var scale = (bits[3] >> 16) & 0xFF;
        var isWide = bits[2] != 0;
        row.Varying((ulong)((scale << 2) | (number < 0 || bits[3] < 0 ? 2 : 0) | (isWide ? 1 : 0)));
        row.Varying((uint)bits[0] | (ulong)(uint)bits[1] << 32);
        if (isWide)
        {
            row.Varying((uint)bits[2]);
        }
    }
}
