using Factbook.Generator.Binding;
using Factbook.Generator.Linking;
using Factbook.Tool.Compiling;
using Factbook.Tool.Editing;
using Factbook.Tool.Locations;
using Factbook.Tool.Naming;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Tool.Renaming;

/// <summary>Renames a fact: changes its key and every reference to it, and compiles the result before anything is written.</summary>
/// <param name="compiler">The compiler of the project, which has compiled <paramref name="original"/>.</param>
/// <param name="original">A dataset without errors.</param>
internal sealed class FactRename(DatasetCompiler compiler, CompiledDataset original)
{
    // Each round finds the facts whose keys contain a key that the previous round has changed.
    private const int MostRounds = 16;

    private readonly KeyRenames _renames = new();
    private readonly Dictionary<string, SourceText> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _moved = new(StringComparer.Ordinal);

    /// <summary>Prepares the rename.</summary>
    /// <param name="target">The fact and its new key.</param>
    /// <param name="cancellation">Cancels the compilation.</param>
    /// <exception cref="ToolException">The fact cannot be renamed.</exception>
    public RenamePlan Prepare(RenameTarget target, CancellationToken cancellation)
    {
        _renames.Add(target.Table.Record.FullName, target.Fact.Fact.Key!, target.NewKey);
        for (var round = 0; round < MostRounds; round++)
        {
            var plan = Plan(target);
            compiler.Texts.Withdraw();
            foreach (var file in plan.Files)
            {
                compiler.Texts.Propose(file.Path, file.NewPath == file.Path ? file.After : null);
                compiler.Texts.Propose(file.NewPath, file.After);
            }

            var compiled = compiler.Compile(cancellation);
            if (!_renames.AddDerived(original.Facts, compiled.Facts, _moved))
            {
                return plan with { Renames = _renames };
            }
        }

        throw ToolException.Failure(
            $"'{target.OldKey}' cannot be renamed: keys that contain it still change after {MostRounds} rounds");
    }

    private RenamePlan Plan(RenameTarget target)
    {
        var (scalars, others) = (new ScalarEdits(), new Dictionary<string, List<YamlEdit>>(StringComparer.Ordinal));
        var references = new ReferenceEdits(original.Schemas, _renames, scalars);
        foreach (var fact in original.Facts.Tables.SelectMany(table => table.Facts))
        {
            references.Add(fact);
        }

        // A key property with [RefersTo] of its own table has been edited already, to the same text.
        var keys = new KeyScalars(original.Schemas, target.Table.Record);
        if (keys.Edit(target.Fact, target.NewKey, TextOf(target.Fact.Source.Path), scalars))
        {
            _moved[target.Fact.Source.Path] = NewPath(target);
        }

        var unrecorded = new List<LinkedFact>();
        foreach (var table in original.Facts.Tables)
        {
            foreach (var fact in table.Facts.Where(fact => fact.Fact.Key is not null))
            {
                if (_renames.Find(table.Record.FullName, fact.Fact.Key!) is not { } newKey)
                {
                    continue;
                }

                if (FormerKeyEdits.PropertyOf(original.Schemas, fact) is { } property)
                {
                    var tree = new YamlTree(TextOf(fact.Source.Path));
                    EditsOf(fact.Source.Path).AddRange(FormerKeyEdits.Of(original.Schemas, fact, property, newKey, tree));
                }
                else
                {
                    unrecorded.Add(fact);
                }
            }
        }

        var paths = scalars.Files.Union(others.Keys).Union(_moved.Keys).Order(StringComparer.Ordinal);
        return new RenamePlan([.. paths.Select(File)], unrecorded);

        List<YamlEdit> EditsOf(string path) => others.TryGetValue(path, out var edits) ? edits : others[path] = [];

        RenamedFile File(string path)
        {
            var text = TextOf(path);
            List<YamlEdit> edits = [.. scalars.Of(path, text), .. others.GetValueOrDefault(path) ?? []];
            return RenamedFile.Of(path, _moved.GetValueOrDefault(path, path), text, edits, [.. scalars.SpansOf(path)]);
        }
    }

    private SourceText TextOf(string path) => _texts.TryGetValue(path, out var text) ? text
        : _texts[path] = compiler.Texts.Of(path) ?? throw ToolException.Failure($"'{ShownPath.Of(path)}' cannot be read");

    private static string NewPath(RenameTarget target)
    {
        FactFileName.Refuse(target.Table.Record, target.NewKey);
        var (facts, source) = (target.Table.Record.Facts!, target.Fact.Source);
        var extension = Path.GetExtension(source.FactsPath);
        var oldName = FactsGlob.KeyOf(facts, source.FactsPath);
        var folder = source.FactsPath[..(source.FactsPath.Length - extension.Length - oldName.Length)];
        var newFactsPath = folder + target.NewKey + extension;
        return FactsGlob.IsRead(facts, newFactsPath) && FactsGlob.KeyOf(facts, newFactsPath) == target.NewKey
            ? Path.GetFullPath(target.NewKey + extension, source.Path[..(source.Path.Length - extension.Length - oldName.Length)])
            : throw ToolException.Failure(
                $"the key of {target.Table.Record.Name} '{target.OldKey}' is the name of its file, and '{newFactsPath}' would not be "
                + $"read as the file of '{target.NewKey}'");
    }
}
