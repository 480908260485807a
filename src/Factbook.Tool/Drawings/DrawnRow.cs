using Factbook.Notation;
using Factbook.Tool.Model;
using Factbook.Tool.Rendering;

namespace Factbook.Tool.Drawings;

/// <summary>A row of a drawing: a fact, and what is drawn of it.</summary>
/// <param name="Label">The name of the fact.</param>
/// <param name="Text">The words in which the figure or period is stated.</param>
/// <param name="Link">The address of the fact's page, relative to the drawing; null without one.</param>
/// <param name="Marks">The marks of the fact.</param>
/// <param name="Bar">The bar.</param>
internal sealed record DrawnRow(string Label, string Text, string? Link, IReadOnlyList<Mark> Marks, DrawnBar Bar)
{
    /// <summary>Gets whether a mark states how the fact is meant.</summary>
    public bool IsMarked => Marks.Any(mark => !mark.IsConflict);

    /// <summary>Returns the row of a value of a fact.</summary>
    public static DrawnRow Of(Fact fact, FactProperty property, string text, DrawnBar bar, string? link, Marks marks)
    {
        var shown = marks.Of(fact, property);
        return new(FactName.Of(fact), text, link, shown, bar with { IsContested = shown.Contains(Mark.Contested) });
    }
}

/// <summary>Returns the row of a value of a fact.</summary>
/// <param name="fact">The fact.</param>
/// <param name="property">The property.</param>
/// <param name="text">The words in which the value is stated.</param>
/// <param name="bar">The bar.</param>
internal delegate DrawnRow RowFactory(Fact fact, FactProperty property, string text, DrawnBar bar);

/// <summary>A bar on an axis, from 0 at the left end to 1 at the right end.</summary>
/// <param name="From">Its left end.</param>
/// <param name="To">Its right end; equal to the left end for a point.</param>
/// <param name="Start">What its left end means.</param>
/// <param name="End">What its right end means.</param>
internal sealed record DrawnBar(double From, double To, BarEnd Start, BarEnd End)
{
    /// <summary>Gets whether the bar represents a single point somewhere between its ends.</summary>
    public bool IsPointWithin { get; init; }

    /// <summary>Gets whether another fact contradicts the drawn value.</summary>
    public bool IsContested { get; init; }
}

/// <summary>What the end of a bar means.</summary>
internal enum BarEnd
{
    /// <summary>It is included.</summary>
    Included,

    /// <summary>It is excluded.</summary>
    Excluded,

    /// <summary>It is assumed, and not stated.</summary>
    Assumed,

    /// <summary>The value has no limit on this side.</summary>
    Missing,
}

/// <summary>A labelled position on an axis.</summary>
/// <param name="At">From 0 at the left end to 1 at the right end.</param>
internal sealed record Tick(double At, string Label);

/// <summary>Rows with a common axis.</summary>
/// <param name="Title">What is drawn.</param>
/// <param name="Ticks">The axis.</param>
/// <param name="Rows">The rows from top to bottom.</param>
/// <param name="Omitted">The number of rows that are left out.</param>
internal sealed record Chart(string Title, IReadOnlyList<Tick> Ticks, IReadOnlyList<DrawnRow> Rows, int Omitted)
{
    /// <summary>Gets what the figures measure; null for periods.</summary>
    public FigureKind? Kind { get; init; }
}
