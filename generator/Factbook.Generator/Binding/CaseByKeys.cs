using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Schema;
using Factbook.Generator.Yaml;

namespace Factbook.Generator.Binding;

/// <summary>
/// Determines the case of a record by the keys of a map: exactly one case has all its required keys. If none or several do, the closest
/// case is used, and its missing keys are reported.
/// </summary>
internal sealed class CaseByKeys(BindingContext context, RecordSchema record, List<RecordSchema> cases, YamlMapping map, YamlScalar? key)
{
    // More would make the message too long.
    private const int MostNamed = 3;

    /// <summary>Returns the case, or null after an error was reported.</summary>
    public RecordSchema? Choose()
    {
        var complete = cases.Where(candidate => !Missing(candidate).Any()).ToList();
        if (complete.Count == 1 && !Unknown(complete[0]).Any())
        {
            return complete[0];
        }

        if (BySimilarKeys() is { } nearest)
        {
            return nearest;
        }

        if (complete.Count > 1)
        {
            // Among the cases with all their required keys, a key of only another case excludes a case. A key of no case is a typo, which
            // is ignored here and reported later.
            var exact = complete
                .Where(candidate => Unknown(candidate).All(entry => !complete.Any(other => CaseFit.Knows(context, other, entry))))
                .ToList();
            complete = exact.Count > 0 ? exact : complete;
        }

        switch (complete.Count)
        {
            case 1:
                return complete[0];
            case 0 when !map.IsComplete:
                return null;
            case 0 when ByFewestDifferences() is { Count: 1 } closest:
                return closest[0];
            case 0:
                ReportNone();
                return null;
            case var _ when complete.Exists(candidate => CaseOverlap.Of(context.Schemas, record, candidate) is not null):
                // It is reported at the case, which no fact can be.
                context.MarkHidden();
                return null;
            default:
                context.Report(
                    Descriptors.SeveralCasesFit,
                    FactSpans.Of(map, key),
                    record.Name,
                    Join(complete.Take(MostNamed).Select(Describe), "and"));
                return null;
        }
    }

    /// <summary>The only case that the map's keys fit, or null: nothing is reported.</summary>
    public RecordSchema? OnlyFit(string discriminator)
    {
        var fitting = cases.Where(candidate =>
            !Missing(candidate).Any() && Unknown(candidate).All(entry => Words.AreSame(entry.Key.Text, discriminator))).ToList();
        return fitting.Count == 1 ? fitting[0] : null;
    }

    /// <summary>
    /// Returns the cases with the fewest unknown keys and, of these, the fewest missing keys; a single case only if the map has a key that
    /// not every case has.
    /// </summary>
    private List<RecordSchema> ByFewestDifferences()
    {
        var ranked = cases
            .Select(candidate => (Case: candidate, Unknown: Unknown(candidate).Count(), Missing: Missing(candidate).Count()))
            .OrderBy(candidate => (candidate.Unknown, candidate.Missing))
            .ToList();
        var closest = ranked.Where(candidate => (candidate.Unknown, candidate.Missing) == (ranked[0].Unknown, ranked[0].Missing)).ToList();
        return (closest.Count > 1 || Own(closest[0].Case).Count > 0 ? closest : ranked
            .Where(candidate => candidate.Unknown == ranked[0].Unknown)).Select(candidate => candidate.Case).ToList();
    }

    /// <summary>Returns the keys of the map that this case has and another case lacks.</summary>
    private List<string> Own(RecordSchema candidate) => map.Entries
        .Where(entry => CaseFit.Knows(context, candidate, entry) && !cases.TrueForAll(other => CaseFit.Knows(context, other, entry)))
        .Select(entry => entry.Key.Text)
        .ToList();

    private void ReportNone()
    {
        var common = cases.Select(Missing).Aggregate((all, missing) => all.Intersect(missing)).ToList();
        var closest = ByFewestDifferences();
        var named = closest.Take(MostNamed).Select(candidate => $"{Quoted(Missing(candidate).Except(common))} ({candidate.Name})").ToList();
        var other = closest.Count > named.Count || named.Count == 1 ? ", or the keys of another case" : "";
        var also = common.Count > 0 ? $", and {Quoted(common)}" : "";
        var strange = Strange() is [var first, ..] ? $" in place of '{first.Key.Text}'" : "";
        context.Report(Descriptors.NoCaseFits, FactSpans.Of(map, key), record.Name, Join(named, "or") + other + also + strange);
    }

    private string Describe(RecordSchema candidate) =>
        Own(candidate) is { Count: > 0 } own ? $"{candidate.Name} ({Quoted(own)})" : candidate.Name;

    private static string Quoted(IEnumerable<string> keys) => Join(keys.Take(MostNamed).Select(name => $"'{name}'"), "and");

    private static string Join(IEnumerable<string> things, string word) => string.Join($" {word} ", things);

    /// <summary>The keys of no case.</summary>
    private List<YamlEntry> Strange() =>
        map.Entries.Where(entry => !cases.Exists(candidate => CaseFit.Knows(context, candidate, entry))).ToList();

    /// <summary>
    /// Returns the most similar case for keys of no case: the one with the fewest and smallest changes of keys; null if there are several.
    /// </summary>
    private RecordSchema? BySimilarKeys()
    {
        var strange = Strange();
        if (strange.Count == 0 || !map.IsComplete)
        {
            return null;
        }

        var ranked = cases
            .Select(candidate =>
            {
                var missing = Missing(candidate).ToList();
                var renamed = Math.Max(missing.Count, Unknown(candidate).Count());
                strange.ForEach(entry => missing.Remove(context.Suggester.Find(entry.Key.Text, missing) ?? ""));
                return (Case: candidate, Cost: (renamed, missing.Count));
            })
            .OrderBy(candidate => candidate.Cost)
            .ToList();
        return ranked.Count == 1 || ranked[0].Cost.CompareTo(ranked[1].Cost) < 0 ? ranked[0].Case : null;
    }

    private IEnumerable<string> Missing(RecordSchema candidate) => CaseFit.Missing(context, candidate, map, key);

    private IEnumerable<YamlEntry> Unknown(RecordSchema candidate) => CaseFit.Unknown(context, candidate, map);
}
