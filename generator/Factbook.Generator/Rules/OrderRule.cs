using System;
using System.Collections.Generic;
using Factbook.Generator.Binding;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Linking;
using Factbook.Generator.Schema;
using Factbook.Notation;

namespace Factbook.Generator.Rules;

/// <summary>A date or period is out of order only when it lies wholly after the other: what may still be in order is not wrong.</summary>
internal static class OrderRule
{
    public static void Check(FactPaths paths, LinkedTable table, RecordSchema record, PropertySchema property, RuleSchema rule, DiagnosticList found)
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

    // Days, and ticks within a day: of a date and of a period, the first and the last of them.
    private static (long Day, long Tick)? First(BoundValue value) => value is not BoundScalar scalar ? null : scalar.Value switch
    {
        PeriodSyntax { FirstDay: { } day } => (day, 0),
        DateTimeOffset timestamp => InstantOf(timestamp),
        long day => (day, 0),
        _ => null,
    };

    private static (long Day, long Tick)? Last(BoundValue value) => value is not BoundScalar scalar ? null : scalar.Value switch
    {
        PeriodSyntax { LastDay: { } day } => (day, TimeSpan.TicksPerDay - 1),
        DateTimeOffset timestamp => InstantOf(timestamp),
        long day => (day, TimeSpan.TicksPerDay - 1),
        _ => null,
    };

    private static (long Day, long Tick) InstantOf(DateTimeOffset timestamp) => (timestamp.UtcTicks / TimeSpan.TicksPerDay, timestamp.UtcTicks % TimeSpan.TicksPerDay);
}
