using System.Runtime.InteropServices;

namespace Factbook.Tool.Writing;

/// <summary>
/// A file or folder beside its target, in which output is prepared. It is deleted when this is disposed, and when the process is ended by
/// SIGINT or SIGTERM.
/// </summary>
internal sealed class TemporaryPath : IDisposable
{
    private readonly Lock _gate = new();
    private readonly PosixSignalRegistration[] _signals;
    private bool _isInUse = true;

    /// <param name="target">The full path that the output will have. A move is atomic only within one file system, hence the same
    /// folder.</param>
    public TemporaryPath(string target)
    {
        var name = $".{System.IO.Path.GetFileName(target)}.{Guid.NewGuid():N}.tmp";
        Path = System.IO.Path.Combine(System.IO.Path.GetDirectoryName(target)!, name);

        // The handlers do not cancel the signal: the process ends as it would without them, but only once they return.
        PosixSignal[] signals = [PosixSignal.SIGINT, PosixSignal.SIGTERM];
        _signals = [.. signals.Select(signal => PosixSignalRegistration.Create(signal, _ => TryDelete()))];
    }

    /// <summary>Gets the full path of the temporary file or folder.</summary>
    public string Path { get; }

    /// <summary>
    /// Moves the output to its target. A signal waits until the moves are done, so that none ends the process between two of them.
    /// </summary>
    public void Commit(Action<string> move)
    {
        lock (_gate)
        {
            if (_isInUse)
            {
                move(Path);
            }
        }
    }

    public void Dispose()
    {
        Array.ForEach(_signals, signal => signal.Dispose());
        TryDelete();
    }

    // Throws nothing: an exception would hide the one that ended the writing, and on the thread of a signal it would crash the process.
    private void TryDelete()
    {
        try
        {
            Delete();
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            // What cannot be deleted stays under its temporary name.
        }
    }

    private void Delete()
    {
        lock (_gate)
        {
            _isInUse = false;
            if (!Directory.Exists(Path))
            {
                File.Delete(Path);
                return;
            }

            // Renamed first: a signal does not stop the thread that writes, and a folder that still gets files cannot be deleted.
            var renamed = System.IO.Path.ChangeExtension(Path, ".deleted");
            Directory.Move(Path, renamed);
            Directory.Delete(renamed, recursive: true);
        }
    }
}
