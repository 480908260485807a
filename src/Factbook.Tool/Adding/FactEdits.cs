using Factbook.Generator.Linking;
using Factbook.Generator.Schema;
using Factbook.Generator.Yaml;
using Factbook.Tool.Editing;
using Factbook.Tool.Locations;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Tool.Adding;

/// <summary>Inserts a new fact after the others of a map or list, in their style.</summary>
internal sealed class FactEdits(string path, SourceText text, NewFact fact)
{
    private readonly YamlTree _tree = new(text);

    /// <summary>Returns the edit of a file of a table; null if the file contains only comments.</summary>
    /// <exception cref="ToolException">The file contains a single fact, or has another form.</exception>
    public YamlEdit? AtEnd(LinkedTable table)
    {
        var ofFile = table.Facts.Where(other => other.Source.Path == path);
        return _tree.Documents switch
        {
            [] or [YamlScalar { IsNull: true, Text.Length: 0 }] => null,
            [YamlMapping or YamlSequence] and [var root] when !ofFile.Any(other => other.Fact.Value.Span == root.Span) => Into(root),
            [_] when FactFile.HasOneFactPerFile(table.Record) || ofFile.Any() => throw ToolException.Failure(
                $"'{ShownPath.Of(path)}' contains a single fact; name another file with --file"),
            _ => throw ToolException.Failure(
                $"'{ShownPath.Of(path)}' is neither a map nor a list of facts, so none can be added to it"),
        };
    }

    /// <summary>Returns the edit of the fact that contains the new one.</summary>
    /// <exception cref="ToolException">The fact is not written as a map.</exception>
    public YamlEdit Within(Owner owner)
    {
        var map = _tree.MappingAt(owner.Fact.Fact.Value.Span) ?? throw ToolException.Failure(
            $"{owner.Fact.Source.Describe(owner.Fact.Fact.KeySpan)}: '{owner.Key}' is not a map, so no fact can be added to it; write "
            + $"it as '{owner.Key}: {{ … }}'");
        var entry = map.Entries.FirstOrDefault(entry => Words.AreSame(entry.Key.Text, owner.List.Key));
        return entry.Value is YamlMapping or YamlSequence ? Into(entry.Value)
            : entry.Value is null ? new InsertEntry(map.Span, map.Entries.Count, KeySpelling.Like(map, owner.List.Key), AsCollection())
            : throw ToolException.Failure(
                $"{owner.Fact.Source.Describe(entry.Key.Span)}: '{entry.Key.Text}' has no value, so no fact can be added to it; remove the "
                + $"key '{entry.Key.Text}'");
    }

    /// <summary>Returns a map or list that contains only the fact.</summary>
    public NewValue AsCollection() => fact.Key is { Text: not null, Parts.Count: <= 1 }
        ? new NewValue.Mapping([fact.AsEntry([])])
        : new NewValue.Sequence([fact.AsItem()]);

    private YamlEdit Into(YamlNode collection)
    {
        if (collection is YamlSequence list)
        {
            return new InsertItem(list.Span, list.Items.Count, AsLast(list.Items, fact.AsItem()));
        }

        if (fact.Key.Text is null)
        {
            throw ToolException.Usage($"'{ShownPath.Of(path)}' contains facts by key, and the key of the new one is missing");
        }

        var map = (YamlMapping)collection;
        var others = map.Entries.Select(entry => entry.Value).ToList();
        var (key, value) = fact.AsEntry(others);
        return new InsertEntry(map.Span, map.Entries.Count, key, AsLast(others, (NewValue.Mapping)value));
    }

    // The new fact is in braces if the last fact is.
    private NewValue.Mapping AsLast(IEnumerable<YamlNode> others, NewValue.Mapping value) =>
        value with { IsInBraces = others.LastOrDefault() is YamlMapping { Span: var span } && text[span.Start] == '{' };
}
