using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.Schema;

/// <summary>Methods with [FactRule], which are called by reflection after the compilation.</summary>
public class RuleMethodTests
{
    private const string Expected = "declare it as 'public static IEnumerable<RuleViolation> R(Thing fact)'";

    [Theory]
    [InlineData("public static IEnumerable<RuleViolation> R(Thing thing) => [];")]
    [InlineData("internal static RuleViolation[] R(Thing thing) => [];")]
    [InlineData("public static IReadOnlyList<RuleViolation> R(FactSet<Thing> things) => [];")]
    [InlineData("public static IEnumerable<RuleViolation> R(Other other) => [];")]
    [InlineData("public static IEnumerable<RuleViolation> R(FactSet<Other> others) { yield break; }")]
    public void Accepts_rules_of_a_fact_and_of_a_set(string method) => Expect(method);

    [Theory]
    [InlineData("public IEnumerable<RuleViolation> [|R|](Thing thing) => [];", "it is not static")]
    [InlineData("private static IEnumerable<RuleViolation> [|R|](Thing thing) => [];", "it is neither public nor internal")]
    [InlineData("public static IEnumerable<RuleViolation> [|R|]<T>(Thing thing) => [];", "it is generic")]
    [InlineData("public static RuleViolation? [|R|](Thing thing) => null;", "it does not return IEnumerable<RuleViolation>")]
    [InlineData("public static IEnumerable<string> [|R|](Thing thing) => [];", "it does not return IEnumerable<RuleViolation>")]
    [InlineData("public static IEnumerable<RuleViolation> [|R|]() => [];", "it does not take one parameter")]
    [InlineData("public static IEnumerable<RuleViolation> [|R|](Thing a, Thing b) => [];", "it does not take one parameter")]
    [InlineData("public static IEnumerable<RuleViolation> [|R|](in Thing thing) => [];", "it does not take one parameter")]
    [InlineData(
        "public static IEnumerable<RuleViolation> [|R|](string id) => [];", "its parameter is neither a fact nor a FactSet of facts")]
    [InlineData(
        "public static IEnumerable<RuleViolation> [|R|](List<Thing> things) => [];",
        "its parameter is neither a fact nor a FactSet of facts")]
    public void Reports_methods_that_are_not_rules(string method, string reason) =>
        Expect(method, $"error FB5081: 'Thing.R' is not a valid rule: {reason}; {Expected}");

    [Fact]
    public void Reports_rules_of_other_types() => DiagnosticAssert.Expect(
        """
        [Facts("a.yaml")] public sealed record Thing([property: Key] string Id);
        public static class Rules
        {
            [FactRule] public static IEnumerable<RuleViolation> [|R|](Thing thing) => [];
        }
        """,
        [("a.yaml", "a: {}")],
        "error FB5081: 'Rules.R' is not a valid rule: Rules is not a record of facts; move it to a record with [Facts]");

    private static void Expect(string method, params string[] messages) => DiagnosticAssert.Expect(
        $$"""
        [Facts("a.yaml")]
        public sealed record Thing([property: Key] string Id)
        {
            [FactRule] {{method}}
        }

        [Facts("b.yaml")] public sealed record Other([property: Key] string Id);
        """,
        [("a.yaml", "a: {}"), ("b.yaml", "b: {}")],
        messages);
}
