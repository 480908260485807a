using Factbook.Tool.Model;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Factbook.Tool.Rendering;

/// <summary>Shows facts as the rows of a table.</summary>
internal sealed class TableView
{
    private const int Gap = 2;

    // Texts are wrapped before columns are omitted, but not to less than this width.
    private const int NarrowestText = 24;

    private readonly Screen _screen;
    private readonly IReadOnlyList<Fact> _facts;
    private readonly List<Column> _columns;

    public TableView(Screen screen, FigureGallery gallery, IReadOnlyList<Fact> facts)
    {
        _screen = screen;
        _facts = facts;
        var key = new Column("key", [.. facts.Select(fact => new Text(Printable.Of(fact.Key), Styles.Key))], IsText: false);
        var properties = facts.Select(fact => fact.Record).Distinct().SelectMany(record => record.Properties).Distinct()
            .Where(property => property.Role != PropertyRole.Inverse)
            .Select(property => ColumnOf(property, gallery))
            .OfType<Column>();
        _columns = [key, .. properties];
    }

    /// <summary>Gets the width of a row without wrapped text.</summary>
    public int NaturalWidth => _columns.Sum(column => WidthOf(column) + Gap) - Gap;

    /// <summary>Shows the table, without the columns that do not fit.</summary>
    public void Show()
    {
        var shown = _columns.Take(CountThatFits()).ToList();
        var table = new Table { Border = new HeadRule(_screen.Glyphs.Rule), UseSafeBorder = false };
        foreach (var column in shown)
        {
            table.AddColumn(new TableColumn(new Text(column.Label, Styles.Label))
            {
                NoWrap = !column.IsText || _screen.Traits.Width is null,
                Padding = new Padding(0, 0, 1, 0),
            });
        }

        for (var row = 0; row < _facts.Count; row++)
        {
            table.AddRow(shown.Select(column => column.Cells[row]));
        }

        _screen.Write(table);
        if (shown.Count < _columns.Count)
        {
            var hidden = string.Join(", ", _columns.Skip(shown.Count).Select(column => column.Label));
            _screen.WriteLine($"Too narrow to show: {hidden}.", Styles.Label);
        }
    }

    private Column? ColumnOf(FactProperty property, FigureGallery gallery)
    {
        var values = _facts
            .Select(fact => fact.Record.Properties.Contains(property) ? fact.ValueOf(property) : AbsentValue.Instance)
            .ToList();
        return values.TrueForAll(value => value.IsEmpty)
            ? null
            : new Column(property.Label, [.. values.Select(value => Draw(value, gallery))], !values.Exists(value => value is FigureValue));
    }

    private IRenderable Draw(FactValue value, FigureGallery gallery) => value switch
    {
        { IsEmpty: true } => new Text(""),
        FigureValue figure => gallery.Draw(figure.Figure, _screen, room: 0),
        _ => new Text(Digest.Shorten(ValueText.Of(value), _screen)),
    };

    private int CountThatFits()
    {
        var width = 0;
        for (var i = 0; i < _columns.Count; i++)
        {
            var column = _columns[i];
            width += column.IsText ? Math.Min(WidthOf(column), NarrowestText) : WidthOf(column);
            if (width > _screen.Width)
            {
                return Math.Max(i, 1);
            }

            width += Gap;
        }

        return _columns.Count;
    }

    private int WidthOf(Column column) => column.Cells.Append(new Text(column.Label)).Max(_screen.WidthOf);

    private sealed record Column(string Label, IReadOnlyList<IRenderable> Cells, bool IsText);
}
