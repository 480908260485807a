using System.Collections.Immutable;
using Factbook.Generator.Binding;
using Factbook.Generator.Emission;
using Factbook.Generator.Inputs;
using Factbook.Generator.Linking;
using Factbook.Generator.Packing;
using Factbook.Generator.Rules;
using Factbook.Generator.Schema;
using Factbook.Generator.Tests.Testing;
using Factbook.Generator.Yaml;
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
            var bound = Binder.Bind(file, schemas, default);
            var packed = ImmutableArray.Create(RowPacker.Pack(bound, schemas, default));
            var keysOfFile = ImmutableArray.Create(FileKeys.Of(packed[0]));
            var keys = KeyIndex.Of(keysOfFile, schemas);
            var resolved = ImmutableArray.Create(ReferenceResolver.Resolve(packed[0], keys, default));
            var edges = resolved.Select(one => one.Edges).ToImmutableArray();
            var inverses = InverseFinder.Find(edges, keys);
            var indexes = IndexBuilder.Build(packed, keys);
            var dataset = Linker.Link(resolved, inverses, indexes, keys);
            Steps = new()
            {
                ["Yaml"] = Parse,
                ["Binding"] = cancellation => Binder.Bind(file, schemas, cancellation),
                ["Packing"] = cancellation => RowPacker.Pack(bound, schemas, cancellation),
                ["KeyIndex"] = cancellation => KeyIndex.Of(keysOfFile, schemas, cancellation: cancellation),
                ["Resolving"] = cancellation => ReferenceResolver.Resolve(packed[0], keys, cancellation),
                ["Inverses"] = cancellation => InverseFinder.Find(edges, keys, cancellation),
                ["Indexes"] = cancellation => IndexBuilder.Build(packed, keys, cancellation: cancellation),
                ["Linking"] = cancellation => Linker.Link(resolved, inverses, indexes, keys, cancellation),
                ["LinkDiagnostics"] = cancellation => LinkDiagnostics.Find(packed, resolved, keys, cancellation),
                ["ValueRules"] = cancellation => ValueRules.Check(bound, schemas, cancellation),
                ["FactRules"] = cancellation => FactRules.Check(dataset, schemas, cancellation),
                ["RecordEmission"] = cancellation => Emitter.EmitRecords(schemas, cancellation),
                ["KeyTable"] = cancellation => KeyTable.Build(names, cancellation),
            };
        }

        public Dictionary<string, Func<CancellationToken, object>> Steps { get; }
    }
}
