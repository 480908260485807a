using Factbook.Generator.Binding;
using Factbook.Generator.Linking;
using Factbook.Generator.Schema;
using Factbook.Generator.Yaml;
using Factbook.Tool.Editing;

namespace Factbook.Tool.Renaming;

/// <summary>Records the former key of a fact in its property with <c>[FormerKeys]</c>, in the style of the file.</summary>
internal static class FormerKeyEdits
{
    /// <summary>Returns the property of a fact that contains former keys, or null.</summary>
    public static PropertySchema? PropertyOf(SchemaSet schemas, LinkedFact fact) =>
        schemas.Find(fact.Fact.Value.Record)?.Properties.FirstOrDefault(property => property.ContainsFormerKeys);

    /// <summary>Returns the edits of the file of a fact.</summary>
    /// <param name="property">See <see cref="PropertyOf"/>.</param>
    /// <param name="file">The nodes of the file.</param>
    /// <exception cref="ToolException">The fact is not written as a map.</exception>
    public static IEnumerable<YamlEdit> Of(
        SchemaSet schemas, LinkedFact fact, PropertySchema property, string newKey, YamlTree file)
    {
        var former = new NewValue.Scalar(fact.Fact.Key!);
        var value = fact.Fact.Value;
        if (file.MappingAt(value.Span) is not { } map)
        {
            throw ToolException.Failure(
                $"{fact.Source.Describe(fact.Fact.KeySpan)}: the former key '{fact.Fact.Key}' cannot be recorded, since the fact is not "
                + $"a map; write it as '{fact.Fact.Key}: {{ … }}'; nothing was written");
        }

        // If the new key is one of the former keys, the old key replaces it in the list.
        if (FormerKeyReader.ScalarsOf(schemas, value).FirstOrDefault(scalar => scalar.Text == newKey) is { } again)
        {
            return [new ReplaceScalar(again.Span, former.Text)];
        }

        for (var i = 0; i < map.Entries.Count; i++)
        {
            if (Words.AreSame(map.Entries[i].Key.Text, property.Key))
            {
                return map.Entries[i].Value is YamlSequence list
                    ? [new InsertItem(list.Span, list.Items.Count, former)]
                    : [new RemoveEntry(map.Span, i), Insert(i, map.Entries[i].Key.Text)];
            }
        }

        return [Insert(map.Entries.Count, KeySpelling.Like(map, property.Key))];

        InsertEntry Insert(int index, string key) => new(map.Span, index, key, new NewValue.Sequence([former]));
    }
}
