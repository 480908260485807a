using Factbook.Notation;
using Factbook.Tool.Model;
using Spectre.Console;

namespace Factbook.Tool.Rendering;

/// <summary>Draws the figures of some facts, with a common scale for those of one kind and unit.</summary>
internal sealed class FigureGallery
{
    private const int LongestBar = 40;
    private const int ShortestBar = 10;

    private readonly Dictionary<(FigureKind, string), Scale> _scales;
    private readonly int _textWidth;

    public FigureGallery(IEnumerable<Fact> facts)
    {
        var figures = FiguresOf(facts).ToList();
        _scales = figures.GroupBy(figure => (figure.Kind, figure.Unit)).ToDictionary(
            group => group.Key,
            group => Scale.For(group.Key.Kind, group.Key.Unit, [.. group.Select(figure => figure.Interval)]));
        _textWidth = figures.Select(figure => ValueText.Of(new FigureValue(figure)).Length).DefaultIfEmpty().Max();
    }

    /// <summary>Returns whether any of the facts, or of their owners, states a figure.</summary>
    public static bool HasFigures(IEnumerable<Fact> facts) => FiguresOf(facts).Any();

    /// <summary>Draws a figure as text and as a bar.</summary>
    /// <param name="figure">One of the figures of the facts.</param>
    /// <param name="screen">The screen that will show it.</param>
    /// <param name="room">The number of available columns.</param>
    public Paragraph Draw(Figure figure, Screen screen, int room)
    {
        var scale = _scales[(figure.Kind, figure.Unit)];
        var text = ValueText.Of(new FigureValue(figure)).PadRight(_textWidth);
        var length = Math.Clamp(room - text.Length - scale.FromLabel.Length - scale.ToLabel.Length - 4, ShortestBar, LongestBar);
        var bar = Bar.Draw(figure.Interval, scale, screen.Glyphs, length);
        return new Paragraph()
            .Append($"{text}  {scale.FromLabel} ", Styles.Plain)
            .Append(bar.Before, Styles.Label)
            .Append(bar.Body, Styles.Bar)
            .Append(bar.After, Styles.Label)
            .Append($" {scale.ToLabel}", Styles.Plain);
    }

    private static IEnumerable<Figure> FiguresOf(IEnumerable<Fact> facts) => facts.SelectMany(fact => fact.WithOwners()).Distinct()
        .SelectMany(fact => fact.Record.Properties.Where(property => property.Role == PropertyRole.Stated).Select(fact.ValueOf))
        .SelectMany(FiguresIn);

    private static IEnumerable<Figure> FiguresIn(FactValue value) => value switch
    {
        FigureValue figure => [figure.Figure],
        ListValue list => list.Items.SelectMany(FiguresIn),
        _ => [],
    };
}
