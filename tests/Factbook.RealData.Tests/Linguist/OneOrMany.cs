namespace Factbook.RealData.Tests.Linguist;

/// <summary>A Ruby regular expression, or several of which one must match.</summary>
public abstract record Patterns
{
    public abstract IReadOnlyList<string> All { get; }
}

public sealed record OnePattern(string Pattern) : Patterns
{
    public override IReadOnlyList<string> All => [Pattern];
}

public sealed record ManyPatterns(IReadOnlyList<string> Patterns) : Patterns
{
    public override IReadOnlyList<string> All => Patterns;
}

/// <summary>The language of a rule, or several possible ones.</summary>
public abstract partial record LanguageChoice
{
    public abstract IReadOnlyList<Language> All { get; }
}

public sealed partial record OneLanguage : LanguageChoice
{
    public partial Language Language { get; }

    public override IReadOnlyList<Language> All => [Language];
}

public sealed partial record ManyLanguages : LanguageChoice
{
    public partial IReadOnlyList<Language> Languages { get; }

    public override IReadOnlyList<Language> All => Languages;
}
