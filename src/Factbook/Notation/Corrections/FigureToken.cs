namespace Factbook.Notation.Corrections;

internal enum FigureTokenKind
{
    Number,
    Word,
    Symbol,
}

/// <summary>A token of a text that the grammar of figures does not accept.</summary>
internal readonly record struct FigureToken(FigureTokenKind Kind, string Text)
{
    public bool IsNumber => Kind == FigureTokenKind.Number;

    public bool IsWord => Kind == FigureTokenKind.Word;

    public bool Is(string text) => string.Equals(Text.TrimEnd('.'), text, System.StringComparison.OrdinalIgnoreCase);
}
