using System.CommandLine;
using System.Globalization;
using Factbook.Tool.Compiling;
using Factbook.Tool.Editing;
using Factbook.Tool.Locations;
using Factbook.Tool.Projects;
using Factbook.Tool.Renaming;

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

            The result is compiled before anything is written, and nothing is written if it has errors. If a file cannot be
            written, those written before it are restored. A process that is killed while it writes leaves some files
            changed and each of them whole: 'factbook check' then reports references to the old or the new key, and
            'git restore' brings the files back.
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
        var compiler = new DatasetCompiler(_dataset.OpenProject(arguments, cancellation: cancellation));
        var original = compiler.Compile(cancellation);
        var report = new EditReport(_outputs, compiler.Texts);
        if (report.WriteErrors(original, "The facts have errors, so nothing was renamed."))
        {
            return ExitCodes.Failure;
        }

        var target = RenameTarget.Find(
            original, arguments.GetRequiredValue(_set), arguments.GetRequiredValue(_oldKey), arguments.GetRequiredValue(_newKey));
        var plan = new FactRename(compiler, original).Prepare(target, cancellation);
        if (report.WriteErrors(plan.Compiled, "The facts would have errors, so nothing was renamed."))
        {
            return ExitCodes.Failure;
        }

        var uses = UsesOf(target, original, plan, compiler.Texts, cancellation);
        var code = arguments.GetValue(_code) ? CodeEdits.Of(uses) : [];
        var changes = plan.Changes(code);
        if (arguments.GetValue(_dryRun))
        {
            var files = plan.Files.Select(file => (file.Path, file.NewPath, file.Before, file.After))
                .Concat(code.Select(file => (file.Path, file.Path, file.Before, file.After)));
            foreach (var (path, newPath, before, after) in files)
            {
                _outputs.Text.Write(UnifiedDiff.Of(path, newPath, before, after));
            }
        }
        else
        {
            changes.Make();
            Describe(target, plan);
        }

        // Not part of the diff.
        DescribeUses(arguments.GetValue(_dryRun) ? _outputs.Error : _outputs.Text, uses, isChanged: arguments.GetValue(_code));
        foreach (var fact in plan.Unrecorded)
        {
            var record = fact.Fact.Value.Record.Split('.', ':')[^1];
            _outputs.Error.WriteLine(
                $"factbook: {record} has no property with [FormerKeys], so programs that use '{fact.Fact.Key}' will not find the fact");
        }

        return ExitCodes.Success;
    }

    private IReadOnlyList<CodeUse> UsesOf(
        RenameTarget target, CompiledDataset before, RenamePlan plan, SourceTexts texts, CancellationToken cancellation)
    {
        var record = target.Table.Record;
        var members = record.Facts!.HasMembers ? (Words.ToPascal(target.OldKey), Words.ToPascal(target.NewKey)) : ((string, string)?)null;
        var set = record.SetFullName.Replace("global::", "", StringComparison.Ordinal);
        var uses = new CodeUses(set, members, (target.OldKey, target.NewKey));
        return new SolutionUses(_projects.MSBuild, texts, before, plan.Compiled).Find(uses, cancellation);
    }

    private static void DescribeUses(TextWriter output, IReadOnlyList<CodeUse> uses, bool isChanged)
    {
        if (uses.Count == 0)
        {
            return;
        }

        output.WriteLine(isChanged
            ? $"Changed {Count(uses.Count(use => use.NewText is not null), "place")} in C#:"
            : uses.Count == 1
            ? "1 place in C# uses it; --code changes it:"
            : $"{Count(uses.Count, "place")} in C# use it; --code changes them:");
        foreach (var use in uses)
        {
            var note = use.NewText is null ? ", not a literal: change it by hand" : "";
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"  {ShownPath.Of(use.Tree.FilePath)}({use.Position.Line + 1},{use.Position.Character + 1}): {use.Text}{note}"));
        }
    }

    private void Describe(RenameTarget target, RenamePlan plan)
    {
        var places = plan.Files.Sum(file => file.Keys.Count);
        _outputs.Text.WriteLine(
            $"Renamed {target.Table.Record.Name} '{target.OldKey}' to '{target.NewKey}': {Count(places, "place")} in "
            + $"{Count(plan.Files.Count, "file")}.");
        foreach (var (table, oldKey, newKey) in plan.Renames.All.Skip(1))
        {
            _outputs.Text.WriteLine($"  {table.Split('.', ':')[^1]} '{oldKey}' is now '{newKey}'");
        }

        foreach (var file in plan.Files)
        {
            var moved = file.NewPath == file.Path ? "" : $" -> {ShownPath.Of(file.NewPath)}";
            _outputs.Text.WriteLine($"  {ShownPath.Of(file.Path)}{moved}: {Count(file.Keys.Count, "place")}");
        }
    }

    private static string Count(int count, string what) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? "" : "s")}");
}
