using System.Collections.Immutable;

namespace Factbook.Tool.Projects;

/// <summary>The state of the files on which an evaluation depends.</summary>
/// <param name="Names">The paths of all files. Globs match names, so a project may compile a file that is added.</param>
/// <param name="Stamps">The files whose content affects the evaluation.</param>
internal sealed record ProjectSnapshot(ImmutableArray<string> Names, ImmutableArray<KeyValuePair<string, Stamp>> Stamps)
{
    /// <summary>Returns the files whose content affects the evaluation and has changed.</summary>
    public IReadOnlyList<string> ChangesSince(ProjectSnapshot before) =>
        [
            .. Stamps.Except(before.Stamps).Concat(before.Stamps.Except(Stamps))
                .Select(file => file.Key)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>Returns the snapshot without files that were written after a time.</summary>
    public ProjectSnapshot WrittenBefore(DateTime time) => new(
        [.. Names.Where(path => File.GetLastWriteTimeUtc(path) < time)],
        [.. Stamps.Where(file => file.Value.Written < time)]);

    /// <summary>Returns the snapshot for a project whose folders or imports have changed.</summary>
    /// <param name="later">A snapshot of the new folders and imports.</param>
    /// <param name="time">The start of the evaluation; files that were written later may not be part of its result.</param>
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
