using Factbook.Generator.Linking;
using Factbook.Generator.Schema;
using Factbook.Tool.Editing;
using Factbook.Tool.Locations;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Tool.Adding;

/// <summary>The file that a new fact is written to, and its text with the fact.</summary>
/// <param name="Path">The full path.</param>
/// <param name="Before">The text; null for a new file.</param>
/// <param name="After">The text with the fact.</param>
internal sealed record FactFile(string Path, string? Before, string After)
{
    /// <summary>Adds a fact at the end of a file, in the style of the facts in it.</summary>
    /// <param name="path">The full path.</param>
    /// <param name="text">The text; null for a new file.</param>
    /// <exception cref="ToolException">The file has another form.</exception>
    public static FactFile AtEnd(string path, SourceText? text, LinkedTable table, NewFact fact)
    {
        var before = text ?? SourceText.From("");
        var edits = new FactEdits(path, before, fact);
        return edits.AtEnd(table) is { } edit
            ? Edited(path, before, edit)
            : new FactFile(path, text?.ToString(), Appended(before.ToString(), First(table.Record, fact, edits)));
    }

    /// <summary>Adds a fact to the one that contains it.</summary>
    /// <exception cref="ToolException">That fact has another form.</exception>
    public static FactFile Within(Owner owner, SourceText text, NewFact fact)
    {
        var path = owner.Fact.Source.Path;
        return Edited(path, text, new FactEdits(path, text, fact).Within(owner));
    }

    /// <summary>Returns the changes of files.</summary>
    /// <exception cref="ToolException">The file has changed meanwhile, or cannot be written.</exception>
    public FileTransaction Changes()
    {
        var changes = new FileTransaction();
        if (Before is null)
        {
            changes.Create(Path, After);
        }
        else
        {
            changes.Add(EditedFile.Prepare(Path, Before, After));
        }

        return changes;
    }

    /// <summary>Whether each file of a table is one fact, whose key is the name of the file.</summary>
    public static bool HasOneFactPerFile(RecordSchema table) =>
        table.Facts is { KeyFromPath: true } or { KeyMatchesFile: true } or { Root: RootShape.Single };

    private static FactFile Edited(string path, SourceText text, YamlEdit edit) => new(
        path,
        text.ToString(),
        YamlEdits.Apply(text.ToString(), [edit]) ?? throw ToolException.Failure(
            $"'{ShownPath.Of(path)}' cannot be edited: the change would affect other values, for example through an alias; nothing was "
            + "written"));

    // The content of a file without facts. The compiler checks whether the file is then read as intended.
    private static NewValue First(RecordSchema table, NewFact fact, FactEdits edits) =>
        HasOneFactPerFile(table) ? fact.AsFile()
        : table.Facts!.Root switch
        {
            RootShape.Sequence => new NewValue.Sequence([fact.AsItem()]),
            RootShape.Mapping => new NewValue.Mapping([fact.AsEntry([])]),
            _ => edits.AsCollection(),
        };

    private static string Appended(string before, NewValue root)
    {
        var lineBreak = before.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var isEnded = before.Length == 0 || before.EndsWith('\n');
        return before + (isEnded ? "" : lineBreak) + root.WriteRoot(lineBreak) + lineBreak;
    }
}
