using System.Diagnostics;
using System.Threading.Channels;

namespace Factbook.Tool.Checking.Watching;

/// <summary>Reports the files that change below some folders, in batches, since editors save a file in several steps.</summary>
internal sealed class FileChanges : IDisposable
{
    // Long enough for the steps of a save, and too short for a user to notice.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(30);

    // A program that writes without a pause, such as a log, must not delay the check forever.
    private static readonly TimeSpan LongestBatch = TimeSpan.FromMilliseconds(500);

    // Some file systems, such as network drives, report no changes, so files are compared at this interval.
    private static readonly TimeSpan LongestSilence = TimeSpan.FromSeconds(2);

    private readonly Channel<string> _paths = Channel.CreateUnbounded<string>();
    private readonly List<FileSystemWatcher> _watchers;

    /// <param name="folders">The folders; those that do not exist are ignored.</param>
    public FileChanges(IEnumerable<string> folders) => _watchers = [.. Outermost(folders).Select(Watch)];

    /// <summary>
    /// Returns the paths that changed since the last call; none if nothing was reported for a while. If too much changed to be reported,
    /// the path of the watched folder is among them.
    /// </summary>
    public async Task<IReadOnlyCollection<string>> Next(CancellationToken cancellation)
    {
        var paths = new HashSet<string>(StringComparer.Ordinal);
        Stopwatch? batch = null;
        for (var patience = LongestSilence;
             (batch is null || batch.Elapsed < LongestBatch) && await Arrives(patience, cancellation);
             patience = Quiet)
        {
            batch ??= Stopwatch.StartNew();
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

    // Builds and package managers write thousands of files to these folders, and none of them is an input.
    private void Add(string? name, string path)
    {
        if (name?.Split(Path.DirectorySeparatorChar).Any(segment => segment is "bin" or "obj" or ".git" or "node_modules") != true)
        {
            _paths.Writer.TryWrite(path);
        }
    }
}
