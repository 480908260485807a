using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Factbook.Generator.Binding;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Schema;
using Factbook.Generator.Yaml;

namespace Factbook.Generator.Rules;

/// <summary>Checks every value of a file against the rules of its property.</summary>
internal static class ValueRules
{
    public static EquatableArray<DiagnosticInfo> Check(BoundFile file, SchemaSet schemas, CancellationToken cancellation)
    {
        var found = new List<DiagnosticInfo>();
        foreach (var fact in file.Facts)
        {
            cancellation.ThrowIfCancellationRequested();
            CheckRecord(file.Source, schemas, fact.Value, found);
        }

        return found.ToEquatable();
    }

    private static void CheckRecord(YamlSource source, SchemaSet schemas, BoundRecord value, List<DiagnosticInfo> found)
    {
        if (schemas.Find(value.Record) is not { } record)
        {
            return;
        }

        for (var i = 0; i < value.Values.Count; i++)
        {
            if (value.Values[i].Value is { } bound)
            {
                CheckRules(source, record, record.Properties[i], bound, found);
                CheckNested(source, schemas, bound, found);
            }
        }
    }

    private static void CheckNested(YamlSource source, SchemaSet schemas, BoundValue value, List<DiagnosticInfo> found)
    {
        switch (value)
        {
            case BoundRecord record:
                CheckRecord(source, schemas, record, found);
                break;
            case BoundList list:
                foreach (var item in list.Items.Where(item => item.Value is BoundRecord or BoundList or BoundDictionary))
                {
                    CheckNested(source, schemas, item.Value!, found);
                }

                break;
            case BoundDictionary dictionary:
                foreach (var entry in dictionary.Entries.Where(entry => entry.Value is BoundRecord or BoundList or BoundDictionary))
                {
                    CheckNested(source, schemas, entry.Value!, found);
                }

                break;
        }
    }

    private static void CheckRules(YamlSource source, RecordSchema record, PropertySchema property, BoundValue value, List<DiagnosticInfo> found)
    {
        foreach (var rule in property.Rules)
        {
            // A rule about a list's length is about the list; any other is about each of its items.
            foreach (var subject in value is BoundList list && !ValueRule.IsAboutLength(rule) ? list.Items.Select(item => item.Value) : [value])
            {
                if (subject is not null && ValueRule.Break(rule, subject) is { } broken)
                {
                    found.Add(DiagnosticInfo.Create(
                        Descriptors.RuleBroken,
                        source.PositionOf(subject.Span),
                        ValueRule.TextOf(subject),
                        BindingContext.NameOf(record, property),
                        rule.ErrorMessage ?? broken));
                }
            }
        }
    }
}
