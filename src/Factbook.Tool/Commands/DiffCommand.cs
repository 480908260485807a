using System.CommandLine;
using Factbook.Tool.Comparing;
using Factbook.Tool.Comparing.Reports;
using Factbook.Tool.Projects;

namespace Factbook.Tool.Commands;

/// <summary><c>factbook diff</c>: compares two datasets.</summary>
internal sealed class DiffCommand : Command
{
    private const string FailsOnVersion = "version";

    private static readonly IReadOnlyDictionary<string, Severity> FailsOn = new Dictionary<string, Severity>
    {
        ["breaking"] = Severity.Breaking,
        ["additive"] = Severity.Additive,
        ["any"] = Severity.Value,
    };

    private readonly Argument<string> _old = new("old")
    {
        Description = "A git revision such as HEAD~1 or a tag, a project or its folder, or a compiled dataset (.dll or .nupkg).",
    };

    private readonly Argument<string?> _new = new("new")
    {
        Description = "What to compare it with. By default, the current files of the project.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string?> _project = new("--project")
    {
        Description = "The project of facts or its folder, for revisions and for the default. By default, that of the current folder.",
        HelpName = "path",
    };

    private readonly Option<string> _format = new("--format")
    {
        Description = "The format of the report: "
            + $"{string.Join("; ", ComparisonFormats.All.Select(format => $"{format.Name}, {format.Description}"))}.",
        DefaultValueFactory = _ => ComparisonFormats.All[0].Name,
    };

    private readonly Option<string?> _failOn = new("--fail-on")
    {
        Description = "Return 1 if there are differences of this severity or a greater one, or, for version, if the version of a package "
            + "(.nupkg) does not declare them.",
    };

    private readonly Option<bool> _all = new("--all") { Description = "Show every difference, however many there are." };

    private readonly Outputs _outputs;
    private readonly DatasetProjects _projects;
    private readonly Action<string> _progress;

    public DiffCommand(Outputs outputs, DatasetProjects projects, Action<string> progress)
        : base("diff", "Compare two datasets: facts, records and enums, and what the differences mean for the next version.")
    {
        (_outputs, _projects, _progress) = (outputs, projects, progress);
        _format.AcceptOnlyFromAmong([.. ComparisonFormats.All.Select(format => format.Name)]);
        _failOn.AcceptOnlyFromAmong([.. FailsOn.Keys, FailsOnVersion]);
        Add(_old);
        Add(_new);
        Add(_project);
        Add(_format);
        Add(_failOn);
        Add(_all);
        SetAction((arguments, cancellation) => Task.FromResult(Run(arguments, cancellation)));
    }

    private int Run(ParseResult arguments, CancellationToken cancellation)
    {
        var (old, @new) = (ComparedSide.Of(arguments.GetValue(_old)), ComparedSide.Of(arguments.GetValue(_new)));
        var failOn = arguments.GetValue(_failOn);
        if (failOn == FailsOnVersion
            && new Option[] { _format, _all }.FirstOrDefault(option => arguments.GetResult(option) is { Implicit: false }) is { } other)
        {
            throw ToolException.Usage($"--fail-on version reports errors of a build, and cannot be combined with {other.Name}");
        }

        var versions = failOn == FailsOnVersion ? (VersionOf(old), VersionOf(@new)) : ((PackageVersion, PackageVersion)?)null;
        var isCompiled = old.Kind == ComparedKind.Compiled || @new.Kind == ComparedKind.Compiled;
        using var facts = new ComparedFacts(_projects, _outputs.Error, _progress, isCompiled, arguments.GetValue(_project));
        var ((before, oldName), (now, newName)) = facts.Read(old, @new, cancellation);
        var differences = DatasetComparison.Compare(before, now);
        if (versions is var (oldVersion, newVersion))
        {
            return new BuildReport(_outputs.Text, oldVersion, newVersion).Write(differences) ? ExitCodes.Failure : ExitCodes.Success;
        }

        ComparisonFormats.All.First(format => format.Name == arguments.GetValue(_format)).Create(_outputs).Write(
            new Comparison(now.Name, oldName, newName, differences) { IsComplete = arguments.GetValue(_all) });
        return failOn is not null && differences.Worst >= FailsOn[failOn] ? ExitCodes.Failure : ExitCodes.Success;
    }

    private static PackageVersion VersionOf(ComparedSide side) =>
        side is { Kind: ComparedKind.Compiled, Text: { } path } && path.EndsWith(".nupkg", StringComparison.OrdinalIgnoreCase)
            ? File.Exists(path) ? PackageVersion.Read(path) : throw ToolException.Failure($"the dataset '{path}' does not exist")
            : throw ToolException.Usage("--fail-on version compares the versions of two packages; name two .nupkg files");
}
