using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Factbook.Generator.Binding;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Linking;
using Factbook.Generator.Schema;
using Factbook.Notation;

namespace Factbook.Generator.Rules;

/// <summary><c>[TotalAtMost]</c>: the lower ends of the parts of a whole do not exceed the limit in total.</summary>
internal sealed class TotalRule() : GroupRule(KnownRules.TotalAtMost)
{
    public override string? Objection(SchemaSet schemas, RecordSchema record, PropertySchema property, RuleSchema rule) =>
        TypeTraits.Present(property.Type) is ScalarSchema { Kind: var scalar } && (scalar.Figure is not null || scalar.IsExactNumber)
        ? null
        : "it adds up one number of each fact: a whole number, a decimal or a figure";

    protected override void Check(List<FactValue> parts, RuleUse use, FactPaths paths, DiagnosticList found)
    {
        var rule = use.Rule;
        var limit = decimal.TryParse(rule.Find("limit")?.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : decimal.MaxValue;
        var contributing = rule.Find("PartOf")?.Value is { Length: > 0 } path ? Contributing(parts, paths, path) : parts;
        foreach (var unit in contributing.Where(part => LowerEnd.Of(part) is not null).GroupBy(UnitOf))
        {
            Check(unit.ToList(), limit, use.PropertyName, found);
        }
    }

    // A part that is too large by itself is reported itself, and not with later parts.
    private static void Check(List<FactValue> parts, decimal limit, string property, DiagnosticList found)
    {
        if (!TotalOf(parts).Exceeds(limit))
        {
            return;
        }

        foreach (var part in parts.Where(part => LowerEnd.Of(part)!.Value.Exceeds(limit)))
        {
            found.Add(DiagnosticInfo.Create(Descriptors.PartTooLarge, part.Position, part.Text, property, WrittenNumber.Format(limit)));
        }

        var others = parts.FindAll(part => !LowerEnd.Of(part)!.Value.Exceeds(limit));
        if (TotalOf(others).Exceeds(limit))
        {
            Report(others, limit, property, found);
        }
    }

    // Reports the last part at which the total rises above the limit; a negative part may lower it again.
    private static void Report(List<FactValue> parts, decimal limit, string property, DiagnosticList found)
    {
        var (sum, total, last) = (new LowerEnd(0, IsOpen: false), default(LowerEnd), -1);
        for (var i = 0; i < parts.Count; i++)
        {
            var wasOver = sum.Exceeds(limit);
            sum += LowerEnd.Of(parts[i])!.Value;
            (total, last) = sum.Exceeds(limit) && !wasOver ? (sum, i) : (total, last);
        }

        var before = parts.GetRange(0, last);
        var largest = before.OrderByDescending(part => LowerEnd.Of(part)!.Value.Number).First();
        found.Add(DiagnosticInfo
            .Create(
                Descriptors.TotalTooLarge,
                parts[last].Position,
                parts[last].Text,
                property,
                (total.IsOpen ? "more than " : "") + WrittenNumber.Format(total.Number),
                WrittenNumber.Format(limit),
                largest.Text,
                largest.Describe())
            .WithOther(before.Select(other => other.Position).ToArray()));
    }

    private static LowerEnd TotalOf(List<FactValue> parts) =>
        parts.Aggregate(new LowerEnd(0, IsOpen: false), (total, part) => total + LowerEnd.Of(part)!.Value);

    // Amounts of different units are not added.
    private static string UnitOf(FactValue part) => part.Value is BoundScalar { Value: FigureSyntax { Unit: { } unit } } ? unit : "";

    private static List<FactValue> Contributing(List<FactValue> parts, FactPaths paths, string path)
    {
        var dot = path.LastIndexOf('.');
        var (toPart, toContainer) = (dot < 0 ? "" : path.Substring(0, dot), path.Substring(dot + 1));
        var contributing = PartsOfWholes.Contributing(
            parts,
            value => paths.FactAt(value.Fact, toPart),
            fact => paths.PropertyOf(fact, toContainer) is { } container ? paths.Follow(fact, container) : null);
        return parts.Where(contributing.Contains).ToList();
    }
}
