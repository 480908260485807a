using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Factbook.Generator.Binding;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Linking;
using Factbook.Generator.Rules;
using Factbook.Generator.Schema;
using Factbook.Notation.Passages;

namespace Factbook.Generator.Sources;

/// <summary>Collects the passages of all facts and finds the text of each through the path that <c>[PassageOf]</c> states.</summary>
internal static class CitationReader
{
    public static Citations Read(Dataset dataset, SchemaSet schemas, CancellationToken cancellation)
    {
        var paths = new FactPaths(dataset, schemas, cancellation);
        var (sources, passages, diagnostics) = (new List<CitedSource>(), new List<Citation>(), new List<DiagnosticInfo>());
        foreach (var table in dataset.Tables)
        {
            foreach (var record in schemas.CasesOf(table.Record))
            {
                var facts = table.Facts.Where(fact => fact.Fact.Value.Record == record.FullName);
                foreach (var property in record.Properties)
                {
                    if (SourceTextRule.Of(property) is { } sourceText)
                    {
                        sources.AddRange(facts.Select(fact => SourceOf(paths, fact, property, sourceText)).OfType<CitedSource>());
                    }
                    else if (PassageOfRule.Of(property) is { } passageOf)
                    {
                        foreach (var fact in facts)
                        {
                            cancellation.ThrowIfCancellationRequested();
                            Collect(paths, schemas, fact, property, record.NameOf(property), passageOf, passages, diagnostics);
                        }
                    }
                }
            }
        }

        var texts = passages
            .GroupBy(citation => citation.Text)
            .Select(group => new CitedPassages(group.Key, group.Select(citation => citation.Passage).Distinct().ToEquatable()));
        return new Citations(sources.ToEquatable(), passages.ToEquatable(), texts.ToEquatable(), diagnostics.Distinct().ToEquatable());
    }

    private static CitedSource? SourceOf(FactPaths paths, LinkedFact fact, PropertySchema property, RuleSchema rule)
    {
        if (paths.Find(fact, property.Name) is not { Value: BoundScalar { Value: string { Length: > 0 } text } } name)
        {
            return null;
        }

        var digest = rule.Find("Digest") is { } argument ? paths.Find(fact, argument.Value) : null;
        return new CitedSource(text, name.Position, (digest?.Value as BoundScalar)?.Text, digest?.Position ?? name.Position);
    }

    private static void Collect(
        FactPaths paths,
        SchemaSet schemas,
        LinkedFact fact,
        PropertySchema property,
        string name,
        string path,
        List<Citation> passages,
        List<DiagnosticInfo> diagnostics)
    {
        if (paths.Find(fact, property.Name) is not { Value: { } value })
        {
            return;
        }

        var source = paths.FactAt(fact, path);
        var text = source is null ? null : TextOf(paths, schemas, source);
        foreach (var scalar in PassageCollector.Of(value))
        {
            var position = fact.Source.PositionOf(scalar.Span);
            if (text is not null)
            {
                passages.Add(new Citation(text, (PassageSyntax)scalar.Value, position, name));
            }
            else if (source is not null)
            {
                diagnostics.Add(DiagnosticInfo
                    .Create(Descriptors.SourceWithoutText, position, scalar.Text, name, source.Fact.Key ?? path)
                    .WithOther(source.Source.PositionOf(source.Fact.KeySpan)));
            }
            else if (IsAbsent(paths, fact, path))
            {
                diagnostics.Add(DiagnosticInfo.Create(Descriptors.PassageWithoutSource, position, scalar.Text, name, path));
            }
        }
    }

    // An unresolved reference, or one to a fact with an error, is reported already.
    private static bool IsAbsent(FactPaths paths, LinkedFact fact, string path)
    {
        var steps = path.Split('.');
        return Enumerable.Range(1, steps.Length)
            .Any(count => paths.Find(fact, string.Join(".", steps.Take(count))) is { Value: null });
    }

    private static string? TextOf(FactPaths paths, SchemaSet schemas, LinkedFact source)
    {
        foreach (var property in schemas.Find(source.Fact.Value.Record)!.Properties)
        {
            if (SourceTextRule.Of(property) is not null)
            {
                return paths.Find(source, property.Name) is { Value: BoundScalar { Value: string { Length: > 0 } text } } ? text : null;
            }
        }

        return null;
    }

    private sealed class PassageCollector : BoundVisitor
    {
        private readonly List<BoundScalar> _passages = [];

        public static List<BoundScalar> Of(BoundValue value)
        {
            var collector = new PassageCollector();
            collector.Visit(value);
            return collector._passages;
        }

        protected override void VisitScalar(BoundScalar scalar)
        {
            if (scalar.Value is PassageSyntax)
            {
                _passages.Add(scalar);
            }
        }
    }
}
