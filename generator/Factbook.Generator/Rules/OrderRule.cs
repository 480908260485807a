using System;
using System.Collections.Generic;
using System.Globalization;
using Factbook.Generator.Binding;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Linking;
using Factbook.Generator.Scalars;
using Factbook.Generator.Schema;
using Factbook.Notation;

namespace Factbook.Generator.Rules;

/// <summary><c>[NotAfter]</c>: a date or period breaks the rule only if all of it is after the other.</summary>
internal sealed class OrderRule() : FactRule(KnownRules.NotAfter)
{
    public override void Check(RuleUse use, FactPaths paths, DiagnosticList found)
    {
        var otherPath = PathOf(use.Rule);
        foreach (var fact in use.Facts)
        {
            if (paths.Find(fact, use.Property.Name) is not { Value: { } value } one
                || paths.Find(fact, otherPath) is not { Value: { } otherValue } other)
            {
                continue;
            }

            if (IsAfter((value as BoundScalar)?.Value, (otherValue as BoundScalar)?.Value))
            {
                found.Add(DiagnosticInfo
                    .Create(Descriptors.IsAfter, one.Position, one.Text, use.PropertyName, other.Text, otherPath, other.Describe())
                    .WithOther(other.Position));
            }
        }
    }

    public override string? Objection(SchemaSet schemas, RecordSchema record, PropertySchema property, RuleSchema rule) =>
        OrderOf(property.Type) == ScalarOrder.None ? "it compares two dates, times, periods, durations, whole numbers or decimals"
        : PropertyPath.Of(schemas, record, PathOf(rule)) is { IsKnown: true } other
            && OrderOf(other.End.Type) != OrderOf(property.Type) ? $"'{PathOf(rule)}' has another type, which cannot be compared with it"
        : null;

    private static string PathOf(RuleSchema rule) => rule.Find("other")?.Value ?? "";

    // Values of one order can be compared: they count the same, days, ticks or units.
    private static ScalarOrder OrderOf(TypeSchema type) =>
        TypeTraits.Present(type) is ScalarSchema scalar ? scalar.Kind.Order : ScalarOrder.None;

    // A timestamp has an order with another one by the instant, and with a date by the day on which it was written.
    private static bool IsAfter(object? value, object? other)
    {
        var areInstants = value is DateTimeOffset && other is DateTimeOffset;
        return First(value, areInstants) is { } first && Last(other, areInstants) is { } last && first.CompareTo(last) > 0;
    }

    // Days, and ticks within a day: of a date and of a period, the first and the last of them.
    private static (decimal Number, long Tick)? First(object? value, bool areInstants) => value switch
    {
        PeriodSyntax { FirstDay: { } day } => (day, 0),
        DateTimeOffset timestamp => TicksOf(timestamp, areInstants),
        long or ulong or decimal => (Convert.ToDecimal(value, CultureInfo.InvariantCulture), 0),
        _ => null,
    };

    private static (decimal Number, long Tick)? Last(object? value, bool areInstants) => value switch
    {
        PeriodSyntax { LastDay: { } day } => (day, TimeSpan.TicksPerDay - 1),
        DateTimeOffset timestamp => TicksOf(timestamp, areInstants),
        long or ulong or decimal => (Convert.ToDecimal(value, CultureInfo.InvariantCulture), TimeSpan.TicksPerDay - 1),
        _ => null,
    };

    private static (decimal Number, long Tick) TicksOf(DateTimeOffset timestamp, bool isInstant)
    {
        var ticks = isInstant ? timestamp.UtcTicks : timestamp.Ticks;
        return (ticks / TimeSpan.TicksPerDay, ticks % TimeSpan.TicksPerDay);
    }
}
