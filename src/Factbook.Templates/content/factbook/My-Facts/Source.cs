using System.ComponentModel.DataAnnotations;
using Factbook;

namespace My_Facts;

/// <summary>A text that missions are taken from.</summary>
[Facts("sources.yaml")]
public sealed record Source
{
    /// <summary>The key, such as <c>notes</c>.</summary>
    [Key]
    public required string Id { get; init; }

    /// <summary>What it is called.</summary>
    public required string Name { get; init; }

    /// <summary>The file with its text, below the folder <c>sources</c>. The build verifies each passage in it.</summary>
    [SourceText]
    public required string Text { get; init; }
}
