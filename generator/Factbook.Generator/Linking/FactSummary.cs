using System.Collections.Generic;
using System.Linq;
using Factbook.Generator.Binding;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Schema;

namespace Factbook.Generator.Linking;

/// <summary>A fact in one line: <c>name China, kind state, wikidata Q148</c>.</summary>
internal static class FactSummary
{
    private const int Longest = 160;

    public static string Of(SchemaSet schemas, BoundFact fact) => OneLine.Shorten(string.Join(", ", Parts(schemas, fact)), Longest);

    private static IEnumerable<string> Parts(SchemaSet schemas, BoundFact fact)
    {
        if (schemas.Find(fact.Value.Record) is not { } record)
        {
            yield break;
        }

        for (var i = 0; i < fact.Value.Values.Count; i++)
        {
            var property = record.Properties[i];
            if (!property.IsKey && TextOf(fact.Value.Values[i].Value) is { Length: > 0 } text)
            {
                yield return $"{property.Key} {text}";
            }
        }
    }

    private static string? TextOf(BoundValue? value) => value switch
    {
        BoundScalar scalar => scalar.Text,
        BoundEnum name => name.Text,
        BoundReference reference => reference.Key,
        BoundList list => string.Join(" and ", list.Items.Select(item => TextOf(item.Value)).Where(text => text is not null)),
        _ => null,
    };
}
