using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;

namespace Factbook.RealData.Tests.Linguist;

/// <summary>A programming language, markup or data format. Its name is its key, and often no identifier: <c>C#</c>.</summary>
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

    /// <summary>The language that it counts as in statistics; some groups name themselves.</summary>
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

    /// <summary>Its name where file systems forbid that.</summary>
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
