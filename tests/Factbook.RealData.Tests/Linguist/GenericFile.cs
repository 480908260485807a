namespace Factbook.RealData.Tests.Linguist;

/// <summary>The file of ambiguous extensions: a single fact, whose key is the name of the file.</summary>
[Facts("linguist/lib/linguist/generic.yml")]
public sealed record GenericFile
{
    [RefersTo<Language>(nameof(Language.Extensions))]
    public required IReadOnlyList<string> Extensions { get; init; }
}
