using System.Collections.Immutable;

namespace Factbook.Tool.Projects;

/// <summary>Files as they were when MSBuild was asked.</summary>
/// <param name="Names">The paths of all files: which there are decides what a project compiles.</param>
/// <param name="Stamps">The files whose content matters too.</param>
internal sealed record ProjectSnapshot(ImmutableArray<string> Names, ImmutableArray<KeyValuePair<string, Stamp>> Stamps)
{
    /// <summary>The files whose content matters that are not as they were.</summary>
    public IReadOnlyList<string> ChangesSince(ProjectSnapshot before) =>
        [.. Stamps.Except(before.Stamps).Concat(before.Stamps.Except(Stamps)).Select(file => file.Key).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>The snapshot without the files that were written later.</summary>
    public ProjectSnapshot WrittenBefore(DateTime time) => new(
        [.. Names.Where(path => File.GetLastWriteTimeUtc(path) < time)],
        [.. Stamps.Where(file => file.Value.Written < time)]);

    public bool Equals(ProjectSnapshot? other) =>
        other is not null && Names.SequenceEqual(other.Names) && Stamps.SequenceEqual(other.Stamps);

    public override int GetHashCode() => Names.Length;
}
