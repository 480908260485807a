using System.CommandLine;
using Factbook.Generator.Binding;
using Factbook.Generator.Linking;
using Factbook.Generator.Schema;
using Factbook.Tool.Adding;
using Factbook.Tool.Compiling;
using Factbook.Tool.Editing;
using Factbook.Tool.Locations;
using Factbook.Tool.Projects;

namespace Factbook.Tool.Commands;

/// <summary><c>factbook new</c>: adds a fact.</summary>
internal sealed class NewCommand : Command
{
    private readonly Argument<string> _set = new("set") { Description = "The set of the fact, such as actors, or of its case." };

    private readonly Argument<string?> _key = new("key")
    {
        Description = "The key of the fact. In a terminal it is asked for if it is missing.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string[]> _values = new("--set", "-s")
    {
        Description = "A value, as in the file; repeat the option for other properties and for further items of a list. In a terminal, "
            + "required values that are missing are asked for.",
        HelpName = "property=value",
        DefaultValueFactory = _ => [],
    };

    private readonly Option<string?> _file = new("--file")
    {
        Description = "The file, if the set has several.",
        HelpName = "path",
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
        Add(_file);
        _dataset = DatasetSymbol.Option(this, projects);
        Add(_dryRun);
        SetAction((arguments, cancellation) => Task.FromResult(Run(arguments, cancellation)));
    }

    private int Run(ParseResult arguments, CancellationToken cancellation)
    {
        var compiler = new DatasetCompiler(_dataset.OpenProject(arguments, cancellation: cancellation));
        var original = compiler.Compile(cancellation);
        var report = new EditReport(_outputs, compiler.Texts);
        if (report.WriteErrors(original, "The facts have errors, so none was added."))
        {
            return ExitCodes.Failure;
        }

        var (table, record) = FactTables.Find(original, arguments.GetRequiredValue(_set));
        RefuseOwned(original, table, record);
        var given = new GivenValues(record, arguments.GetValue(_values) ?? []);
        var key = KeyOf(original, table, arguments.GetValue(_key));
        var path = FactFileChoice.Of(original.Project, table, key, arguments.GetValue(_file));
        var values = NewFact.ValuesOf(record, given, _prompts is null ? null : new AskedValues(original, _prompts));
        var keyProperty = original.Schemas.KeyPathsOf(record) is [[var only]] ? only : null;
        var text = original.Project.FactsFiles.Contains(path) ? compiler.Texts.Of(path) : null;
        var file = FactFile.With(path, text, table.Record, keyProperty, key, values);
        compiler.Texts.Propose(path, file.After);
        if (report.WriteErrors(compiler.Compile(cancellation), "The fact would have errors, so it was not added."))
        {
            return ExitCodes.Failure;
        }

        var changes = file.Changes();
        if (arguments.GetValue(_dryRun))
        {
            _outputs.Text.Write(UnifiedDiff.Of(path, path, file.Before ?? "", file.After));
            return ExitCodes.Success;
        }

        changes.Make();
        _outputs.Text.WriteLine($"Added {record.Name} '{key}' to {ShownPath.Of(path)}.");
        return ExitCodes.Success;
    }

    private string KeyOf(CompiledDataset dataset, LinkedTable table, string? named)
    {
        var text = named ?? _prompts?.Ask($"key of the new {table.Record.Name}", text => ErrorOf(dataset, table, Canonical(text)))
            ?? throw ToolException.Usage("the key of the fact is missing; it follows the set: factbook new actors china");
        FactTables.RefuseKey(dataset, table, Canonical(text), except: null);
        return Canonical(text);

        string Canonical(string text) => KeyReader.CanonicalKey(dataset.Schemas, table.Record, text);
    }

    private static string? ErrorOf(CompiledDataset dataset, LinkedTable table, string key)
    {
        try
        {
            FactTables.RefuseKey(dataset, table, key, except: null);
            return null;
        }
        catch (ToolException refusal)
        {
            return refusal.Message;
        }
    }

    private static void RefuseOwned(CompiledDataset dataset, LinkedTable table, RecordSchema record)
    {
        if (record.IsAbstract)
        {
            var cases = dataset.Schemas.CasesOf(record).Select(derived => Words.ToKebab(derived.Set ?? derived.Name));
            throw ToolException.Usage($"{Words.ToKebab(record.Set!)} are of several kinds; name one of {string.Join(", ", cases)}");
        }

        if (table.Record.Facts!.IsOwned)
        {
            throw ToolException.Usage(
                $"facts of {record.Name} are written in the facts that own them, which this command cannot edit; add it to its list");
        }

        if (dataset.Schemas.KeyPathsOf(record).Count > 1)
        {
            throw ToolException.Usage(
                $"the key of {record.Name} consists of several properties, which this command cannot write; add the fact to its file");
        }
    }
}
