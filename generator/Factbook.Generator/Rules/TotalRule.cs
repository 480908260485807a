using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Factbook.Generator.Binding;
using Factbook.Generator.Diagnostics;
using Factbook.Notation;

namespace Factbook.Generator.Rules;

/// <summary>Parts of one whole: their lower ends together can't exceed the limit.</summary>
internal static class TotalRule
{
    public static void Check(List<FactValue> parts, string property, decimal limit, List<DiagnosticInfo> found)
    {
        decimal total = 0;
        var isOpen = false;
        FactValue? largest = null;
        foreach (var part in parts)
        {
            if (LowerEnd(part) is not { } lower)
            {
                continue;
            }

            try
            {
                total += lower.Number;
            }
            catch (OverflowException)
            {
                return;
            }

            isOpen |= lower.IsOpen;
            if (largest is not null && (total > limit || (total == limit && isOpen)))
            {
                found.Add(DiagnosticInfo
                    .Create(Descriptors.TotalTooLarge, part.Position, part.Text, property, (isOpen ? "more than " : "") + Text(total), Text(limit), largest.Text, largest.Describe())
                    .WithOther(parts.TakeWhile(other => other != part).Select(other => other.Position).ToArray()));
                return;
            }

            largest = largest is null || lower.Number > LowerEnd(largest)!.Value.Number ? part : largest;
        }
    }

    // An end that nobody said, such as that of "about 90 %", can't contradict anything.
    private static (decimal Number, bool IsOpen)? LowerEnd(FactValue part) => part.Value is not BoundScalar scalar ? null : scalar.Value switch
    {
        FigureSyntax { Bounds: { Lower: { } lower, LowerIsAssumed: false } bounds } => (lower, bounds.LowerIsOpen),
        long or ulong or decimal => (Convert.ToDecimal(scalar.Value, CultureInfo.InvariantCulture), false),
        _ => null,
    };

    private static string Text(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);
}
