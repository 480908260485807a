using Factbook.Generator.Binding;
using Factbook.Generator.Schema;
using Factbook.Generator.Yaml;
using Factbook.Tool.Compiling;
using Factbook.Tool.Editing;
using Factbook.Tool.Locations;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Tool.Adding;

/// <summary>The file that a new fact is written to, and its text with the fact.</summary>
/// <param name="Path">The full path.</param>
/// <param name="Before">The text; null for a new file.</param>
/// <param name="After">The text with the fact.</param>
/// <param name="Edits">The difference; empty for a new file.</param>
internal sealed record FactFile(string Path, string? Before, string After, IReadOnlyCollection<YamlEdit> Edits)
{
    /// <summary>Adds a fact at the end of a file, in the style of the facts in it.</summary>
    /// <param name="key">The property that is the key, or null.</param>
    /// <exception cref="ToolException">The file has another form.</exception>
    public static FactFile With(
        string path, SourceText? text, RecordSchema table, PropertySchema? key, string newKey, NewValue.Mapping value)
    {
        if (text is null || IsBlank(text))
        {
            var isOne = HasOneFactPerFile(table);
            var written = isOne
                ? string.Concat(value.Entries.Select(entry => NewValue.Write(entry, 0, "\n") + "\n"))
                : NewValue.Write(KeyValuePair.Create(newKey, (NewValue)value), 0, "\n") + "\n";
            var start = text?.ToString() is { Length: > 0 } comments ? comments.TrimEnd() + "\n" : "";
            return new FactFile(path, text?.ToString(), start + (written.Length > 0 ? written : "{}\n"), []);
        }

        var edits = new YamlTree(text).Documents switch
        {
            [YamlMapping map] when !HasOneFactPerFile(table) => new YamlEdit[]
            {
                new InsertEntry(map.Span, map.Entries.Count, newKey, AsIn(text, map.Entries.Select(entry => entry.Value), value)),
            },
            [YamlSequence list] when key is not null =>
            [
                new InsertItem(list.Span, list.Items.Count, AsIn(text, list.Items, value with
                {
                    Entries = [KeyValuePair.Create(key.Key, (NewValue)new NewValue.Scalar(newKey)), .. value.Entries],
                })),
            ],
            _ => throw ToolException.Failure($"'{ShownPath.Of(path)}' is neither a map nor a list of facts, so none can be added to it"),
        };
        var after = YamlEdits.Apply(text.ToString(), edits) ?? throw ToolException.Failure(
            $"no fact can be added at the end of '{ShownPath.Of(path)}', which is in an unusual form; nothing was written");
        return new FactFile(path, text.ToString(), after, edits);
    }

    /// <summary>Returns the changes of files.</summary>
    /// <exception cref="ToolException">The file has changed meanwhile, or cannot be written.</exception>
    public FileTransaction Changes()
    {
        var changes = new FileTransaction();
        if (Edits.Count > 0)
        {
            changes.Add(EditedFile.Prepare(Path, Before!, Edits));
        }
        else if (Before is null)
        {
            changes.Create(Path, After);
        }
        else
        {
            throw ToolException.Failure($"'{ShownPath.Of(Path)}' contains no facts yet; write the first one, or remove the file");
        }

        return changes;
    }

    /// <summary>Whether each file of a table is one fact, whose key is the name of the file.</summary>
    public static bool HasOneFactPerFile(RecordSchema table) =>
        table.Facts is { KeyFromPath: true } or { KeyMatchesFile: true } or { Root: RootShape.Single };

    private static bool IsBlank(SourceText text) => new YamlTree(text).Documents is [] or [YamlScalar { IsNull: true }];

    // In braces if the last fact is.
    private static NewValue.Mapping AsIn(SourceText text, IEnumerable<YamlNode> facts, NewValue.Mapping value) =>
        value with { IsInBraces = facts.LastOrDefault() is YamlMapping { Span: var span } && text[span.Start] == '{' };
}
