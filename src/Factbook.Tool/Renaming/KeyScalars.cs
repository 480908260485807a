using Factbook.Generator.Binding;
using Factbook.Generator.Linking;
using Factbook.Generator.Schema;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Tool.Renaming;

/// <summary>
/// Finds where the key of a fact is written: as the key of the map around it, in its properties, or as the name of its file.
/// </summary>
internal sealed class KeyScalars(SchemaSet schemas, RecordSchema table)
{
    /// <summary>Edits the parts of the key that change.</summary>
    /// <returns>Whether the name of the file is the key, or must match it.</returns>
    /// <param name="text">The text of the file of the fact.</param>
    /// <exception cref="ToolException">A part is a reference to another fact, or the new key has another number of parts.</exception>
    public bool Edit(LinkedFact fact, string newKey, SourceText text, ScalarEdits edits)
    {
        var (value, around) = (fact.Fact.Value, fact.Fact.KeySpan);
        var isWrittenAround = !value.Span.Contains(around);
        var paths = schemas.KeyPathsOf(schemas.Find(value.Record) ?? table);
        if (paths.Count == 0)
        {
            if (isWrittenAround)
            {
                edits.Add(fact.Source.Path, around, newKey);
            }

            return !isWrittenAround;
        }

        var isFile = table.Facts!.KeyMatchesFile;
        var (oldParts, newParts) = (PartsOf(fact.Fact.Key!, paths.Count), PartsOf(newKey, paths.Count));
        if (!oldParts.SkipLast(paths.Count).SequenceEqual(newParts.SkipLast(paths.Count)))
        {
            throw ToolException.Failure($"'{newKey}' is not a valid key: it begins with that of the owner, as in '{fact.Fact.Key}'");
        }

        (oldParts, newParts) = (oldParts[^paths.Count..], newParts[^paths.Count..]);
        for (var i = 0; i < paths.Count; i++)
        {
            if (oldParts[i] == newParts[i])
            {
                continue;
            }

            switch (ValueAt(value, paths[i]))
            {
                case BoundReference reference:
                    throw ToolException.Failure(
                        $"the key of {table.Name} '{fact.Fact.Key}' contains that of the fact '{reference.Key}'; rename that fact");
                case { } scalar when !isWrittenAround && scalar.Span == around:
                    isFile = true;
                    break;
                case { } scalar:
                    edits.Add(fact.Source.Path, scalar.Span, newParts[i]);
                    if (isWrittenAround && scalar.Span != around && paths.Count == 1 && text.ToString(around) == fact.Fact.Key)
                    {
                        edits.Add(fact.Source.Path, around, newKey);
                    }

                    break;
            }
        }

        return isFile;
    }

    // The key of an owner comes first, and may contain the separator.
    private string[] PartsOf(string key, int count)
    {
        var separator = table.Facts!.KeySeparator;
        if (count == 1 && !KeyReader.HasOwnerKey(table))
        {
            return [key];
        }

        var parts = key.Split(separator);
        return parts.Length >= count
            ? parts
            : throw ToolException.Failure($"'{key}' is not a valid key for {table.Name}: it has {count} parts, separated by '{separator}'");
    }

    private BoundValue? ValueAt(BoundRecord record, IReadOnlyList<PropertySchema> path)
    {
        BoundValue? value = record;
        foreach (var property in path)
        {
            value = value is BoundRecord inner && schemas.Find(inner.Record) is { } schema
                ? inner.Values.Where((_, i) => schema.Properties[i].Name == property.Name).FirstOrDefault().Value
                : null;
        }

        return value;
    }
}
