using System.Collections.Immutable;
using Factbook.Generator.Binding;
using Factbook.Generator.Collections;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Emission;
using Factbook.Generator.Inputs;
using Factbook.Generator.Linking;
using Factbook.Generator.Packing;
using Factbook.Generator.Rules;
using Factbook.Generator.Schema;
using Factbook.Generator.Sources;
using Factbook.Generator.Tests.Testing;
using Factbook.Generator.Yaml;
using Factbook.Notation.Passages;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Generator.Tests.Hostile;

/// <summary>An editor cancels the generator on every keystroke: each step stops without completing its work.</summary>
public class CancellationTests
{
    private const int Facts = 5_000;

    private static readonly Work Large = new();

    public static TheoryData<string> Steps => [.. Large.Steps.Keys];

    [Theory]
    [MemberData(nameof(Steps))]
    public void Cancelled_step_stops_before_its_work_is_done(string step)
    {
        var work = Large.Steps[step];
        var whole = Allocation.Of(() => work(CancellationToken.None));

        var cancelled = Allocation.OfFirst(() => Record.Exception(() => work(new CancellationToken(canceled: true))), out var thrown);

        Assert.IsAssignableFrom<OperationCanceledException>(thrown);
        Assert.True(cancelled < whole / 2, $"{step} allocates {cancelled} of {whole} bytes although it is cancelled");
    }

    /// <summary>The steps over a dataset of many facts, each with the results of the previous steps.</summary>
    private sealed class Work
    {
        public Work()
        {
            var schemas = Schemas.Of(
                """
                [Facts("things.yaml")]
                public sealed partial record Thing([property: Key] string Id, [property: Range(0, 1_000_000), Unique] int Number)
                {
                    [Index] public required string Group { get; init; }
                    public partial Thing? Next { get; }
                    [InverseProperty(nameof(Next))] public partial IReadOnlyList<Thing> Previous { get; }
                }
                """);
            var text = string.Concat(Enumerable.Range(0, Facts).Select(number =>
                $$"""
                thing-{{number}}: { number: {{number}}, group: g{{number % 100}},
                  next: {{(number % 500 == 0 ? "missing" : "thing")}}-{{(number * 7) % Facts}} }

                """));
            YamlFile Parse(CancellationToken cancellation) => YamlReader.Read(
                "/project/facts/things.yaml", "things.yaml", "facts/things.yaml", SourceText.From(text), YamlLimits.Default, cancellation);
            var names = Enumerable.Range(0, Facts).Select(number => $"thing-{number}").ToList();
            var file = Parse(default);
            var bound = Binder.Bind(file, schemas, DiagnosticLimit.OfFile, default);
            var packed = ImmutableArray.Create(RowPacker.Pack(bound, schemas, default));
            var keysOfFile = ImmutableArray.Create(FileKeys.Of(packed[0], default));
            var keys = KeyIndex.Of(keysOfFile, schemas, hasAllFiles: false, default);
            var resolved = ImmutableArray.Create(ReferenceResolver.Resolve(packed[0], keys, default));
            var edges = resolved.Select(one => one.Edges).ToImmutableArray();
            var inverses = InverseFinder.Find(edges, keys, default);
            var indexes = IndexBuilder.Build(packed, keys, DiagnosticLimit.OfFile, default);
            var dataset = Linker.Link(resolved, inverses, indexes, keys, default);
            var plans = SourcePlanner.Plan(dataset.Tables[0], default);
            var paths = Enumerable.Range(0, Facts).Select(number => $"others/{number}.yaml").ToEquatable();
            var records = Schemas.Of(Enumerable.Range(0, 50).Select(number =>
                $"[Facts(\"{number}.yaml\", Optional = true)] "
                + $"public sealed record Record{number}([property: Key] string Id, int Number);"));
            var evidence = EvidenceOf(names);
            var options = new SourceOptions("/sources/", "sources", IsMissing: false, SourceOptions.CompilerLimit);
            Steps = new()
            {
                ["Yaml"] = Parse,
                ["Binding"] = cancellation => Binder.Bind(file, schemas, DiagnosticLimit.OfFile, cancellation),
                ["Packing"] = cancellation => RowPacker.Pack(bound, schemas, cancellation),
                ["KeyIndex"] = cancellation => KeyIndex.Of(keysOfFile, schemas, hasAllFiles: false, cancellation),
                ["Resolving"] = cancellation => ReferenceResolver.Resolve(packed[0], keys, cancellation),
                ["Inverses"] = cancellation => InverseFinder.Find(edges, keys, cancellation),
                ["Indexes"] = cancellation => IndexBuilder.Build(packed, keys, DiagnosticLimit.OfFile, cancellation),
                ["Linking"] = cancellation => Linker.Link(resolved, inverses, indexes, keys, cancellation),
                ["LinkDiagnostics"] = cancellation => LinkDiagnostics.Find(packed, resolved, keys, DiagnosticLimit.OfFile, cancellation),
                ["ValueRules"] = cancellation => ValueRules.Check(bound, schemas, DiagnosticLimit.OfFile, cancellation),
                ["FactRules"] = cancellation => FactRules.Check(dataset, schemas, DiagnosticLimit.OfFile, cancellation),
                ["RecordEmission"] = cancellation => Emitter.EmitRecords(schemas, cancellation),
                ["KeyTable"] = cancellation => KeyTable.Build(names, cancellation),
                ["FileKeys"] = cancellation => FileKeys.Of(packed[0], cancellation),
                ["SchemaChecks"] = cancellation => SchemaChecks.Check(records, [], cancellation),
                ["PathFileChecks"] = cancellation =>
                    PathFileChecks.Check(schemas, [], paths, new FactsFolder("facts", Exists: true, []), cancellation),
                ["SourcePlans"] = cancellation => SourcePlanner.Plan(dataset.Tables[0], cancellation),
                ["SetWithIndexes"] = cancellation => Emitter.EmitFacts(plans.Single(plan => plan is SetPlan), cancellation),
                ["Members"] = cancellation => Emitter.EmitFacts(plans.Single(plan => plan is MembersPlan), cancellation),
                ["AhoCorasick"] = cancellation => AhoCorasick.Count(text, names, cancellation),
                ["EvidenceDiagnostics"] = cancellation => EvidenceDiagnostics.Of(evidence, options, 1_000, cancellation),
            };
        }

        public Dictionary<string, Func<CancellationToken, object>> Steps { get; }

        // Each name is a quote that its text does not contain.
        private static Evidence EvidenceOf(IReadOnlyList<string> names)
        {
            var quotes = names.Select(name => new PassageQuote("", name, "")).ToList();
            var missing = quotes.Select(quote => new VerifiedPassage(quote, PassageState.WordsMissing));
            var citations = quotes.Select(quote => new Citation("a.txt", quote, FilePosition.None, "Evidence"));
            return new Evidence(
                Citations.None with { Passages = citations.ToEquatable() },
                new[] { new VerifiedText("a.txt", null, "", missing.ToEquatable()) }.ToEquatable());
        }
    }
}
