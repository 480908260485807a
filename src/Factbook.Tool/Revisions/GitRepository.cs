using System.Diagnostics;
using Factbook.Tool.Projects;

namespace Factbook.Tool.Revisions;

/// <summary>Reads a git repository. Only its object database is read; its checkout and its index are not changed.</summary>
internal sealed class GitRepository
{
    // Git sets these variables for its hooks, and their paths may be relative to another folder.
    private static readonly string[] VariablesOfHooks = ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX"];

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly Action<string> _progress;

    private GitRepository(string root, string prefix, Action<string> progress) => (Root, Prefix, _progress) = (root, prefix, progress);

    /// <summary>Gets the full path of the top folder.</summary>
    public string Root { get; }

    /// <summary>
    /// Gets the path from the top folder to the folder that the repository was found from, with <c>/</c> at its end; empty for the top
    /// folder. Paths of files are not compared with <see cref="Root"/>, since they may pass through a symbolic link.
    /// </summary>
    public string Prefix { get; }

    /// <summary>Returns the repository that contains a folder.</summary>
    /// <param name="folder">The full path of the folder.</param>
    /// <param name="progress">Receives a line for each step that takes long.</param>
    /// <exception cref="ToolException">The folder is in no repository, or git is not installed.</exception>
    public static GitRepository Around(string folder, Action<string> progress)
    {
        var (exitCode, output) = Run(
            folder, "Looking for the repository ...", progress, null, default, "rev-parse", "--show-toplevel", "--show-prefix");
        return exitCode == 0 && output.Split('\n') is [var root, var prefix, ..]
            ? new GitRepository(Path.GetFullPath(root.TrimEnd('\r')), prefix.TrimEnd('\r'), progress)
            : throw ToolException.Failure($"git finds no repository around '{folder}': {FirstError(output)}");
    }

    /// <summary>Returns the identifier of the commit that a revision names.</summary>
    /// <exception cref="ToolException">The repository has no such revision.</exception>
    public string CommitOf(string revision)
    {
        // A name that begins with a hyphen would be an option.
        if (!revision.StartsWith('-')
            && Git("Looking for the revision ...", null, default, "rev-parse", "--verify", "--quiet", $"{revision}^{{commit}}")
                is { ExitCode: 0 } found)
        {
            return FirstLine(found.Output);
        }

        var names = Git("Looking for similar names ...", null, default, "for-each-ref", "--format=%(refname:short)").Output
            .Split('\n', StringSplitOptions.RemoveEmptyEntries);
        throw ToolException.Failure(
            $"'{revision}' is neither a file, a folder nor a git revision of '{Root}'{Suggestions.DidYouMean(revision, names)}");
    }

    /// <summary>Writes the files of a commit to a folder.</summary>
    /// <param name="commit">The identifier of the commit.</param>
    /// <param name="folder">The full path of a folder that does not exist yet.</param>
    /// <param name="index">The full path of an index for git, which does not exist yet.</param>
    /// <param name="cancellation">Kills git.</param>
    /// <exception cref="ToolException">The files cannot be written.</exception>
    public void Export(string commit, string folder, string index, CancellationToken cancellation)
    {
        // An archive would leave out what .gitattributes excludes from archives.
        foreach (var arguments in new string[][]
        {
            ["read-tree", commit],
            ["checkout-index", "--all", "--quiet", $"--prefix={folder.Replace(Path.DirectorySeparatorChar, '/')}/"],
        })
        {
            if (Git("Writing the files of the revision ...", index, cancellation, arguments) is { ExitCode: not 0 } failed)
            {
                throw ToolException.Failure($"git cannot write the files of {commit}: {FirstError(failed.Output)}");
            }
        }
    }

    private (int ExitCode, string Output) Git(string step, string? index, CancellationToken cancellation, params string[] arguments) =>
        Run(Root, step, _progress, index, cancellation, arguments);

    private static (int ExitCode, string Output) Run(
        string folder, string step, Action<string> progress, string? index, CancellationToken cancellation, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        Array.ForEach(VariablesOfHooks, name => start.Environment.Remove(name));
        start.Environment["LC_ALL"] = "C";
        if (index is not null)
        {
            start.Environment["GIT_INDEX_FILE"] = index;
        }

        return ChildProcess.Run(start, Patience, () => progress(step), cancellation);
    }

    private static string FirstLine(string output) => output.Split('\n')[0].TrimEnd('\r');

    private static string FirstError(string output)
    {
        const string Prefix = "fatal: ";
        var lines = output.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var error = lines.FirstOrDefault(line => line.StartsWith(Prefix, StringComparison.Ordinal))
            ?? lines.FirstOrDefault()
            ?? "it failed";
        return error.StartsWith(Prefix, StringComparison.Ordinal) ? error[Prefix.Length..] : error;
    }
}
