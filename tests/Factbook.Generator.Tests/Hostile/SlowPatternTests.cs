using System.Collections.Immutable;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Pipeline;
using Factbook.Generator.Rules;
using Factbook.Generator.Rules.Values;
using Factbook.Generator.Schema;
using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.Hostile;

/// <summary>A pattern is matched in time proportional to the text, or rejected; there is no time limit.</summary>
public class SlowPatternTests
{
    private const string Backtracking = """
        [Facts("things.yaml")]
        public sealed record Thing([property: Key] string Id, [property: RegularExpression("^(?=a)b$")] string [|Code|]);
        """;

    /// <summary>A backtracking matcher would take longer than the age of the universe for one such value.</summary>
    [Fact]
    public void Matches_thousands_of_values_with_nested_repetition()
    {
        var slow = new string('1', 100) + "x";
        var facts = string.Concat(Enumerable.Range(0, 900).Select(number => $"key-{number}: {{ code: [|{slow}|] }}\n"));
        DiagnosticAssert.Expect(
            """
            [Facts("things.yaml", Members = false)]
            public sealed record Thing([property: Key] string Id, [property: RegularExpression("^(1+)+$")] string Code);
            """,
            [("things.yaml", facts)],
            [.. Enumerable.Repeat($"error FB4001: '{slow}' violates the rule of Thing.Code: text that matches ^(1+)+$ as a whole", 900)]);
    }

    [Fact]
    public void Reports_pattern_that_requires_backtracking_at_its_declaration() => DiagnosticAssert.Expect(
        Backtracking,
        [("things.yaml", "a: { code: b }")],
        "error FB5060: The pattern '^(?=a)b$' of Thing.Code cannot be matched in linear time; write it without look-around, "
            + "backreferences, atomic groups and large counts");

    [Theory]
    [InlineData("(a)\\\\1")]
    [InlineData("(?>a+)b")]
    [InlineData("(?<!a)b")]
    [InlineData("((a{1000}){1000}){1000}")]
    public void Reports_pattern_that_is_not_linear(string pattern) =>
        Assert.Null(LinearPattern.Of(pattern.Replace("\\\\", "\\", StringComparison.Ordinal)));

    [Fact]
    public void Warns_about_unchecked_patterns_on_a_host_without_linear_matching()
    {
        var run = Run.Of("/project/facts", [MarkedText.Parse(Backtracking).Text], []).Result;
        var fragments = run.TrackedSteps[TrackingNames.FactRecords]
            .SelectMany(step => step.Outputs)
            .Select(output => (SchemaFragment)output.Value)
            .ToImmutableArray();
        var schemas = (SchemaSet)run.TrackedSteps[TrackingNames.Schema].Single().Outputs.Single().Value;

        var found = Assert.Single(RuleChecks.Check(schemas, fragments, areLinear: false));

        Assert.Same(Descriptors.PatternNotChecked, found.Descriptor);
        Assert.StartsWith(
            "The pattern '^(?=a)b$' of Thing.Code is not checked by this compiler",
            found.ToDiagnostic().GetMessage(null),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("+49 (30) 123-45/6.7", true)]
    [InlineData("123", true)]
    [InlineData("123 x4", true)]
    [InlineData("123x4", true)]
    [InlineData("123 ext. 45", true)]
    [InlineData("123ext45", true)]
    [InlineData("12", false)]
    [InlineData("", false)]
    [InlineData("+", false)]
    [InlineData("123 x", false)]
    [InlineData("123 ext.", false)]
    [InlineData("123 e4", false)]
    [InlineData("123x4y", false)]
    [InlineData("123 a", false)]
    [InlineData("123\n", false)]
    public void Reads_telephone_number_in_one_pass(string text, bool isValid) => Assert.Equal(isValid, new PhoneRule().IsValid(text));
}
