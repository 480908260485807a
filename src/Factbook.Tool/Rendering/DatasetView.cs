using System.Globalization;
using Factbook.Tool.Reading;

namespace Factbook.Tool.Rendering;

/// <summary>Shows tables of facts, each in the form that its facts have room in.</summary>
internal sealed class DatasetView(Screen screen)
{
    // The same facts take the same form in a terminal and in a pipe, so the measure is fixed.
    private const int WidestTable = 240;

    /// <summary>Shows some facts of several tables.</summary>
    public void Show(IReadOnlyList<(FactTable Table, IReadOnlyList<Fact> Facts)> parts)
    {
        var gallery = new FigureGallery(parts.SelectMany(part => part.Facts));
        foreach (var (table, facts) in parts)
        {
            screen.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Heading(table)} ({facts.Count})"), Styles.Heading);
            screen.WriteLine();
            Show(facts, gallery);
            screen.WriteLine();
        }

        ShowLegend(gallery);
    }

    /// <summary>Shows everything about one fact.</summary>
    public void Show(Fact fact)
    {
        var gallery = new FigureGallery([fact]);
        new BlockView(screen, gallery).Show(fact, isDetailed: true);
        if (!gallery.IsEmpty)
        {
            screen.WriteLine();
            ShowLegend(gallery);
        }
    }

    private void Show(IReadOnlyList<Fact> facts, FigureGallery gallery)
    {
        var table = new TableView(screen, gallery, facts);
        if (!facts.Any(IsLong) && table.NaturalWidth <= WidestTable)
        {
            table.Show();
            return;
        }

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

    // Cases of an abstract record have little in common to make columns of, and a list of records does not fit in a cell.
    private static bool IsLong(Fact fact) => fact.Case is not null
        || fact.Shape.Properties.Any(property => property.Role == PropertyRole.Stated && fact.ValueOf(property) is ListValue list && list.Items.Any(ValueText.IsComposed));

    private void ShowLegend(FigureGallery gallery)
    {
        if (!gallery.IsEmpty)
        {
            screen.WriteLine(screen.Glyphs.Legend, Styles.Label);
        }
    }

    private static string Heading(FactTable table)
    {
        var words = table.CommandName.Replace('-', ' ');
        return char.ToUpperInvariant(words[0]) + words[1..];
    }
}
