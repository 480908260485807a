using System.CommandLine;
using Factbook.Tool.Projects;
using Factbook.Tool.Reading.Assemblies;

namespace Factbook.Tool.Commands;

/// <summary>
/// The argument or option that names the dataset: <c>[path]</c>, or <c>--project</c> for a command that has other arguments.
/// </summary>
internal sealed class DatasetSymbol
{
    private const string Default =
        "By default, the project in or below the current folder, or the project whose folder of facts contains the current folder.";
    private const string OfSources = $"The project of facts, its folder, or a file-based app. {Default}";
    private const string OfAll =
        $"The project of facts, its folder, a file-based app, or a compiled dataset (.dll or .nupkg), whose code is executed. {Default}";

    private readonly Func<ParseResult, string?> _value;
    private readonly DatasetProjects _projects;

    private DatasetSymbol(Func<ParseResult, string?> value, DatasetProjects projects)
    {
        _value = value;
        _projects = projects;
    }

    /// <summary>Adds the argument <c>[path]</c> to a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="projects">Opens projects.</param>
    /// <param name="needsSources">Whether the command does not support compiled datasets.</param>
    public static DatasetSymbol Argument(Command command, DatasetProjects projects, bool needsSources)
    {
        var argument = new Argument<string?>("path") { Description = needsSources ? OfSources : OfAll, Arity = ArgumentArity.ZeroOrOne };
        command.Add(argument);
        return new DatasetSymbol(arguments => arguments.GetValue(argument), projects);
    }

    /// <summary>Adds the option <c>--project</c> to a command.</summary>
    public static DatasetSymbol Option(Command command, DatasetProjects projects)
    {
        var option = new Option<string?>("--project") { Description = OfAll, HelpName = "path" };
        command.Add(option);
        return new DatasetSymbol(arguments => arguments.GetValue(option), projects);
    }

    /// <summary>Returns the path of the compiled dataset that is named; null for a project.</summary>
    public string? CompiledPath(ParseResult arguments) => _value(arguments) is { } path && DatasetLoader.IsCompiled(path) ? path : null;

    /// <summary>Opens the project that is named.</summary>
    /// <exception cref="ToolException">The project does not exist, or a compiled dataset is named.</exception>
    public DatasetProject OpenProject(ParseResult arguments, ReplacedFolders? folders = null, CancellationToken cancellation = default) =>
        CompiledPath(arguments) is { } path
            ? throw ToolException.Usage($"'{path}' is a compiled dataset, which contains neither YAML nor C#; name its project")
            : _projects.Open(_value(arguments), folders, cancellation);
}
