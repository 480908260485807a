using System.CommandLine;
using Factbook.Tool.Commands;
using Factbook.Tool.Compiling;
using Factbook.Tool.Projects;
using Factbook.Tool.Rendering;

namespace Factbook.Tool;

/// <summary>The <c>factbook</c> command, apart from the process that it runs in.</summary>
/// <param name="output">Where text goes.</param>
/// <param name="bytes">Where exports go, to the last byte as they are.</param>
/// <param name="error">Where it is said why a command failed.</param>
/// <param name="traits">What <paramref name="output"/> can show.</param>
/// <param name="msbuild">Evaluates projects; the .NET SDK's where it is null.</param>
/// <param name="pager">Starts the pager of a terminal; without it, nothing is paged.</param>
internal sealed class Application(TextWriter output, Func<Stream> bytes, TextWriter error, ScreenTraits traits, IMSBuild? msbuild = null, Func<Pager?>? pager = null)
{
    private const string Description =
        """
        Checks, shows and exports facts that Factbook compiles from YAML.

        Examples:
          factbook check                               every mistake, at its place
          factbook check --watch                       again after every save
          factbook explain FB3001                      what a diagnostic means and how to fix it
          factbook show                                everything
          factbook show actors                         one set
          factbook show claims --about china           what is said about China, and by it
          factbook show claims machine-tool-share      everything about one fact
          factbook export --format json -o facts.json  for other programs
          factbook export --format parquet -o facts    for DuckDB, Spark and other engines
          factbook schema                              for editors: completion, hover and checks while typing

        MSBuild evaluates the project, which is trusted. To show and export facts, the code of the project or
        of the compiled dataset is executed.
        """;

    /// <summary>Runs a command.</summary>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public int Run(params IReadOnlyList<string> arguments)
    {
        try
        {
            var outputs = new Outputs(() => new Screen(output, traits), output, bytes, error, StartPager);
            var projects = new DatasetProjects(msbuild ?? new DotNetMSBuild(error.WriteLine), WarmUp.Begin, Warn);
            var command = new RootCommand(Description)
            {
                new CheckCommand(outputs, projects),
                new ExplainCommand(outputs.Screen),
                new ShowCommand(outputs, projects),
                new ExportCommand(outputs, projects),
                new EvidenceCommand(outputs, projects),
                new SchemaCommand(output, projects),
            };
            command.SetAction(_ => command.Parse("--help").Invoke(Invocation()));
            var parsed = command.Parse(arguments);
            UsageErrors.ThrowIfInvalid(parsed);
            return parsed.Invoke(Invocation());
        }
        catch (ToolException failure)
        {
            return Say(failure.Message, failure.ExitCode);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // What no command foresaw: an output that takes nothing any more, or a folder that vanished.
            return Say(failure.Message, ExitCodes.Failure);
        }
        catch (Exception defect)
        {
            return Say($"this is a defect of factbook, please report it: {defect.GetType().Name}: {defect.Message}", ExitCodes.Failure);
        }
    }

    private (Screen Screen, IDisposable Pager)? StartPager() =>
        traits.Width is not null && pager?.Invoke() is { } started ? (new Screen(started.Text, traits), started) : null;

    private void Warn(string message) => error.WriteLine($"factbook: {Printable.Of(message)}");

    private int Say(string message, int exitCode)
    {
        Warn(message);
        return exitCode;
    }

    private InvocationConfiguration Invocation() =>
        new() { Output = output, Error = error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };
}
