using System;
using System.Collections.Generic;
using System.Linq;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Schema;
using Factbook.Generator.Yaml;

namespace Factbook.Generator.Binding;

/// <summary>
/// Checks which keys a map states together: <c>[ExactlyOneOf]</c>, <c>[AtLeastOneOf]</c> and <c>[RequiredWith]</c> of its record.
/// </summary>
/// <param name="key">The key in the map around a fact.</param>
internal sealed class KeyCombinations(BindingContext context, RecordSchema record, YamlMapping map, YamlScalar? key)
{
    private readonly RecordShape _shape = context.Schemas.ShapeOf(record);

    /// <param name="keyOf">Returns the key that states a property, by its ordinal; null if none does.</param>
    /// <param name="unknown">The keys that are reported as unknown; each may be a misspelling of a known key.</param>
    public void Check(Func<int, YamlScalar?> keyOf, IReadOnlyList<YamlScalar> unknown)
    {
        var name = KeyReport.NameOf(record, key);
        var isWhole = map.IsComplete && unknown.Count == 0;
        foreach (var choice in record.Choices)
        {
            var stated = choice.Properties
                .Select(property => KeyOf(property, keyOf))
                .OfType<YamlScalar>()
                .Where(stating => !unknown.Contains(stating))
                .OrderBy(stating => stating.Span.Start)
                .ToList();
            if (stated.Count == 0 && isWhole)
            {
                context.Report(
                    Descriptors.NoneOfKeys,
                    FactSpans.Of(map, key),
                    name,
                    choice.IsExclusive ? "exactly" : "at least",
                    Names(choice.Properties));
            }
            else if (stated.Count > 1 && choice.IsExclusive)
            {
                context.ReportWithOther(
                    Descriptors.ExclusiveKeys,
                    stated[1].Span,
                    stated[0].Span,
                    name,
                    $"'{stated[0].Text}' and '{stated[1].Text}'",
                    Names(choice.Properties));
            }
        }

        for (var index = 0; index < record.Properties.Count && isWhole; index++)
        {
            var property = record.Properties[index];
            if (property.RequiredWith.Count > 0 && keyOf(index) is null
                && property.RequiredWith.Select(other => KeyOf(other, keyOf)).OfType<YamlScalar>().FirstOrDefault() is { } requiring)
            {
                context.Report(Descriptors.MissingWithKey, requiring.Span, requiring.Text, name, property.Key);
            }
        }
    }

    private YamlScalar? KeyOf(string property, Func<int, YamlScalar?> keyOf) =>
        _shape.OrdinalOf(property) is var index and >= 0 ? keyOf(index) : null;

    private string Names(IEnumerable<string> properties) =>
        string.Join(", ", properties.Select(property => $"'{record.Properties[_shape.OrdinalOf(property)].Key}'"));
}
