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

    /// <summary>The same state of the files, for a project that has other folders or imports since.</summary>
    /// <param name="later">A snapshot of those folders and imports.</param>
    /// <param name="time">When MSBuild was asked: other files that were written later may not be in its answer.</param>
    public ProjectSnapshot Widened(ProjectSnapshot later, DateTime time)
    {
        var (names, stamps) = (Names.ToHashSet(StringComparer.Ordinal), Stamps.ToDictionary(StringComparer.Ordinal));
        var deleted = names.Except(later.Names).Where(path => !File.Exists(path)).ToList();
        return new ProjectSnapshot(
            [
                .. later.Names.Where(path => names.Contains(path) || File.GetLastWriteTimeUtc(path) < time)
                    .Concat(deleted)
                    .Order(StringComparer.Ordinal),
            ],
            [.. later.Stamps.Where(file => stamps.ContainsKey(file.Key) || file.Value.Written < time)
                .Select(file => KeyValuePair.Create(file.Key, stamps.GetValueOrDefault(file.Key, file.Value)))
                .Concat(deleted.Where(stamps.ContainsKey).Select(path => KeyValuePair.Create(path, stamps[path])))
                .OrderBy(file => file.Key, StringComparer.Ordinal)]);
    }

    public bool Equals(ProjectSnapshot? other) =>
        other is not null && Names.SequenceEqual(other.Names) && Stamps.SequenceEqual(other.Stamps);

    public override int GetHashCode() => Names.Length;
}
