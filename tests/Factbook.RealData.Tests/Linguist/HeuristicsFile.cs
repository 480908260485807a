namespace Factbook.RealData.Tests.Linguist;

/// <summary>The file of rules that tell languages with one extension apart: one fact, named after the file.</summary>
[Facts("linguist/lib/linguist/heuristics.yml")]
public sealed record HeuristicsFile
{
    public required IReadOnlyList<Disambiguation> Disambiguations { get; init; }

    /// <summary>Patterns that several rules share.</summary>
    public required IReadOnlyDictionary<string, Patterns> NamedPatterns { get; init; }
}

/// <summary>The rules of some extensions; the first that holds tells the language.</summary>
public sealed record Disambiguation(
    [RefersTo<Language>(nameof(Language.Extensions))]
    [RefersTo<Language>(nameof(Language.Filenames))]
    IReadOnlyList<string> Extensions,
    IReadOnlyList<Rule> Rules);

/// <summary>What a text must match, and what it must not.</summary>
public abstract record Test
{
    public Patterns? Pattern { get; init; }

    public Patterns? NegativePattern { get; init; }

    [RefersTo<HeuristicsFile>(nameof(HeuristicsFile.NamedPatterns))]
    public string? NamedPattern { get; init; }
}

public sealed record Condition : Test;

/// <summary>A rule without any condition always holds.</summary>
public sealed record Rule : Test
{
    public required LanguageChoice Language { get; init; }

    /// <summary>All of these must hold.</summary>
    public IReadOnlyList<Condition> And { get; init; } = [];
}
