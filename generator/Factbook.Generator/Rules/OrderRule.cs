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

            if (First(value) is { } first && Last(otherValue) is { } last && first.CompareTo(last) > 0)
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
