using System.Collections.Immutable;
using System.Diagnostics;
using Factbook.Tool.Locations;

namespace Factbook.Tool.Projects;

/// <summary>
/// Asks the MSBuild of the .NET SDK, in a process of its own: a design-time build as editors run it, which compiles nothing.
/// </summary>
/// <param name="progress">Receives a line about each step that takes long.</param>
/// <param name="environment">Variables for the process, beside those of this one.</param>
internal sealed class DotNetMSBuild(Action<string> progress, IReadOnlyDictionary<string, string>? environment = null) : IMSBuild
{
    private static readonly string Targets = Path.Join(AppContext.BaseDirectory, "Projects", "DescribeProject.targets");

    // Where this process was started by 'dotnet run', they are those of its SDK.
    private static readonly string[] VariablesOfAnotherSdk = ["MSBuildSDKsPath", "MSBuildExtensionsPath", "MSBUILD_EXE_PATH", "MSBuildLoadMicrosoftTargetsReadOnly"];

    // By variables and not by options, of which 'dotnet build' accepts fewer for a file-based app.
    private static readonly ImmutableDictionary<string, string> Variables = ImmutableDictionary<string, string>.Empty
        .Add("DOTNET_CLI_UI_LANGUAGE", "en")
        .Add("MSBUILDDISABLENODEREUSE", "1")
        .Add(ImportLog.Variable, "1")
        .Add("MSBUILDTERMINALLOGGER", "off");

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <inheritdoc/>
    public Evaluation Describe(string project, ReplacedFolders folders, CancellationToken cancellation)
    {
        var (answer, imports) = Evaluate(project, folders, cancellation);
        if (!IsFileBasedApp(project) && NeedsRestore(answer))
        {
            Restore(project, cancellation);
            answer.Outdated.ToList().ForEach(Touch);
            (answer, imports) = Evaluate(project, folders, cancellation);
        }

        return new Evaluation(answer.Projects, imports);
    }

    private static bool IsFileBasedApp(string project) => project.EndsWith(".cs", StringComparison.OrdinalIgnoreCase);

    // A package that was deleted from the machine leaves no trace in the project's own folder.
    private static bool NeedsRestore(ProjectAnswer answer)
    {
        var outputs = answer.Projects.SelectMany(project => project.Outputs).ToHashSet(StringComparer.Ordinal);
        return answer.Outdated.Length > 0 || answer.Projects
            .SelectMany(project => CompilerArguments.Parse(project).ReferencePaths())
            .Any(path => Path.GetFileName(path) != CompilerArguments.FactbookLibrary && !outputs.Contains(path) && !File.Exists(path));
    }

    private (ProjectAnswer Answer, ImmutableArray<string> Imports) Evaluate(
        string project, ReplacedFolders folders, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("factbook-");
        try
        {
            var (answer, log) = (Path.Join(folder.FullName, "answer"), Path.Join(folder.FullName, "log"));
            Run(project, $"Evaluating the project {Shown(project)} ...", Patience, $"MSBuild cannot evaluate '{project}'",
            [
                // A file-based app is a project only to 'dotnet build', which restores its packages too.
                .. IsFileBasedApp(project) ? new[] { "build", project } : ["msbuild", project],
                "-target:DescribeProject",
                $"-property:FactbookAnswer={Escape(answer)}",
                $"-property:CustomAfterMicrosoftCommonTargets={Escape(Targets)}",
                $"-property:CustomAfterMicrosoftCommonCrossTargetingTargets={Escape(Targets)}",
                "-property:DesignTimeBuild=true",
                "-property:BuildProjectReferences=false",
                "-property:SkipCompilerExecution=true",
                "-property:ProvideCommandLineArgs=true",
                // An output that never exists, so that the compiler's target runs although nothing has changed.
                $"-property:NonExistentFile={Escape(Path.Join(folder.FullName, "none"))}",
                // File-based apps accept no logger.
                .. IsFileBasedApp(project) ? [] : ImportLog.Arguments(log),
                .. folders.Facts is null ? [] : new[] { $"-property:FactsRoot={Escape(folders.Facts)}/" },
                .. folders.Sources is null ? [] : new[] { $"-property:FactSources={Escape(folders.Sources)}/" },
            ], cancellation);
            return (ProjectAnswer.Read(LinesOf(answer)), ImportLog.Read(LinesOf(log)));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private void Restore(string project, CancellationToken cancellation) =>
        Run(project, $"Restoring packages of {Shown(project)} ...", TimeSpan.Zero, $"the packages of '{project}' cannot be restored", ["msbuild", project, "-target:Restore"], cancellation);

    private void Run(string project, string step, TimeSpan patience, string failure, IEnumerable<string> arguments, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo("dotnet", [.. arguments, "-nologo", "-verbosity:quiet"])
        {
            // Which SDK it is, global.json decides from the project's folder on.
            WorkingDirectory = Path.GetDirectoryName(project),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in Variables.Concat(environment ?? ImmutableDictionary<string, string>.Empty))
        {
            start.Environment[name] = value;
        }

        VariablesOfAnotherSdk.ToList().ForEach(name => start.Environment.Remove(name));
        var (exitCode, output) = ChildProcess.Run(start, patience, () => progress(step), cancellation);
        if (exitCode != 0)
        {
            throw ToolException.Failure($"{failure}: {MSBuildErrors.First(output)}");
        }
    }

    private static IEnumerable<string> LinesOf(string path) => File.Exists(path) ? File.ReadLines(path) : [];

    private static void Touch(string path)
    {
        if (File.Exists(path))
        {
            File.SetLastWriteTimeUtc(path, DateTime.UtcNow);
        }
    }

    private static string Shown(string project) => ShownPath.Of(project);

    // What MSBuild would read as an escape, or as a separator of properties.
    private static string Escape(string value) => value
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace(";", "%3B", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
