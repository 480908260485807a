using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Factbook.Tool.Explaining;

/// <summary>The documentation of all diagnostics, which is a resource of the tool, so that it can be read offline.</summary>
internal static class DiagnosticGuide
{
    private const string Resource = "DIAGNOSTICS.md";

    private const string Prefix = "FB";

    /// <summary>Gets the sections in the order of the page.</summary>
    public static IReadOnlyList<DiagnosticSection> Sections { get; } = [.. Read()];

    /// <summary>Returns the section of a diagnostic.</summary>
    /// <param name="number">Its number: <c>FB3001</c>, in any case, or the digits alone.</param>
    /// <exception cref="ToolException">The diagnostic does not exist.</exception>
    public static DiagnosticSection Find(string number)
    {
        var name = number.Trim().ToUpperInvariant();
        name = name.StartsWith(Prefix, StringComparison.Ordinal) ? name : Prefix + name;
        if (Sections.FirstOrDefault(section => section.Number == name) is { } found)
        {
            return found;
        }

        var hint = Suggestions.DidYouMean(name, Sections.Select(section => section.Number)).Or("; 'factbook explain' lists all");
        throw ToolException.Usage($"'{number}' is not a diagnostic{hint.Text}");
    }

    private static IEnumerable<DiagnosticSection> Read()
    {
        using var reader = new StreamReader(typeof(DiagnosticGuide).Assembly.GetManifestResourceStream(Resource)!);
        var blocks = Markdown.Parse(reader.ReadToEnd()).ToList();
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is HeadingBlock { Level: 2, Inline.FirstChild: LiteralInline heading }
                && heading.Content.ToString() is var number
                && number.StartsWith(Prefix, StringComparison.Ordinal)
                && blocks.ElementAtOrDefault(i + 1) is ParagraphBlock { Inline.FirstChild: EmphasisInline title })
            {
                yield return new DiagnosticSection(
                    number,
                    ((LiteralInline)title.FirstChild!).Content.ToString(),
                    title.NextSibling is LiteralInline severity ? severity.Content.ToString().TrimStart(':', ' ') : "",
                    [.. blocks.Skip(i + 2).TakeWhile(block => block is not HeadingBlock { Level: <= 2 })]);
            }
        }
    }
}

/// <summary>The documentation of one diagnostic.</summary>
/// <param name="Number">Its number, such as <c>FB3001</c>.</param>
/// <param name="Title">Its title.</param>
/// <param name="Severity"><c>error</c> or <c>warning</c>.</param>
/// <param name="Blocks">Meaning, example and fix.</param>
internal sealed record DiagnosticSection(string Number, string Title, string Severity, IReadOnlyList<Block> Blocks);
