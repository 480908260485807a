using System.CommandLine;
using Factbook.Tool.Compiling;
using Factbook.Tool.Locations;
using Factbook.Tool.Projects;
using Factbook.Tool.Renaming;
using Factbook.Tool.Rendering;

namespace Factbook.Tool.Commands;

/// <summary><c>factbook rename</c>: changes the key of a fact, and every reference to it.</summary>
internal sealed class RenameCommand : Command
{
    private readonly Argument<string> _set = new("set") { Description = "The set of the fact, such as actors." };

    private readonly Argument<string> _oldKey = new("old") { Description = "The key of the fact." };

    private readonly Argument<string> _newKey = new("new") { Description = "Its new key." };

    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Print the changes as a unified diff, and write nothing." };

    private readonly Option<bool> _code = new("--code")
    {
        Description = "Change the C# of the solution that uses the fact, too. Otherwise it is only listed.",
    };

    private readonly DatasetSymbol _dataset;
    private readonly DatasetProjects _projects;
    private readonly Outputs _outputs;

    public RenameCommand(Outputs outputs, DatasetProjects projects)
        : base(
            "rename",
            """
            Rename a fact: change its key and every reference to it, and record the former key.

            The result is compiled and the rules in C# run before anything is written, and nothing is written if there are
            errors; C# that --code changes is compiled, too. If a file cannot be written, those written before it are
            restored. A process that is killed while it writes leaves some files changed and each of them whole: 'factbook
            check' then reports references to the old or the new key, and 'git restore' brings the files back.
            """)
    {
        (_outputs, _projects) = (outputs, projects);
        Add(_set);
        Add(_oldKey);
        Add(_newKey);
        _dataset = DatasetSymbol.Option(this, projects);
        Add(_dryRun);
        Add(_code);
        SetAction((arguments, cancellation) => Task.FromResult(Run(arguments, cancellation)));
    }

    private int Run(ParseResult arguments, CancellationToken cancellation)
    {
        const string Consequence = "The facts would have errors, so nothing was renamed.";
        var compiler = new DatasetCompiler(_dataset.OpenProject(arguments, cancellation: cancellation));
        var original = compiler.Compile(cancellation);
        var errors = new EditReport(_outputs, compiler);
        if (errors.WriteErrors(original, "The facts have errors, so nothing was renamed."))
        {
            return ExitCodes.Failure;
        }

        var target = RenameTarget.Find(
            original, arguments.GetRequiredValue(_set), arguments.GetRequiredValue(_oldKey), arguments.GetRequiredValue(_newKey));
        var plan = new FactRename(compiler, original).Prepare(target, cancellation);
        var projects = UsesOf(plan.Renames, original, compiler, cancellation);
        var code = arguments.GetValue(_code) ? new CodeEdits(projects) : null;
        // The C# of records may contain the key, too, such as [AllowedValues("china")]: facts are valid only together with it.
        code?.Propose(compiler.Texts);
        if (errors.WriteErrors(compiler.Compile(cancellation), Consequence)
            || (code is not null && errors.WriteErrors(code.NewErrors(cancellation), "so nothing was renamed"))
            || errors.WriteViolations(compiler.Compile(cancellation), Consequence, cancellation))
        {
            return ExitCodes.Failure;
        }

        var changes = plan.Changes(code);
        var report = new RenameReport(target, plan, [.. projects.SelectMany(project => project.Uses)], isCodeChanged: code is not null);
        if (arguments.GetValue(_dryRun))
        {
            report.WriteDiff(_outputs.Text, code);
        }
        else
        {
            changes.Make();
            report.WriteFacts(_outputs.Text);
        }

        // Not part of the diff.
        report.WriteUses(arguments.GetValue(_dryRun) ? _outputs.Error : _outputs.Text);
        report.WriteUnrecorded(_outputs.Error);
        return ExitCodes.Success;
    }

    private IReadOnlyList<UsingProject> UsesOf(
        KeyRenames renames, CompiledDataset before, DatasetCompiler compiler, CancellationToken cancellation)
    {
        var solution = new SolutionUses(_projects.MSBuild, compiler, before);
        var projects = solution.Find(
            new CodeUses(RenamedFact.Of(renames, before.Schemas)), new RecordUses(before.Schemas, renames), cancellation);
        foreach (var path in solution.Unreadable)
        {
            _outputs.Error.WriteMessage($"'{ShownPath.Of(path)}' cannot be read, so it is not known whether it uses the fact");
        }

        return projects;
    }
}
