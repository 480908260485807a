using System.CommandLine;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Linking;
using Factbook.Generator.Schema;
using Factbook.Tool.Adding;
using Factbook.Tool.Compiling;
using Factbook.Tool.Editing;
using Factbook.Tool.Locations;
using Factbook.Tool.Naming;
using Factbook.Tool.Projects;
using Factbook.Tool.Rendering;

namespace Factbook.Tool.Commands;

/// <summary><c>factbook new</c>: adds a fact.</summary>
internal sealed class NewCommand : Command
{
    private readonly Argument<string> _set = new("set")
    {
        Description = "The set of the fact, such as actors, or of its kind, such as share-claims.",
    };

    private readonly Argument<string?> _key = new("key")
    {
        Description = "The key of the fact, unless its parts are stated with --set. In a terminal it is asked for if it is missing.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string[]> _values = new("--set", "-s")
    {
        Description = "A value, as in the file: spaces around it are dropped, unless it is in quotation marks. Repeat the option for "
            + "other properties and for further items of a list. In a terminal, required values that are missing are asked for.",
        HelpName = "property=value",
        DefaultValueFactory = _ => [],
    };

    private readonly Option<string?> _file = new("--file")
    {
        Description = "The file, if the set has several.",
        HelpName = "path",
    };

    private readonly Option<string?> _owner = new("--in")
    {
        Description = "For facts within other facts: the key of the fact that contains the new one, such as the report of a claim; "
            + "SET/KEY or KEY/LIST if several fit.",
        HelpName = "key",
    };

    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Print the change as a unified diff, and write nothing." };

    private readonly DatasetSymbol _dataset;
    private readonly Outputs _outputs;
    private readonly IPrompts? _prompts;

    public NewCommand(Outputs outputs, DatasetProjects projects, IPrompts? prompts)
        : base("new", "Add a fact with everything that its record requires. It is compiled first, and not written if it has errors.")
    {
        (_outputs, _prompts) = (outputs, prompts);
        Add(_set);
        Add(_key);
        Add(_values);
        Add(_owner);
        Add(_file);
        _dataset = DatasetSymbol.Option(this, projects);
        Add(_dryRun);
        SetAction((arguments, cancellation) => Task.FromResult(Run(arguments, cancellation)));
    }

    private int Run(ParseResult arguments, CancellationToken cancellation)
    {
        var compiler = new DatasetCompiler(_dataset.OpenProject(arguments, cancellation: cancellation));
        var original = compiler.Compile(cancellation);
        var report = new EditReport(_outputs, compiler);
        if (report.WriteErrors(original, "The facts have errors, so none was added."))
        {
            return ExitCodes.Failure;
        }

        var (table, named) = FactTables.Find(original, arguments.GetRequiredValue(_set));
        var given = new GivenValues(arguments.GetValue(_values) ?? []);
        var record = new CaseChoice(original.Schemas, _prompts).Of(table.Record, named, given);
        given.RefuseUnknown(record, table.Record.Discriminator);
        var owner = OwnerOf(original, table, record, arguments);
        var asked = _prompts is null ? null : new AskedValues(original, _prompts);
        var key = NewKey.Of(original, table, owner, arguments.GetValue(_key), CommandWithKey(arguments), given, asked);
        var path = owner?.Fact.Source.Path ?? FactFileChoice.Of(original.Project, table, key.Text, arguments.GetValue(_file));
        var fact = new NewFact(key, NewValues.Of(table.Record, record, given, asked));
        var text = original.Project.FactsFiles.Contains(path) ? compiler.Texts.Of(path) : null;
        var file = owner is null ? FactFile.AtEnd(path, text, table, fact) : FactFile.Within(owner, text!, fact);
        compiler.Texts.Propose(path, file.After);
        var compiled = compiler.Compile(cancellation);
        if (report.WriteErrors(compiled, "The fact would have errors, so it was not added.")
            || report.WriteViolations(compiled, "The facts would violate a rule, so none was added.", cancellation))
        {
            return ExitCodes.Failure;
        }

        var changes = file.Changes();
        if (arguments.GetValue(_dryRun))
        {
            _outputs.Text.Write(UnifiedDiff.Of(path, path, file.Before, file.After));
            return ExitCodes.Success;
        }

        changes.Make();
        _outputs.Text.WriteLine(Printable.Of(
            $"Added {record.Name}{(key.Text is null ? "" : $" '{key.Text}'")} to {(owner is null ? "" : $"'{owner.Key}' in ")}"
            + $"{ShownPath.Of(path)}."));
        return ExitCodes.Success;
    }

    private string CommandWithKey(ParseResult arguments) => $"factbook new {arguments.GetRequiredValue(_set)} KEY"
        + (arguments.GetValue(_owner) is { } owner ? $" --in {owner}" : "");

    private Owner? OwnerOf(CompiledDataset dataset, LinkedTable table, RecordSchema record, ParseResult arguments)
    {
        var (one, file, owner) = (English.One(record.Name), arguments.GetValue(_file), arguments.GetValue(_owner));
        return (table.Record.Facts!.IsOwned, file, owner) switch
        {
            (true, { }, _) => throw ToolException.Usage(
                $"{one} is written in the file of the fact that contains it; write --in with the key of that fact instead of --file"),
            (true, _, _) => Owner.Find(dataset, record, owner, _prompts),
            (false, _, { }) => throw ToolException.Usage($"{one} is not part of another fact; omit --in"),
            _ => null,
        };
    }
}
