using System.Collections.Generic;
using System.Linq;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Schema;
using Factbook.Generator.Yaml;

namespace Factbook.Generator.Binding;

/// <summary>Reports the unknown keys of a map, and the required keys that it lacks.</summary>
/// <param name="key">The key in the map around a fact.</param>
internal sealed class KeyReport(BindingContext context, RecordSchema record, YamlMapping map, YamlScalar? key)
{
    /// <summary>Returns the fact or record in messages.</summary>
    public static string NameOf(RecordSchema record, YamlScalar? key) => key is null ? record.Name : $"{record.Name} '{key.Text}'";

    /// <param name="keys">The key of each property, or null.</param>
    /// <param name="unknown">The keys of no property, with suggestions.</param>
    /// <param name="free">The keys of the record that are not used.</param>
    public void Report(YamlScalar?[] keys, List<(YamlEntry Entry, string? Meant)> unknown, List<string> free)
    {
        List<string>? missing = null;
        for (var index = 0; index < record.Properties.Count; index++)
        {
            var property = record.Properties[index];
            if (keys[index] is null && property.HasKey && (property.IsRequired || property.IsKey)
                && property.Type is not UnsupportedSchema)
            {
                (missing ??= []).Add($"'{property.Key}'");
            }
        }

        // An unknown key is usually the missing one under another name, which is one error. An unknown key that is not similar to any is
        // reported first.
        var lacking = missing is not null && map.IsComplete ? string.Join(", ", missing) : null;
        var reporting = unknown.FindIndex(found => found.Meant is null) is var first and >= 0 ? first : 0;
        var areAllStrange = unknown.Count > 1 && unknown.Count == map.Entries.Count && unknown.TrueForAll(found => found.Meant is null);
        if (areAllStrange)
        {
            // A map without any matching key is probably something else, and is one error.
            var written = unknown[0].Entry.Key;
            context.Report(
                Descriptors.UnknownKey,
                written.Span,
                record.Name,
                written.Text,
                $", and no other key of this map{(lacking is null ? "" : $", and requires {lacking}")}");
            return;
        }

        for (var i = 0; i < unknown.Count; i++)
        {
            var (written, meant) = (unknown[i].Entry.Key, unknown[i].Meant);
            var required = i == reporting ? lacking : null;
            context.Report(Descriptors.UnknownKey, written.Span, record.Name, written.Text,
                meant is not null ? new MessageArgument(
                    Suggestions.Of(written.Text, meant) + (required is null ? "" : $" It also requires {required}"), meant)
                : required is not null ? $", and requires {required}"
                : free.Count > 0 ? $"; its unused keys are {string.Join(", ", free.Take(12))}"
                : "; all its keys are present");
        }

        if (lacking is not null && unknown.Count == 0)
        {
            context.Report(Descriptors.MissingProperty, FactSpans.Of(map, key), NameOf(record, key), lacking);
        }
    }
}
