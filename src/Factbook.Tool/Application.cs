using System.CommandLine;
using Factbook.Tool.Adding;
using Factbook.Tool.Commands;
using Factbook.Tool.Compiling;
using Factbook.Tool.Projects;
using Factbook.Tool.Rendering;

namespace Factbook.Tool;

/// <summary>The <c>factbook</c> command, independent of the process that runs it.</summary>
/// <param name="output">Receives text.</param>
/// <param name="bytes">Opens the output of exports, which are written byte by byte.</param>
/// <param name="error">Receives messages about the run.</param>
/// <param name="traits">The capabilities of <paramref name="output"/>.</param>
/// <param name="msbuild">Evaluates projects; by default the MSBuild of the .NET SDK.</param>
/// <param name="pager">Starts the pager of a terminal; by default there is none.</param>
/// <param name="prompts">Asks the user in a terminal; null for a script.</param>
/// <param name="progress">Receives a line for each step that takes long; by default <paramref name="error"/> does.</param>
internal sealed class Application(
    TextWriter output,
    Func<Stream> bytes,
    TextWriter error,
    ScreenTraits traits,
    IMSBuild? msbuild = null,
    Func<Pager?>? pager = null,
    IPrompts? prompts = null,
    Action<string>? progress = null)
{
    private const string Description =
        """
        Checks, shows and exports facts that Factbook compiles from YAML.

        Examples:
          factbook check                               report every error with its position
          factbook check --watch                       check again after each save
          factbook explain FB3001                      explain a diagnostic and how to fix it
          factbook show                                show all facts
          factbook show actors                         show one set
          factbook show claims --about china           show the claims that concern China
          factbook show claims machine-tool-share      show one fact in full
          factbook export --format json -o facts.json  write facts for other programs
          factbook export --format parquet -o facts    write facts for DuckDB, Spark and other engines
          factbook site -o pages                       write pages to look at the facts in a browser
          factbook diff HEAD~1                         compare the facts with those of a git revision
          factbook schema                              write schemas for completion in editors
          factbook new actors                          add a fact and ask for its values
          factbook rename actors china prc --dry-run   show what a new key changes

        MSBuild evaluates the project, so run factbook only on projects that you trust. To show and
        export facts, the code of the project or of the compiled dataset is executed.
        """;

    /// <summary>Runs a command.</summary>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public int Run(params IReadOnlyList<string> arguments)
    {
        try
        {
            // Two projects can be evaluated at the same time.
            var messages = TextWriter.Synchronized(error);
            progress ??= messages.WriteLine;
            var outputs = new Outputs(() => new Screen(output, traits), output, bytes, messages, StartPager);
            var projects = new DatasetProjects(msbuild ?? new DotNetMSBuild(progress), WarmUp.Begin, error.WriteMessage);
            var command = new RootCommand(Description)
            {
                new CheckCommand(outputs, projects),
                new ExplainCommand(outputs.Screen),
                new ShowCommand(outputs, projects),
                new ExportCommand(outputs, projects),
                new SiteCommand(outputs, projects),
                new DiffCommand(outputs, projects, progress),
                new EvidenceCommand(outputs, projects),
                new NewCommand(outputs, projects, prompts),
                new RenameCommand(outputs, projects),
                new SchemaCommand(output, projects),
            };
            command.SetAction(_ => command.Parse("--help").Invoke(Invocation()));
            // '@' begins a revision of git and not the name of a file with arguments.
            var parsed = command.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
            UsageErrors.RefuseInvalid(parsed);
            return parsed.Invoke(Invocation());
        }
        catch (ToolException failure)
        {
            return Fail(failure.Message, failure.ExitCode);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // For example, the output was closed, or a folder was deleted during the run.
            return Fail(failure.Message, ExitCodes.Failure);
        }
        catch (OperationCanceledException)
        {
            // A signal is ending the process.
            return ExitCodes.Failure;
        }
        catch (Exception defect)
        {
            return Fail($"internal error in factbook, please report it: {defect.GetType().Name}: {defect.Message}", ExitCodes.Failure);
        }
    }

    private (Screen Screen, Pager Pager)? StartPager() =>
        traits.Width is not null && pager?.Invoke() is { } started ? (new Screen(started.Text, traits), started) : null;

    private int Fail(string message, int exitCode)
    {
        error.WriteMessage(message);
        return exitCode;
    }

    private InvocationConfiguration Invocation() =>
        new() { Output = output, Error = error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };
}
