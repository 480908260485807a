using System.CommandLine;
using System.Runtime.InteropServices;
using Factbook.Tool.Checking.Reports;
using Factbook.Tool.Checking.Watching;
using Factbook.Tool.Projects;

namespace Factbook.Tool.Commands;

/// <summary><c>factbook check</c>: reports the errors of facts without a build.</summary>
internal sealed class CheckCommand : Command
{
    private readonly DatasetSymbol _dataset;

    private readonly Option<string> _format = new("--format")
    {
        Description = "The format of the report: "
            + $"{string.Join("; ", ReportFormats.All.Select(format => $"{format.Name}, {format.Description}"))}.",
        DefaultValueFactory = _ => ReportFormats.All[0].Name,
    };

    private readonly Option<bool> _warnAsError = new("--warnaserror") { Description = "Treat warnings as errors." };

    private readonly Option<bool> _watch = new("--watch", "-w") { Description = "Check again after each save, until Ctrl+C." };

    private readonly Option<string?> _facts = new("--facts")
    {
        Description = "The folder of facts to use instead of the project's.",
        HelpName = "folder",
    };

    private readonly Option<bool> _noRules = new("--no-rules")
    {
        Description = "Do not run the rules in C#, which execute code of the project in a process of their own.",
    };

    private readonly Outputs _outputs;

    public CheckCommand(Outputs outputs, DatasetProjects projects)
        : base("check", "Check facts like a build, but faster, and report every error with its position.")
    {
        _outputs = outputs;
        _format.AcceptOnlyFromAmong([.. ReportFormats.All.Select(format => format.Name)]);
        _dataset = DatasetSymbol.Argument(this, projects, needsSources: true);
        Add(_watch);
        Add(_format);
        Add(_warnAsError);
        Add(_facts);
        Add(_noRules);
        SetAction(Check);
    }

    private async Task<int> Check(ParseResult arguments, CancellationToken cancellation)
    {
        var format = ReportFormats.All.First(format => format.Name == arguments.GetValue(_format));
        var folders = ReplacedFolders.Of(facts: arguments.GetValue(_facts));
        var session = new CheckSession(
            () => _dataset.OpenProject(arguments, folders, cancellation),
            arguments.GetValue(_warnAsError),
            runsRules: !arguments.GetValue(_noRules));
        if (arguments.GetValue(_watch))
        {
            if (!format.IsContinuous)
            {
                throw ToolException.Usage($"--watch cannot be combined with --format {format.Name}");
            }

            // Only a watch handles signals; other commands end by themselves.
            using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, End);
            using var termination = PosixSignalRegistration.Create(PosixSignal.SIGTERM, End);
            await new Watch(session, Report, _outputs.Screen(), _outputs.Error).Run(end.Token);
            return ExitCodes.Success;

            void End(PosixSignalContext signal)
            {
                signal.Cancel = true;
                end.Cancel();
            }
        }

        var result = session.Check(cancellation);
        Report().Write(result);
        return result switch
        {
            { Unchecked: { } reason } => throw ToolException.Failure(reason),
            { HasFailed: true } => ExitCodes.Failure,
            _ => ExitCodes.Success,
        };

        IReport Report() => format.Create(_outputs, () => session.Compiler.Texts);
    }
}
