using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Factbook.Generator.Binding;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Linking;
using Factbook.Generator.Schema;

namespace Factbook.Generator.Rules;

/// <summary>Checks the rules that need more than one fact: <c>[TotalAtMost]</c>, <c>[Agrees]</c>, <c>[NotAfter]</c>, <c>[Unique]</c>, <c>[Acyclic]</c>.</summary>
internal static class FactRules
{
    public static EquatableArray<DiagnosticInfo> Check(Dataset dataset, SchemaSet schemas, CancellationToken cancellation, int errorLimit = DiagnosticLimit.OfFile)
    {
        var found = new DiagnosticList(errorLimit);
        var paths = new FactPaths(dataset, schemas, cancellation);
        foreach (var table in dataset.Tables)
        {
            foreach (var record in schemas.CasesOf(table.Record))
            {
                foreach (var property in record.Properties)
                {
                    foreach (var rule in property.Rules)
                    {
                        cancellation.ThrowIfCancellationRequested();
                        Check(paths, table, record, property, rule, found);
                    }
                }
            }
        }

        // A rule of an abstract record's property is met once in each case; its facts are of one case each.
        // A part that does not fit beside another one is one error, and not also a disagreement.
        var overfull = new HashSet<FilePosition>(found.Where(diagnostic => diagnostic.Descriptor == Descriptors.TotalTooLarge).Select(diagnostic => diagnostic.Position));
        return found.Distinct().Where(diagnostic => diagnostic.Descriptor != Descriptors.Contested || !overfull.Contains(diagnostic.Position)).ToEquatable();
    }

    private static void Check(FactPaths paths, LinkedTable table, RecordSchema record, PropertySchema property, RuleSchema rule, DiagnosticList found)
    {
        switch (rule.Name)
        {
            case "Unique":
                foreach (var group in Groups(paths, table, property, rule))
                {
                    CheckUnique(group, property, record, found);
                }

                break;
            case "TotalAtMost":
                foreach (var group in Groups(paths, table, property, rule))
                {
                    TotalRule.Check(group, paths, rule, record.NameOf(property), found);
                }

                break;
            case "Agrees":
                foreach (var group in Groups(paths, table, property, rule))
                {
                    AgreementRule.Check(group, record.NameOf(property), found);
                }

                break;
            case "NotAfter":
                OrderRule.Check(paths, table, record, property, rule, found);
                break;
            case "Acyclic":
                CycleRule.Check(paths, table, record, property, found);
                break;
        }
    }

    /// <summary>The values of a property by what their facts have in common.</summary>
    private static IEnumerable<List<FactValue>> Groups(FactPaths paths, LinkedTable table, PropertySchema property, RuleSchema rule)
    {
        var per = rule.Find("Per")?.Values ?? EquatableArray<string>.Empty;
        var groups = new Dictionary<string, List<FactValue>>(StringComparer.Ordinal);
        var order = new List<List<FactValue>>();
        foreach (var fact in table.Facts)
        {
            if (paths.Find(fact, property.Name) is not { Value: not null } value)
            {
                continue;
            }

            var common = paths.CommonKey(fact, per);
            if (!groups.TryGetValue(common, out var group))
            {
                groups.Add(common, group = []);
                order.Add(group);
            }

            group.Add(value);
        }

        return order.Where(group => group.Count > 1);
    }

    private static void CheckUnique(List<FactValue> group, PropertySchema property, RecordSchema record, DiagnosticList found)
    {
        var first = new Dictionary<string, FactValue>(StringComparer.Ordinal);
        foreach (var value in group)
        {
            var canonical = CanonicalValue.Of(value.Value, value.Fact.Source);
            if (!first.TryGetValue(canonical, out var other))
            {
                first.Add(canonical, value);
                continue;
            }

            found.Add(DiagnosticInfo
                .Create(Descriptors.SameValue, value.Position, value.Text, record.NameOf(property), other.Describe())
                .WithOther(other.Position));
        }
    }
}
