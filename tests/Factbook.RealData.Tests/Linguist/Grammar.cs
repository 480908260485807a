using System.ComponentModel.DataAnnotations;

namespace Factbook.RealData.Tests.Linguist;

/// <summary>A source of TextMate grammars, written as the list of its grammars.</summary>
[Facts("linguist/grammars.yml", Members = false)]
public sealed record Grammar
{
    [Key]
    public required string Source { get; init; }

    [MinLength(1)]
    public required IReadOnlyList<string> Scopes { get; init; }
}
