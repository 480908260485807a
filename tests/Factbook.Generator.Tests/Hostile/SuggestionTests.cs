using Factbook.Generator.Diagnostics;

namespace Factbook.Generator.Tests.Hostile;

/// <summary>Suggestions are a courtesy: a file of mistakes can't make the compiler pay for them without end.</summary>
public class SuggestionTests
{
    private static readonly string[] Keys = [.. Enumerable.Range(10_000, 10_000).Select(number => $"key-{number}-of-many")];

    [Fact]
    public void The_first_of_many_broken_references_have_a_suggestion_and_all_have_an_error()
    {
        var answer = new Front(
            Schemas.Of("""[Facts("things.yaml", Members = false)] public sealed partial record Thing([property: Key] string Id) { public partial Thing? Next { get; } }"""),
            [("things.yaml", string.Concat(Keys.Select(key => $"{key}: {{ next: x{key} }}\n")))]).Answer();

        var messages = answer.Diagnostics.Select(diagnostic => diagnostic.ToDiagnostic().GetMessage(null)).ToList();
        Assert.Equal(Keys.Length, messages.Count);
        Assert.StartsWith("Thing 'xkey-10000-of-many' is not defined; did you mean 'key-10000-of-many'?", messages[0], StringComparison.Ordinal);
        Assert.StartsWith("Thing 'xkey-19999-of-many' is not defined; Thing.Next", messages[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_search_that_is_given_up_suggests_nothing()
    {
        var suggester = new Suggester(steps: 100);
        Assert.Equal("abcd", suggester.Find("abcx", ["abcd"]));
        Assert.Null(suggester.Find("abcx", ["abcd", "efgh", "ijkl", "mnop", "qrst", "uvwx"]));
        Assert.Null(suggester.Find("abcx", ["abcd"]));
    }

    [Fact]
    public void Candidates_of_another_length_cost_next_to_nothing() =>
        Assert.Equal("abcd", new Suggester(steps: 1_000).Find("abcx", [.. Enumerable.Repeat("much longer than the text", 900), "abcd"]));

    [Fact]
    public void Nothing_is_suggested_for_a_text_that_no_message_shows() =>
        Assert.Null(Suggestions.Find(new string('a', 101), [new string('a', 100)]));
}
