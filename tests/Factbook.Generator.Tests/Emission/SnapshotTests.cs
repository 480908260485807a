using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.Emission;

/// <summary>The generated code of a few small inputs, so that a review shows every change of it.</summary>
public class SnapshotTests
{
    [Fact]
    public void Emits_approved_code_for_record_without_references() => Snapshot.Match(
        Generation.Of(
            """
            namespace Example;
            [Facts("goods.yaml")] public sealed record Good([property: Key] string Id, string Name, int Rank = 3);
            """,
            ("goods.yaml", "oil: { name: Oil }\ngas: { name: \"Gas & \\\"more\\\"\", rank: 1 }")),
        nameof(Emits_approved_code_for_record_without_references));

    [Fact]
    public void Emits_approved_code_for_record_with_references_and_index() => Snapshot.Match(
        Generation.Of(
            """
            namespace Example;
            [Facts("actors.yaml")]
            public sealed partial record Actor([property: Key] string Id)
            {
                public partial Actor? PartOf { get; }
                [InverseProperty(nameof(PartOf))] public partial IReadOnlyList<Actor> Parts { get; }
                [Index(IsUnique = true)] public string? Wikidata { get; init; }
            }
            """,
            ("actors.yaml", "china: { wikidata: Q148 }\nbeijing: { part-of: china }")),
        nameof(Emits_approved_code_for_record_with_references_and_index));

    [Fact]
    public void Emits_approved_code_for_abstract_record_and_its_cases() => Snapshot.Match(
        Generation.Of(
            """
            [Facts("claims.yaml")] public abstract record Claim([property: Key] string Id);
            public sealed record ShareClaim(string Id, Share Share) : Claim(Id);
            public sealed record AmountClaim(string Id, Money Amount) : Claim(Id);
            """,
            ("claims.yaml", "tools: { share: more than 70 % }\nworth: { amount: 900 million USD }")),
        nameof(Emits_approved_code_for_abstract_record_and_its_cases));
}
