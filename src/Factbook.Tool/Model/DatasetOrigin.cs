namespace Factbook.Tool.Model;

/// <summary>What the project or the assembly states about a dataset.</summary>
/// <param name="Description">The description; null without one.</param>
/// <param name="Version">The version; null if it is unknown.</param>
/// <param name="Licence">The licence, as an expression of SPDX; null without one, and from an assembly.</param>
internal sealed record DatasetOrigin(string? Description, string? Version, string? Licence)
{
    public static readonly DatasetOrigin Unknown = new(null, null, null);
}
