using Factbook.Tool.Model;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Factbook.Tool.Rendering;

/// <summary>Shows a fact as a block of labelled lines, which include the properties of its owner.</summary>
internal sealed class BlockView(Screen screen, FigureGallery gallery)
{
    private const string Indent = "  ";

    /// <summary>Shows a fact.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="isDetailed">Whether to show inverse references and all properties of the owner.</param>
    public void Show(Fact fact, bool isDetailed)
    {
        screen.Write(new Paragraph()
            .Append(Printable.Of(fact.Key), Styles.Key)
            .Append(fact.Case is null ? "" : Indent + fact.Record.Label, Styles.Label));
        screen.WriteLine();
        var lines = LinesOf(fact, Indent, property => isDetailed || property.Role != PropertyRole.Inverse, isDetailed).ToList();
        var labels = lines.Select(line => line.Label.Length).DefaultIfEmpty().Max();
        var grid = new Grid()
            .AddColumn(new GridColumn().NoWrap().PadLeft(0).PadRight(2).Width(labels))
            .AddColumn(new GridColumn().PadLeft(0).PadRight(0));
        foreach (var (label, value) in lines)
        {
            grid.AddRow(new Text(label, Styles.Label), Draw(value, screen.Width - labels - Indent.Length, isDetailed));
        }

        screen.Write(grid);
        screen.WriteLine($"{Indent}{Printable.Of(fact.Location.ToString())}", Styles.Label);
    }

    private IEnumerable<(string Label, FactValue Value)> LinesOf(
        Fact fact, string indent, Func<FactProperty, bool> isShown, bool isDetailed) =>
        from property in fact.Record.Properties
        where isShown(property)
        let value = fact.ValueOf(property)
        where !value.IsEmpty
        from line in property.Role == PropertyRole.Owner && fact.Owner is { } owner
            ? OwnerLines(property, owner, indent, isDetailed)
            : LinesOf(property, value, indent)
        select line;

    // The other facts of the owner are not shown, and its nested values only in detail.
    private IEnumerable<(string Label, FactValue Value)> OwnerLines(FactProperty property, Fact owner, string indent, bool isDetailed) =>
        LinesOf(
            owner,
            indent + Indent,
            shown => shown.Role is PropertyRole.Stated or PropertyRole.Owner && (isDetailed || !IsNested(owner.ValueOf(shown))),
            isDetailed).Prepend((indent + property.Label, new ReferenceValue(owner)));

    // In a list of figures or composite values, each item has a line.
    private static IEnumerable<(string Label, FactValue Value)> LinesOf(FactProperty property, FactValue value, string indent) =>
        value is ListValue list && list.Items.Any(item => item is FigureValue || ValueText.IsComposed(item))
            ? list.Items.Select((item, i) => (i == 0 ? indent + property.Label : "", item))
            : [(indent + property.Label, value)];

    private static bool IsNested(FactValue value) => value is NestedValue || (value is ListValue list && list.Items.Any(IsNested));

    private IRenderable Draw(FactValue value, int room, bool isDetailed) =>
        value is FigureValue figure ? gallery.Draw(figure.Figure, screen, room)
        : new Text(isDetailed ? ValueText.Of(value) : Digest.Shorten(ValueText.Of(value), screen));
}
