using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Spectre.Console;

namespace Factbook.Tool.Rendering;

/// <summary>Shows the elements of Markdown that this repository's pages use: paragraphs, lists and fenced code.</summary>
internal sealed class MarkdownView(Screen screen)
{
    private const string CodeIndent = "    ";

    /// <summary>Shows blocks.</summary>
    public void Show(IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
        {
            Show(block);
        }
    }

    private void Show(Block block)
    {
        switch (block)
        {
            case FencedCodeBlock fence:
                ShowCode(fence);
                break;
            case ListBlock list:
                foreach (var item in list.OfType<ListItemBlock>().SelectMany(item => item.OfType<ParagraphBlock>()))
                {
                    Write(item, "- ");
                }

                screen.WriteLine();
                break;
            case LeafBlock { Inline: not null } text:
                Write(text, "");
                screen.WriteLine();
                break;
        }
    }

    private void Write(LeafBlock block, string bullet)
    {
        var paragraph = new Paragraph(bullet);
        Append(paragraph, block.Inline!, Styles.Plain);
        screen.Write(paragraph);
        screen.WriteLine();
    }

    private static void Append(Paragraph paragraph, ContainerInline inlines, Style style)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    paragraph.Append(literal.Content.ToString(), style);
                    break;
                case CodeInline code:
                    paragraph.Append(code.Content, Styles.Bar);
                    break;
                case LineBreakInline:
                    paragraph.Append(" ", style);
                    break;
                case EmphasisInline emphasis:
                    Append(paragraph, emphasis, Styles.Key);
                    break;
                case ContainerInline container:
                    Append(paragraph, container, style);
                    break;
            }
        }
    }

    private void ShowCode(FencedCodeBlock fence)
    {
        if (fence.Arguments is { Length: > 0 } file)
        {
            screen.WriteLine([(file, Styles.Label)]);
        }

        foreach (var line in fence.Lines.ToString().Split('\n'))
        {
            screen.WriteLine([(CodeIndent + line.TrimEnd('\r'), Styles.Label)]);
        }

        screen.WriteLine();
    }
}
