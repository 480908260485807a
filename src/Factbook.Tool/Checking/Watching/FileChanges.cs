using System.Threading.Channels;

namespace Factbook.Tool.Checking.Watching;

/// <summary>Tells which files below some folders were changed, a burst of changes at a time: editors save by several steps.</summary>
internal sealed class FileChanges : IDisposable
{
    // Long enough for the steps of one save, too short to be noticed.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(30);

    // Where the system tells nothing, as on some network drives, changes are found by looking.
    private static readonly TimeSpan LongestSilence = TimeSpan.FromSeconds(2);

    private readonly Channel<string> _paths = Channel.CreateUnbounded<string>();
    private readonly List<FileSystemWatcher> _watchers;

    /// <param name="folders">The folders; those that are not there are left out.</param>
    public FileChanges(IEnumerable<string> folders) => _watchers = [.. Outermost(folders).Select(Watch)];

    /// <summary>
    /// The paths that changed since the last time; none if it was silent for a while, or too much changed to name it all.
    /// </summary>
    public async Task<IReadOnlyCollection<string>> Next(CancellationToken cancellation)
    {
        var paths = new HashSet<string>(StringComparer.Ordinal);
        for (var patience = LongestSilence; await Arrives(patience, cancellation); patience = Quiet)
        {
            while (_paths.Reader.TryRead(out var path))
            {
                paths.Add(path);
            }
        }

        return paths;
    }

    public void Dispose() => _watchers.ForEach(watcher => watcher.Dispose());

    private static IEnumerable<string> Outermost(IEnumerable<string> folders)
    {
        var all = folders.Where(Directory.Exists).Distinct(StringComparer.Ordinal).ToList();
        return all.Where(folder => !all.Exists(other => folder.StartsWith(other + Path.DirectorySeparatorChar, StringComparison.Ordinal)));
    }

    private async Task<bool> Arrives(TimeSpan patience, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(patience);
        try
        {
            return await _paths.Reader.WaitToReadAsync(limit.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return false;
        }
    }

    private FileSystemWatcher Watch(string folder)
    {
        var watcher = new FileSystemWatcher(folder)
        {
            IncludeSubdirectories = true,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        watcher.Changed += (_, change) => Add(change.Name, change.FullPath);
        watcher.Created += (_, change) => Add(change.Name, change.FullPath);
        watcher.Deleted += (_, change) => Add(change.Name, change.FullPath);
        watcher.Renamed += (_, change) =>
        {
            Add(change.OldName, change.OldFullPath);
            Add(change.Name, change.FullPath);
        };
        watcher.Error += (_, _) => Add("", folder);
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    // A build writes thousands of files that nothing is read from.
    private void Add(string? name, string path)
    {
        if (name?.Split(Path.DirectorySeparatorChar, 2)[0] is not ("bin" or "obj"))
        {
            _paths.Writer.TryWrite(path);
        }
    }
}
