namespace Factbook.RealData.Tests.Linguist;

/// <summary>The file of extensions that say too little by themselves: one fact, named after the file.</summary>
[Facts("linguist/lib/linguist/generic.yml")]
public sealed record GenericFile
{
    [RefersTo<Language>(nameof(Language.Extensions))]
    public required IReadOnlyList<string> Extensions { get; init; }
}
