using System.Collections.Immutable;
using System.Diagnostics;
using Factbook.Tool.Locations;

namespace Factbook.Tool.Projects;

/// <summary>
/// Evaluates projects with the MSBuild of the .NET SDK, in a process of its own: a design-time build as in an editor, which compiles
/// nothing.
/// </summary>
/// <param name="progress">Receives a line for each step that takes long.</param>
/// <param name="environment">Environment variables for the process, in addition to those of this process.</param>
internal sealed class DotNetMSBuild(Action<string> progress, IReadOnlyDictionary<string, string>? environment = null) : IMSBuild
{
    // Starting a second process takes longer than evaluating a dozen referenced projects.
    private const string OneProcess = "-maxCpuCount:1";

    private static readonly string Targets = Path.Join(AppContext.BaseDirectory, "Projects", "DescribeProject.targets");

    // 'dotnet run' sets them for its own SDK, which need not be the SDK of the project.
    private static readonly string[] VariablesOfAnotherSdk =
        ["MSBuildSDKsPath", "MSBuildExtensionsPath", "MSBUILD_EXE_PATH", "MSBuildLoadMicrosoftTargetsReadOnly"];

    // Options are set as environment variables, since 'dotnet build' does not accept all of them for a file-based app.
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

    // If a package was deleted from the package folder, nothing in the folder of the project changes.
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
                // Only 'dotnet build' accepts a file-based app as a project; it also restores the packages.
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
                // 'dotnet build' of a file-based app accepts none of these options.
                .. IsFileBasedApp(project) ? [] : ImportLog.Arguments(log).Prepend(OneProcess),
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
        Run(
            project,
            $"Restoring packages of {Shown(project)} ...",
            TimeSpan.Zero,
            $"the packages of '{project}' cannot be restored",
            ["msbuild", project, "-target:Restore", OneProcess],
            cancellation);

    private void Run(
        string project,
        string step,
        TimeSpan patience,
        string failure,
        IEnumerable<string> arguments,
        CancellationToken cancellation)
    {
        var start = new ProcessStartInfo("dotnet", [.. arguments, "-nologo", "-verbosity:quiet"])
        {
            // The global.json in or above this folder selects the SDK.
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

    // Escapes the characters that MSBuild reads as an escape or as a separator of properties.
    private static string Escape(string value) => value
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace(";", "%3B", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
