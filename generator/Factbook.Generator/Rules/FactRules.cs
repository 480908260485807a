using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Linking;
using Factbook.Generator.Schema;

namespace Factbook.Generator.Rules;

/// <summary>Checks the rules between facts.</summary>
internal static class FactRules
{
    public static EquatableArray<DiagnosticInfo> Check(
        Dataset dataset, SchemaSet schemas, int errorLimit, CancellationToken cancellation)
    {
        var found = new DiagnosticList(errorLimit);
        var paths = new FactPaths(dataset, schemas, cancellation);
        foreach (var table in dataset.Tables)
        {
            foreach (var use in UsesIn(table, schemas))
            {
                cancellation.ThrowIfCancellationRequested();
                use.Meaning.Check(use, paths, found);
            }
        }

        // A part that exceeds a total is one error, and not a disagreement as well.
        var excessive = new HashSet<FilePosition>(found
            .Where(diagnostic => diagnostic.Descriptor == Descriptors.TotalTooLarge || diagnostic.Descriptor == Descriptors.PartTooLarge)
            .Select(diagnostic => diagnostic.Position));
        return found.Distinct()
            .Where(diagnostic => diagnostic.Descriptor != Descriptors.Contested || !excessive.Contains(diagnostic.Position))
            .ToEquatable();
    }

    // The cases of an abstract record share an inherited property: its facts are compared with each other.
    private static IEnumerable<RuleUse> UsesIn(LinkedTable table, SchemaSet schemas)
    {
        var used = new HashSet<(string Origin, string Property, RuleSchema Rule)>();
        foreach (var record in schemas.CasesOf(table.Record))
        {
            foreach (var property in record.Properties)
            {
                foreach (var rule in property.Rules)
                {
                    if (KnownDeclaredRules.Of(rule) is FactRule meaning
                        && schemas.OriginOf(record, property) is var origin
                        && used.Add((origin, property.Name, rule)))
                    {
                        yield return new RuleUse(meaning, record, property, rule, FactsWith(table, schemas, origin, property, rule));
                    }
                }
            }
        }
    }

    // Another case may have a different property with the same name.
    private static List<LinkedFact> FactsWith(
        LinkedTable table, SchemaSet schemas, string origin, PropertySchema property, RuleSchema rule)
    {
        var records = new HashSet<string>(
            schemas.CasesOf(table.Record)
                .Where(record => record.Properties.Any(other =>
                    other.Name == property.Name && other.Rules.Contains(rule) && schemas.OriginOf(record, other) == origin))
                .Select(record => record.FullName),
            StringComparer.Ordinal);
        return table.Facts.Where(fact => records.Contains(fact.Fact.Value.Record)).ToList();
    }
}
