namespace Factbook.Notation;

/// <summary>What a written figure says.</summary>
/// <param name="Bounds">Its ends, with magnitude words multiplied out.</param>
/// <param name="Sense">How it was said.</param>
/// <param name="Unit">The currency of money or the unit of a quantity; null for the other kinds.</param>
internal readonly record struct FigureSyntax(Bounds Bounds, Sense Sense, string? Unit);
