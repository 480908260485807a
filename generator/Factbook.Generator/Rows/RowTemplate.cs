namespace Factbook.Generator.Rows;

/// <summary>The row of a fact without the indexes of other facts, which linking inserts at the fixups.</summary>
/// <param name="Text">The packed values without those indexes.</param>
/// <param name="Bytes">The number of UTF-8 bytes of the text.</param>
/// <param name="Fixups">In the order of the text.</param>
internal sealed record RowTemplate(string Text, int Bytes, EquatableArray<RowFixup> Fixups);

/// <summary>A gap in the text of a row that linking fills.</summary>
/// <param name="Offset">The offset in the text of the row.</param>
/// <param name="Kind">The value that is inserted.</param>
internal readonly record struct RowFixup(int Offset, RowFixupKind Kind);

internal enum RowFixupKind
{
    /// <summary>The reference to the next referenced fact.</summary>
    Reference,

    /// <summary>The number of facts of the next inverse, and the references to them.</summary>
    Inverse,

    /// <summary>The reference to the owner, of the next property for it.</summary>
    Owner,
}
