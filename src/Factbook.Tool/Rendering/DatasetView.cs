using System.Globalization;
using Factbook.Tool.Model;

namespace Factbook.Tool.Rendering;

/// <summary>Shows sets of facts as tables, or as blocks if a table would be too wide.</summary>
internal sealed class DatasetView(Screen screen)
{
    // Not the width of the terminal, so that facts have the same form in a terminal and in a pipe.
    private const int WidestTable = 240;

    /// <summary>Shows facts of several sets, those in tables first.</summary>
    public void Show(IEnumerable<(FactTable Table, IReadOnlyList<Fact> Facts)> parts)
    {
        var shown = parts.ToList();
        var gallery = new FigureGallery(shown.SelectMany(part => part.Facts));
        var views = shown.Select(part => (part.Table, part.Facts, View: new TableView(screen, gallery, part.Facts))).ToList();
        var hasLegend = false;
        foreach (var (table, facts, view) in views.OrderBy(part => !Fits(part.Facts, part.View)))
        {
            screen.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{table.Heading} ({facts.Count})"), Styles.Heading);
            screen.WriteLine();
            if (!hasLegend && FigureGallery.HasFigures(facts))
            {
                hasLegend = true;
                ShowLegend();
            }

            if (Fits(facts, view))
            {
                view.Show();
            }
            else
            {
                ShowBlocks(facts, gallery);
            }

            screen.WriteLine();
        }
    }

    /// <summary>Shows the number of facts of each set, by the name on the command line.</summary>
    public void ShowContents(IReadOnlyList<(FactTable Table, IReadOnlyList<Fact> Facts)> parts)
    {
        var width = parts.Select(part => part.Table.CommandName.Length).DefaultIfEmpty().Max();
        foreach (var (table, facts) in parts)
        {
            screen.WriteLine([
                ($"  {table.CommandName.PadRight(width)}", Styles.Key),
                (string.Create(CultureInfo.InvariantCulture, $"{facts.Count,6}"), Styles.Plain)]);
        }

        screen.WriteLine();
    }

    /// <summary>Shows one fact with all details.</summary>
    public void Show(Fact fact)
    {
        if (FigureGallery.HasFigures([fact]))
        {
            ShowLegend();
        }

        new BlockView(screen, new FigureGallery([fact])).Show(fact, isDetailed: true);
    }

    private static bool Fits(IReadOnlyList<Fact> facts, TableView view) => !facts.Any(IsLong) && view.NaturalWidth <= WidestTable;

    // The cases of a record have few columns in common, and a list of records does not fit into a cell.
    private static bool IsLong(Fact fact) => fact.Case is not null || fact.Record.Properties
        .Where(property => property.Role == PropertyRole.Stated)
        .Any(property => fact.ValueOf(property) is ListValue list && list.Items.Any(ValueText.IsComposed));

    private void ShowBlocks(IReadOnlyList<Fact> facts, FigureGallery gallery)
    {
        var block = new BlockView(screen, gallery);
        for (var i = 0; i < facts.Count; i++)
        {
            if (i > 0)
            {
                screen.WriteLine();
            }

            block.Show(facts[i], isDetailed: false);
        }
    }

    private void ShowLegend()
    {
        screen.WriteLine(screen.Glyphs.Legend, Styles.Label);
        screen.WriteLine();
    }
}
