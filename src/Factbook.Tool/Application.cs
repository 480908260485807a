using System.CommandLine;
using Factbook.Tool.Commands;
using Factbook.Tool.Rendering;

namespace Factbook.Tool;

/// <summary>The <c>factbook</c> command, apart from the process that it runs in.</summary>
/// <param name="output">Where text goes.</param>
/// <param name="bytes">Where exports go, to the last byte as they are.</param>
/// <param name="error">Where it is said why a command failed.</param>
/// <param name="traits">What <paramref name="output"/> can show.</param>
internal sealed class Application(TextWriter output, Func<Stream> bytes, TextWriter error, ScreenTraits traits)
{
    private const string Description =
        """
        Shows and exports facts that Factbook compiled from YAML.

        Examples:
          factbook show                                everything
          factbook show actors                         one set
          factbook show claims --about china           what is said about China, and by it
          factbook show claims machine-tool-share      everything about one fact
          factbook export --format json -o facts.json  for other programs
          factbook export --format parquet -o facts    for DuckDB, Spark and other engines
        """;

    /// <summary>Runs a command.</summary>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public int Run(params IReadOnlyList<string> arguments)
    {
        try
        {
            var command = new RootCommand(Description)
            {
                new ShowCommand(() => new Screen(output, traits)),
                new ExportCommand(bytes),
            };
            command.SetAction(_ => command.Parse("--help").Invoke(Invocation()));
            var parsed = command.Parse(arguments);
            UsageMistakes.Check(parsed);
            return parsed.Invoke(Invocation());
        }
        catch (ToolException failure)
        {
            error.WriteLine($"factbook: {Printable.Of(failure.Message)}");
            return failure.ExitCode;
        }
    }

    private InvocationConfiguration Invocation() => new() { Output = output, Error = error, EnableDefaultExceptionHandler = false };
}
