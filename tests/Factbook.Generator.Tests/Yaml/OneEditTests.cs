using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.Yaml;

/// <summary>
/// Inserts or deletes one character at each offset of a valid text, and compares the diagnostics and the remaining values with approved
/// ones, so that a review shows all effects of a change.
/// </summary>
public class OneEditTests
{
    private const string Typed = ":-'\"[]{},#&*!|>%@?\\ \t\nx";

    [Theory]
    [InlineData("Lists and maps by lines", "a:\n  - b: 1\n    c: 'd'\n  - e f\ng: 2 # h")]
    [InlineData("Lists and maps in brackets", "a: [b, { c: 1, d: \"e\" }]\nf: [g, h: 2]")]
    [InlineData("Texts of several lines", "a: \"b\n  c\"\nd: |\n  e\nf: g\n  h")]
    [InlineData("Documents and aliases", "---\na: [&b c, *b]\n---\n- &d\n  e: 1\n- *d\n")]
    public void One_edited_character_has_the_approved_result(string name, string text)
    {
        var unedited = Reading.Outline(Reading.Read(text));
        var table = new List<string> { $"{Visible(text)} ⇒ {Visible(unedited)}" };
        for (var place = 0; place <= text.Length; place++)
        {
            var edits = Typed.Select(typed =>
                (Edit: $"+{Visible(typed.ToString())}",
                 Outcome: Outcome(text.Insert(place, typed.ToString()), unedited)));
            if (place < text.Length)
            {
                edits = edits.Prepend(("-", Outcome(text.Remove(place, 1), unedited)));
            }

            table.Add($"\n{Visible(text[..place])}│{Visible(text[place..])}");
            table.AddRange(
                edits.GroupBy(edit => edit.Outcome, edit => edit.Edit).Select(alike => $"  {string.Join(' ', alike)}  {alike.Key}"));
        }

        Snapshot.Match(string.Join('\n', table) + '\n', name.Replace(' ', '_'));
    }

    private static string Outcome(string text, string unedited)
    {
        var outcome = OutcomeOf(text, unedited);
        Assert.Equal(outcome, OutcomeOf(text.Replace("\n", "\r\n", StringComparison.Ordinal), unedited));
        return outcome;
    }

    private static string OutcomeOf(string text, string unedited)
    {
        var file = Reading.Read(text);
        var outline = Reading.Outline(file);
        var reported = file.Diagnostics.Select(info =>
            $"{Reading.PositionOf(info.Position)} {info.Descriptor.Id} {Visible(Reading.TextOf(text, info.Position.Span))}");
        return file.Diagnostics.Count > 0 ? $"{string.Join(" + ", reported)} ⇒ {Visible(outline)}"
            : outline == unedited ? "good"
            : IsOneMore(outline, unedited) ? "good, and text"
            : $"good ⇒ {Visible(outline)}";
    }

    private static bool IsOneMore(string outline, string unedited) =>
        outline.Length == unedited.Length + 1 && Enumerable.Range(0, outline.Length).Any(place => outline.Remove(place, 1) == unedited);

    private static string Visible(string text) =>
        text.Replace("\r\n", "⏎", StringComparison.Ordinal).Replace('\n', '⏎').Replace('\t', '→').Replace(' ', '·');
}
