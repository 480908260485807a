using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Linking;
using Factbook.Generator.Schema;

namespace Factbook.Generator.Rules;

/// <summary>Parts of one whole: their lower ends together can't exceed the limit.</summary>
internal static class TotalRule
{
    public static void Check(List<FactValue> parts, FactPaths paths, RuleSchema rule, string property, DiagnosticList found)
    {
        var limit = decimal.TryParse(rule.Find("limit")?.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : decimal.MaxValue;
        var contributing = rule.Find("PartOf")?.Value is { Length: > 0 } path ? Contributing(parts, paths, path) : parts;
        var total = new LowerEnd(0, IsOpen: false);
        FactValue? largest = null;
        foreach (var part in contributing)
        {
            if (LowerEnd.Of(part) is not { } lower)
            {
                continue;
            }

            total += lower;
            if (largest is not null && total.Exceeds(limit))
            {
                found.Add(DiagnosticInfo
                    .Create(Descriptors.TotalTooLarge, part.Position, part.Text, property, (total.IsOpen ? "more than " : "") + Text(total.Number), Text(limit), largest.Text, largest.Describe())
                    .WithOther(contributing.TakeWhile(other => other != part).Select(other => other.Position).ToArray()));
                return;
            }

            largest = largest is null || lower.Number > LowerEnd.Of(largest)!.Value.Number ? part : largest;
        }
    }

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

    private static string Text(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);
}
