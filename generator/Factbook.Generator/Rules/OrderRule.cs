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

/// <summary>A date or period is out of order only when it lies wholly after the other: what may still be in order is not wrong.</summary>
internal static class OrderRule
{
    public static void Check(
        FactPaths paths, LinkedTable table, RecordSchema record, PropertySchema property, RuleSchema rule, DiagnosticList found)
    {
        var otherPath = rule.Find("other")?.Value ?? "";
        foreach (var fact in table.Facts)
        {
            if (fact.Fact.Value.Record != record.FullName
                || paths.Find(fact, property.Name) is not { Value: { } value } one
                || paths.Find(fact, otherPath) is not { Value: { } otherValue } other)
            {
                continue;
            }

            if (First(value) is { } first && Last(otherValue) is { } last && first.CompareTo(last) > 0)
            {
                found.Add(DiagnosticInfo
                    .Create(Descriptors.IsAfter, one.Position, one.Text, record.NameOf(property), other.Text, otherPath, other.Describe())
                    .WithOther(other.Position));
            }
        }
    }

    /// <summary>Why the rule can't be checked on a property, or null when it can.</summary>
    public static string? Objection(SchemaSet schemas, RecordSchema record, PropertySchema property, string path) =>
        OrderOf(property.Type) == ScalarOrder.None ? "it compares two dates, times, periods, durations, whole numbers or decimals"
        : PropertyPath.Of(schemas, record, path) is { IsKnown: true } other
            && OrderOf(other.End.Type) != OrderOf(property.Type) ? $"'{path}' has another type, which cannot be compared with it"
        : null;

    // Values of one order can be compared: they count the same, days, ticks or units.
    private static ScalarOrder OrderOf(TypeSchema type) =>
        TypeTraits.Present(type) is ScalarSchema scalar ? scalar.Kind.Order : ScalarOrder.None;

    // Days, and ticks within a day: of a date and of a period, the first and the last of them.
    private static (decimal Number, long Tick)? First(BoundValue value) => value is not BoundScalar scalar ? null : scalar.Value switch
    {
        PeriodSyntax { FirstDay: { } day } => (day, 0),
        DateTimeOffset timestamp => InstantOf(timestamp),
        long or ulong or decimal => (Convert.ToDecimal(scalar.Value, CultureInfo.InvariantCulture), 0),
        _ => null,
    };

    private static (decimal Number, long Tick)? Last(BoundValue value) => value is not BoundScalar scalar ? null : scalar.Value switch
    {
        PeriodSyntax { LastDay: { } day } => (day, TimeSpan.TicksPerDay - 1),
        DateTimeOffset timestamp => InstantOf(timestamp),
        long or ulong or decimal => (Convert.ToDecimal(scalar.Value, CultureInfo.InvariantCulture), TimeSpan.TicksPerDay - 1),
        _ => null,
    };

    private static (decimal Number, long Tick) InstantOf(DateTimeOffset timestamp) =>
        (timestamp.UtcTicks / TimeSpan.TicksPerDay, timestamp.UtcTicks % TimeSpan.TicksPerDay);
}
