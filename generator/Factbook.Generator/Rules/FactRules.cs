using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Factbook.Generator.Binding;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Linking;
using Factbook.Generator.Schema;

namespace Factbook.Generator.Rules;

/// <summary>
/// Checks the rules that need more than one fact: <c>[TotalAtMost]</c>, <c>[Agrees]</c>, <c>[NotAfter]</c>, <c>[Unique]</c>,
/// <c>[Acyclic]</c>.
/// </summary>
internal static class FactRules
{
    public static EquatableArray<DiagnosticInfo> Check(
        Dataset dataset, SchemaSet schemas, CancellationToken cancellation, int errorLimit = DiagnosticLimit.OfFile)
    {
        var found = new DiagnosticList(errorLimit);
        var paths = new FactPaths(dataset, schemas, cancellation);
        foreach (var table in dataset.Tables)
        {
            var checkedRules = new HashSet<(string Origin, string Property, RuleSchema Rule)>();
            foreach (var record in schemas.CasesOf(table.Record))
            {
                foreach (var property in record.Properties)
                {
                    foreach (var rule in property.Rules.Where(rule => !rule.IsForeign))
                    {
                        cancellation.ThrowIfCancellationRequested();
                        switch (rule.Name)
                        {
                            case "NotAfter":
                                OrderRule.Check(paths, table, record, property, rule, found);
                                break;
                            case "Acyclic":
                                CycleRule.Check(paths, table, record, property, found);
                                break;
                            // The facts of all cases are compared at once.
                            case "Unique" or "TotalAtMost" or "Agrees" when checkedRules.Add(
                                (schemas.OriginOf(record, property), property.Name, rule)):
                                CheckGroups(paths, schemas, table, record, property, rule, found);
                                break;
                        }
                    }
                }
            }
        }

        // A circle is met from each case; its facts are of one case each. A part that does not fit is one error, and not also a
        // disagreement.
        var overfull = new HashSet<FilePosition>(found
            .Where(diagnostic => diagnostic.Descriptor == Descriptors.TotalTooLarge || diagnostic.Descriptor == Descriptors.PartTooLarge)
            .Select(diagnostic => diagnostic.Position));
        return found.Distinct()
            .Where(diagnostic => diagnostic.Descriptor != Descriptors.Contested || !overfull.Contains(diagnostic.Position))
            .ToEquatable();
    }

    private static void CheckGroups(
        FactPaths paths,
        SchemaSet schemas,
        LinkedTable table,
        RecordSchema record,
        PropertySchema property,
        RuleSchema rule,
        DiagnosticList found)
    {
        var name = record.NameOf(property);
        foreach (var group in Groups(paths, schemas, table, record, property, rule))
        {
            switch (rule.Name)
            {
                case "Unique":
                    CheckUnique(group, name, found);
                    break;
                case "TotalAtMost":
                    TotalRule.Check(group, paths, rule, name, found);
                    break;
                case "Agrees":
                    AgreementRule.Check(group, name, found);
                    break;
            }
        }
    }

    /// <summary>The values of a property by what their facts have in common.</summary>
    private static IEnumerable<List<FactValue>> Groups(
        FactPaths paths, SchemaSet schemas, LinkedTable table, RecordSchema record, PropertySchema property, RuleSchema rule)
    {
        var per = rule.Find("Per")?.Values ?? EquatableArray<string>.Empty;
        var origin = schemas.OriginOf(record, property);
        var groups = new Dictionary<string, List<FactValue>>(StringComparer.Ordinal);
        var order = new List<List<FactValue>>();

        // Another case may have a property of its own that has the same name.
        var kinds = new HashSet<string>(
            schemas.CasesOf(table.Record)
                .Where(kind =>
                    kind.Properties.Any(other =>
                        other.Name == property.Name && other.Rules.Contains(rule) && schemas.OriginOf(kind, other) == origin))
                .Select(kind => kind.FullName),
            StringComparer.Ordinal);
        foreach (var fact in table.Facts.Where(fact => kinds.Contains(fact.Fact.Value.Record)))
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

        return order;
    }

    private static void CheckUnique(List<FactValue> group, string property, DiagnosticList found)
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
                .Create(Descriptors.SameValue, value.Position, value.Text, property, other.Describe())
                .WithOther(other.Position));
        }
    }
}
