using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Factbook.Generator.Tests.Documentation;

/// <summary>A page of the documentation as sections.</summary>
internal sealed class MarkdownPage
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();

    private MarkdownPage(IReadOnlyList<Section> sections, IReadOnlyList<string> links)
    {
        Sections = sections;
        Links = links;
    }

    /// <summary>Gets the text before the first heading of the second level, and then each such heading with its text.</summary>
    public IReadOnlyList<Section> Sections { get; }

    /// <summary>Gets the targets of its links inside the repository.</summary>
    public IReadOnlyList<string> Links { get; }

    /// <summary>Gets the anchors of its sections, as GitHub generates them.</summary>
    public IEnumerable<string> Anchors => Sections.Select(section => LinkHelper.UrilizeAsGfm(section.Heading));

    public static MarkdownPage Read(string path)
    {
        var sections = new List<Section> { Documentation.Section.Of("") };
        var page = Markdown.Parse(Repository.Read(path), Pipeline);
        foreach (var block in page.Descendants())
        {
            switch (block)
            {
                case HeadingBlock { Level: 2 } heading:
                    sections.Add(Documentation.Section.Of(TextOf(heading)));
                    break;
                case FencedCodeBlock fence:
                    sections[^1].Fences.Add(new Fence(fence.Info ?? "", fence.Arguments ?? "", fence.Lines.ToString()));
                    break;
                case TableRow { IsHeader: false } row:
                    sections[^1].Rows.Add(
                        [
                            .. row.Select(cell =>
                                (IReadOnlyList<string>)[
                                    .. cell.Descendants().OfType<CodeInline>().Select(code => code.Content)
                                ])
                        ]);
                    break;
                case ParagraphBlock { Parent: not TableCell } paragraph:
                    sections[^1].Paragraphs.Add(TextOf(paragraph));
                    break;
            }
        }

        var links = page.Descendants<LinkInline>()
            .Select(link => link.Url!)
            .Where(url => !Uri.IsWellFormedUriString(url, UriKind.Absolute));
        return new MarkdownPage(sections, [.. links]);
    }

    public Section Section(string heading) => Sections.Single(section => section.Heading == heading);

    private static string TextOf(LeafBlock block) => string.Concat(block.Inline!.Descendants().Select(inline => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        LineBreakInline => " ",
        _ => "",
    }));
}

/// <summary>A heading and its contents, without formatting.</summary>
/// <param name="Rows">The rows of its tables; of each cell the texts in backticks.</param>
internal sealed record Section(string Heading, List<string> Paragraphs, List<Fence> Fences, List<IReadOnlyList<IReadOnlyList<string>>> Rows)
{
    public static Section Of(string heading) => new(heading, [], [], []);

    public IEnumerable<Fence> FencesIn(string language) => Fences.Where(fence => fence.Language == language);
}

/// <summary>A block of code.</summary>
/// <param name="Language">The first word after the fence, such as <c>yaml</c>.</param>
/// <param name="Argument">The rest of that line: the name of the file, if it is not the default of the page.</param>
internal sealed record Fence(string Language, string Argument, string Text);
