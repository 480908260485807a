using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;

namespace Factbook.RealData.Tests.Linguist;

/// <summary>A programming language, markup or data format. Its key is its name, which is often not a valid identifier: <c>C#</c>.</summary>
[Facts("linguist/lib/linguist/languages.yml", Members = false)]
public sealed partial record Language
{
    [Key]
    public required string Name { get; init; }

    [Index(IsUnique = true)]
    public required int LanguageId { get; init; }

    [Index]
    public required LanguageType Type { get; init; }

    [RegularExpression("^#[0-9A-Fa-f]{6}$")]
    public string? Color { get; init; }

    /// <summary>The language as which it is counted in statistics; some groups refer to themselves.</summary>
    public partial Language? Group { get; }

    [InverseProperty(nameof(Group))]
    public partial IReadOnlyList<Language> Grouped { get; }

    [RegularExpression(@"^\..+$")]
    public IReadOnlyList<string> Extensions { get; init; } = [];

    public IReadOnlyList<string> Filenames { get; init; } = [];

    public IReadOnlyList<string> Interpreters { get; init; } = [];

    public IReadOnlyList<string> Aliases { get; init; } = [];

    public required TextMateScope TmScope { get; init; }

    public required string AceMode { get; init; }

    public string? CodemirrorMode { get; init; }

    public string? CodemirrorMimeType { get; init; }

    /// <summary>The name in file systems, if the key is not valid there.</summary>
    public string? FsName { get; init; }

    public bool Wrap { get; init; }

    public bool Searchable { get; init; } = true;
}

public enum LanguageType
{
    Data,
    Programming,
    Markup,
    Prose,
}
