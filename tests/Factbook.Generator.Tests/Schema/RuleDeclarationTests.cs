using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.Schema;

public class RuleDeclarationTests
{
    private static void Expect(string csharp, params string[] messages) =>
        DiagnosticAssert.Expect(csharp, [("a.yaml", "a: {}")], messages);

    [Fact]
    public void Reports_rule_that_runs_code() => Expect(
        """
        [Facts("a.yaml")] public sealed record Thing([property: Key] string Id) { [Even] public int? [|Rank|] { get; init; } }
        public sealed class EvenAttribute : ValidationAttribute;
        """,
        "error FB5010: 'Even' on 'Thing.Rank' cannot be checked at compile time: its code is not available; use a rule of "
            + "System.ComponentModel.DataAnnotations, or check it in a test");

    [Fact]
    public void Reports_invalid_pattern() => Expect(
        """
        [Facts("a.yaml")]
        public sealed record Thing([property: Key] string Id) { [RegularExpression("(")] public string? [|Code|] { get; init; } }
        """,
        "error FB5010: 'RegularExpression' on 'Thing.Code' cannot be checked at compile time: Invalid pattern '(' at offset 1. Not "
            + "enough )'s.");

    [Theory]
    [InlineData(
        "[Unique(Per = [\"Nxt.Id\"])] public string?",
        "'Nxt.Id' in [Unique] on 'Thing.Value' is not a valid path: Thing has no property 'Nxt'; did you mean 'Next'?")]
    [InlineData(
        "[TotalAtMost(1, Per = [\"Next.Of\"])] public int?",
        "'Next.Of' in [TotalAtMost] on 'Thing.Value' is not a valid path: Thing has no property 'Of'")]
    [InlineData(
        "[Agrees(Per = [\"Id.Length\"])] public int?",
        "'Id.Length' in [Agrees] on 'Thing.Value' is not a valid path: Thing has no property 'Length'")]
    [InlineData(
        "[NotAfter(\"Published\")] public DateOnly?",
        "'Published' in [NotAfter] on 'Thing.Value' is not a valid path: Thing has no property 'Published'")]
    [InlineData(
        "[RefersTo<Thing>(\"Ident\")] public string?",
        "'Ident' in [RefersTo] on 'Thing.Value' is not a valid path: Thing has no property 'Ident'")]
    public void Reports_invalid_path_of_rule(string declaration, string message) => Expect(
        $$"""
        [Facts("a.yaml")]
        public sealed partial record Thing([property: Key] string Id)
        {
            public partial Thing? Next { get; }
            {{declaration}} [|Value|] { get; init; }
        }
        """,
        "error FB5020: " + message);

    [Fact]
    public void Reports_rule_between_facts_on_nested_record() => Expect(
        """
        [Facts("a.yaml")] public sealed record Thing([property: Key] string Id) { public IReadOnlyList<Term> Terms { get; init; } = []; }
        public sealed record Term([property: NotAfter(nameof(Term.End))] DateOnly [|Start|], DateOnly End);
        """,
        "error FB5010: 'NotAfter' on 'Term.Start' cannot be checked at compile time: it compares facts, and the record is part of a "
            + "fact; make it a fact of its own with [Facts] and a [Key], or check it in a test");
}
