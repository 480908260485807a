namespace Factbook.Generator.Rows;

/// <summary>A fact's row but for the places of other facts, which only linking knows: there it has holes.</summary>
/// <param name="Text">The packed values without the holes' numbers.</param>
/// <param name="Bytes">How many bytes of UTF-8 the text is.</param>
/// <param name="Holes">In the order of the text.</param>
internal sealed record RowTemplate(string Text, int Bytes, EquatableArray<RowHole> Holes);

/// <param name="At">The offset in the text at which the hole is.</param>
/// <param name="Kind">What fills it.</param>
internal readonly record struct RowHole(int At, RowHoleKind Kind);

internal enum RowHoleKind
{
    /// <summary>The place of the next referenced fact.</summary>
    Reference,

    /// <summary>The count and the places of the facts of the next inverse.</summary>
    Inverse,

    /// <summary>The place of the owner.</summary>
    Owner,
}
