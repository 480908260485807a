namespace Factbook.RealData.Tests.Linguist;

/// <summary>The grammar that highlights a language, or the word for none.</summary>
public abstract record TextMateScope;

public sealed record NoScope(Absence Value) : TextMateScope;

public sealed record GrammarScope([RefersTo<Grammar>(nameof(Grammar.Scopes))] string Name) : TextMateScope;

public enum Absence
{
    None,
}
