using Factbook.Generator.Diagnostics;

namespace Factbook.Generator.Tests.Hostile;

/// <summary>Suggestions have a budget, so that a file with many errors cannot make the compiler search without limit.</summary>
public class SuggestionTests
{
    private static readonly string[] Keys = [.. Enumerable.Range(10_000, 10_000).Select(number => $"key-{number}-of-many")];

    [Fact]
    public void Reports_all_undefined_references_and_suggests_for_the_first()
    {
        var answer = new Front(
            Schemas.Of(
                """
                [Facts("things.yaml", Members = false)]
                public sealed partial record Thing([property: Key] string Id) { public partial Thing? Next { get; } }
                """),
            [("things.yaml", string.Concat(Keys.Select(key => $"{key}: {{ next: x{key} }}\n")))]).Answer();

        var messages = answer.Diagnostics.Select(diagnostic => diagnostic.ToDiagnostic().GetMessage(null)).ToList();
        Assert.StartsWith(
            "Thing 'xkey-10000-of-many' is not defined; did you mean 'key-10000-of-many'?", messages[0], StringComparison.Ordinal);
        Assert.StartsWith("Thing 'xkey-10999-of-many' is not defined; Thing.Next", messages[^2], StringComparison.Ordinal);
        Assert.StartsWith("9000 more errors in this file are not reported", messages[^1], StringComparison.Ordinal);
    }

    /// <summary>
    /// Similar keys are compared letter by letter: 400 million pairs of letters are two searches among 25,000 keys of 90 letters.
    /// </summary>
    [Fact]
    public void All_references_of_a_build_share_one_budget_of_steps()
    {
        var keys = Enumerable.Range(0, 25_000).Select(number => $"{new string('a', 83)}-{number:D6}").ToList();
        var facts = ("a.yaml", string.Concat(keys.Select(key => $"{key}: {{}}\n")));
        var broken = ("b.yaml", string.Concat(Enumerable.Range(0, 50).Select(number => $"z{number}: {{ next: {keys[number]}zz }}\n")));
        var schemas = Schemas.Of(
            """
            [Facts("*.yaml", Members = false)]
            public sealed partial record Thing([property: Key] string Id) { public partial Thing? Next { get; } }
            """);

        var messages = MessagesOf(facts, broken);

        Assert.Equal(50, messages.Count);
        Assert.InRange(messages.Count(message => message.Contains("did you mean", StringComparison.Ordinal)), 1, 2);
        Assert.Equal(messages, MessagesOf(broken, facts));

        List<string> MessagesOf(params (string, string)[] files) =>
            [.. new Front(schemas, files).Answer().Diagnostics.Order().Select(diagnostic => diagnostic.ToDiagnostic().GetMessage(null))];
    }

    [Fact]
    public void Budget_of_steps_is_proportional_to_the_length_of_the_file()
    {
        Assert.InRange(Suggester.ForFile(1000, default).Left, 100_000, 1_000_000);
        Assert.Equal(
            Suggester.ForFile(2_000, default).Left - Suggester.ForFile(1_000, default).Left,
            Suggester.ForFile(3_000, default).Left - Suggester.ForFile(2_000, default).Left);
        Assert.Equal(Suggester.MostSteps, Suggester.ForFile(int.MaxValue, default).Left);
    }

    /// <summary>All these keys have the same suggestion with a number, and each number is tried once.</summary>
    [Fact]
    public void Thousands_of_invalid_keys_have_distinct_suggestions()
    {
        var answer = new Front(
            Schemas.Of("""[Facts("things.yaml")] public sealed record Thing([property: Key] string Id);"""),
            [("things.yaml", string.Concat(Enumerable.Range(0, 900).Select(number => $"\u4E2D{(char)(0x4E00 + number)}: {{}}\n")))])
            .Answer();

        var messages = answer.Diagnostics.Select(diagnostic => diagnostic.ToDiagnostic().GetMessage(null)).ToList();
        Assert.Equal(900, messages.Count);
        Assert.Contains("'thing'", messages[0], StringComparison.Ordinal);
        Assert.Contains("'thing-900'", messages[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Search_beyond_its_budget_suggests_nothing()
    {
        var suggester = new Suggester(steps: 100, CancellationToken.None);
        Assert.Equal("abcd", suggester.Find("abcx", ["abcd"]));
        Assert.Null(suggester.Find("abcx", ["abcd", "efgh", "ijkl", "mnop", "qrst", "uvwx"]));
        Assert.Null(suggester.Find("abcx", ["abcd"]));
    }

    [Fact]
    public void Candidates_of_another_length_cost_almost_nothing() =>
        Assert.Equal(
            "abcd",
            new Suggester(steps: 1_000, CancellationToken.None)
                .Find("abcx", [.. Enumerable.Repeat("much longer than the text", 900), "abcd"]));

    [Fact]
    public void Does_not_suggest_for_text_that_no_message_shows() =>
        Assert.Null(Suggestions.Find(new string('a', 101), [new string('a', 100)]));
}
