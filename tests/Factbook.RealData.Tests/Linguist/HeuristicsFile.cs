namespace Factbook.RealData.Tests.Linguist;

/// <summary>
/// The file of rules that distinguish languages with the same extension: a single fact, whose key is the name of the file.
/// </summary>
[Facts("linguist/lib/linguist/heuristics.yml")]
public sealed record HeuristicsFile
{
    public required IReadOnlyList<Disambiguation> Disambiguations { get; init; }

    /// <summary>Patterns that several rules share.</summary>
    public required IReadOnlyDictionary<string, Patterns> NamedPatterns { get; init; }
}

/// <summary>The rules of some extensions; the first matching rule determines the language.</summary>
public sealed record Disambiguation(
    [RefersTo<Language>(nameof(Language.Extensions))]
    [RefersTo<Language>(nameof(Language.Filenames))]
    IReadOnlyList<string> Extensions,
    IReadOnlyList<Rule> Rules);

/// <summary>The patterns that a text must match and must not match.</summary>
public abstract record Test
{
    public Patterns? Pattern { get; init; }

    public Patterns? NegativePattern { get; init; }

    [RefersTo<HeuristicsFile>(nameof(HeuristicsFile.NamedPatterns))]
    public string? NamedPattern { get; init; }
}

public sealed record Condition : Test;

/// <summary>A rule without a condition always matches.</summary>
public sealed record Rule : Test
{
    public required LanguageChoice Language { get; init; }

    /// <summary>All of these conditions must match.</summary>
    public IReadOnlyList<Condition> And { get; init; } = [];
}
