using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading;
using Factbook.Generator.Binding;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Schema;
using Factbook.Generator.Yaml;

namespace Factbook.Generator.Rules;

/// <summary>Checks every value of a file against the rules of its property.</summary>
internal sealed class ValueRules
{
    private readonly YamlSource _source;
    private readonly SchemaSet _schemas;
    private readonly List<DiagnosticInfo> _found = [];
    private readonly HashSet<RuleSchema> _slow = [];

    private ValueRules(YamlSource source, SchemaSet schemas) => (_source, _schemas) = (source, schemas);

    public static EquatableArray<DiagnosticInfo> Check(BoundFile file, SchemaSet schemas, CancellationToken cancellation)
    {
        var rules = new ValueRules(file.Source, schemas);
        foreach (var fact in file.Facts)
        {
            cancellation.ThrowIfCancellationRequested();
            rules.CheckRecord(fact.Value);
        }

        return rules._found.ToEquatable();
    }

    private void CheckRecord(BoundRecord value)
    {
        if (_schemas.Find(value.Record) is not { } record)
        {
            return;
        }

        for (var i = 0; i < value.Values.Count; i++)
        {
            if (value.Values[i].Value is { } bound)
            {
                CheckRules(record, record.Properties[i], bound);
                CheckNested(bound);
            }
        }
    }

    private void CheckNested(BoundValue value)
    {
        switch (value)
        {
            case BoundRecord record:
                CheckRecord(record);
                break;
            case BoundList list:
                foreach (var item in list.Items.Where(item => item.Value is BoundRecord or BoundList or BoundDictionary))
                {
                    CheckNested(item.Value!);
                }

                break;
            case BoundDictionary dictionary:
                foreach (var entry in dictionary.Entries.Where(entry => entry.Value is BoundRecord or BoundList or BoundDictionary))
                {
                    CheckNested(entry.Value!);
                }

                break;
        }
    }

    private void CheckRules(RecordSchema record, PropertySchema property, BoundValue value)
    {
        foreach (var rule in property.Rules)
        {
            // A rule about a list's length is about the list; any other is about each of its items.
            foreach (var subject in value is BoundList list && !ValueRule.IsAboutLength(rule) ? list.Items.Select(item => item.Value) : [value])
            {
                if (subject is not null && Break(rule, subject) is { } broken)
                {
                    _found.Add(DiagnosticInfo.Create(
                        Descriptors.RuleBroken,
                        _source.PositionOf(subject.Span),
                        ValueRule.TextOf(subject),
                        BindingContext.NameOf(record, property),
                        rule.ErrorMessage ?? broken));
                }
            }
        }
    }

    // One value that holds a pattern up fails the build; a thousand more would only hold up the compiler.
    private string? Break(RuleSchema rule, BoundValue subject)
    {
        try
        {
            return _slow.Contains(rule) ? null : ValueRule.Break(rule, subject);
        }
        catch (RegexMatchTimeoutException slow)
        {
            _slow.Add(rule);
            return $"text that can be told to match {slow.Pattern} within {slow.MatchTimeout.TotalMilliseconds.ToString(CultureInfo.InvariantCulture)} ms";
        }
    }
}
