using Spectre.Console;
using Spectre.Console.Rendering;

namespace Factbook.Tool.Rendering;

/// <summary>A line that is never wrapped.</summary>
internal sealed class UnbrokenLine(IReadOnlyList<(string Text, Style Style)> parts) : Renderable
{
    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth) =>
        parts.Where(part => part.Text.Length > 0).Select(part => new Segment(part.Text, part.Style)).Append(Segment.LineBreak);
}
