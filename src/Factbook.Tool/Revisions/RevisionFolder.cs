using System.Runtime.InteropServices;
using Factbook.Tool.Writing;

namespace Factbook.Tool.Revisions;

/// <summary>
/// The files of a revision in a folder of their own, which is deleted when this is disposed or the process is ended by a signal.
/// </summary>
internal sealed class RevisionFolder : IDisposable
{
    private readonly TemporaryPath _folder;

    private RevisionFolder(TemporaryPath folder) => _folder = folder;

    /// <summary>Gets the full path.</summary>
    public string Path => FilesOf(_folder);

    /// <summary>Writes the files of a revision.</summary>
    /// <param name="repository">The repository.</param>
    /// <param name="revision">The revision, such as a tag or <c>HEAD~1</c>.</param>
    /// <exception cref="ToolException">The revision does not exist, or its files cannot be written.</exception>
    /// <exception cref="OperationCanceledException">A signal ends the process.</exception>
    public static RevisionFolder Of(GitRepository repository, string revision)
    {
        var commit = repository.CommitOf(revision);

        // Beside the repository, where MSBuild and NuGet find the same files in the folders above it, and none of another user as they
        // would above a folder that all users share.
        var folder = new TemporaryPath(repository.Root);
        try
        {
            Directory.CreateDirectory(FilesOf(folder));

            // The last handler of a signal runs first: git is killed before the folder is deleted, and cannot create it again.
            using var end = new CancellationTokenSource();
            PosixSignal[] signals = [PosixSignal.SIGINT, PosixSignal.SIGTERM];
            var handlers = signals.Select(signal => PosixSignalRegistration.Create(signal, _ => end.Cancel())).ToList();
            try
            {
                repository.Export(commit, FilesOf(folder), System.IO.Path.Join(folder.Path, "index"), end.Token);
            }
            finally
            {
                handlers.ForEach(handler => handler.Dispose());
            }

            return new RevisionFolder(folder);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            folder.Dispose();
            throw ToolException.Failure($"the files of '{revision}' cannot be written to '{folder.Path}': {cause.Message}", cause);
        }
        catch
        {
            folder.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();

    private static string FilesOf(TemporaryPath folder) => System.IO.Path.Join(folder.Path, "files");
}
