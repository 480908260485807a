namespace Factbook.Notation;

/// <summary>A parsed figure.</summary>
/// <param name="Bounds">The ends, multiplied by the magnitude word.</param>
/// <param name="Sense">How the figure is stated.</param>
/// <param name="Unit">The currency of money or the unit of a quantity; null for the other kinds.</param>
internal readonly record struct FigureSyntax(Bounds Bounds, Sense Sense, string? Unit);
