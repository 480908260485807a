using System.CommandLine;
using Factbook.Generator.Diagnostics;
using Factbook.Tool.Compiling;
using Factbook.Tool.JsonSchema;
using Factbook.Tool.Locations;
using Factbook.Tool.Projects;
using Factbook.Tool.Reading.Sources;
using Factbook.Tool.Rendering;

namespace Factbook.Tool.Commands;

/// <summary><c>factbook schema</c>: writes JSON Schemas, by which editors complete, explain and check facts.</summary>
internal sealed class SchemaCommand : Command
{
    private readonly DatasetSymbol _dataset;

    private readonly Option<string?> _facts = new("--facts")
    {
        Description = "The folder of facts to use instead of the project's.",
        HelpName = "folder",
    };

    private readonly Option<bool> _check = new("--check")
    {
        Description = "Write nothing, and fail if a schema is out of date.",
    };

    public SchemaCommand(TextWriter output, DatasetProjects projects)
        : base("schema", "Write JSON Schemas to .schema in the folder of facts, by which editors complete, explain and check facts.")
    {
        _dataset = DatasetSymbol.Argument(this, projects, needsSources: true);
        Add(_facts);
        Add(_check);
        SetAction((arguments, cancellation) =>
        {
            Run(arguments, output, cancellation);
            return Task.CompletedTask;
        });
    }

    private void Run(ParseResult arguments, TextWriter output, CancellationToken cancellation)
    {
        var project = _dataset.OpenProject(arguments, ReplacedFolders.Of(facts: arguments.GetValue(_facts)), cancellation);
        var schemas = TableSchemas.Of(SourceDataset.Read(WithoutErrors(new DatasetCompiler(project).Compile(cancellation))));
        var folder = new SchemaFolder(project.FactsRoot);
        var shown = ShownPath.Of(Path.Join(project.FactsRoot, SchemaFolder.Name));
        if (!arguments.GetValue(_check))
        {
            var written = folder.Update(schemas);
            output.WriteLine(written.Count == 0
                ? $"{shown} is up to date"
                : $"{shown}: wrote {string.Join(", ", written.Select(OneLine.Escape))}");
        }
        else if (folder.Stale(schemas) is { Count: > 0 } stale)
        {
            throw ToolException.Failure($"{shown} is out of date ({string.Join(", ", stale)}); 'factbook schema' updates it");
        }
    }

    // Editors complete the keys in the schemas, and the key of a fact with an error would be missing.
    private static CompiledDataset WithoutErrors(CompiledDataset dataset) => (dataset.Unread, dataset.ErrorCount) switch
    {
        ([var unread, ..], _) => throw ToolException.Failure($"{unread.Describe()}; schemas are written once all records can be read"),
        (_, 0) => dataset,
        (_, var errors) => throw ToolException.Failure(
            $"the facts or their records have {CountText.Of(errors, "error")}; 'factbook check' reports {(errors == 1 ? "it" : "them")}"),
    };
}
