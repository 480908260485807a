using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Factbook.Generator.Binding;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Schema;
using Factbook.Generator.Yaml;

namespace Factbook.Generator.Rules;

/// <summary>Checks every value of a file against the rules of its property.</summary>
internal sealed class ValueRules : BoundVisitor
{
    private static readonly List<(ValueRule Known, RuleSchema Rule)> None = [];

    private readonly YamlSource _source;
    private readonly SchemaSet _schemas;
    private readonly CancellationToken _cancellation;
    private readonly DiagnosticList _found;
    private readonly Dictionary<PropertySchema, List<(ValueRule Known, RuleSchema Rule)>> _rules = new(
        ReferenceComparer<PropertySchema>.Instance);

    private ValueRules(YamlSource source, SchemaSet schemas, DiagnosticList found, CancellationToken cancellation) =>
        (_source, _schemas, _found, _cancellation) = (source, schemas, found, cancellation);

    /// <param name="errorLimit">The most errors of the file that are reported.</param>
    public static EquatableArray<DiagnosticInfo> Check(
        BoundFile file, SchemaSet schemas, int errorLimit, CancellationToken cancellation)
    {
        var rules = new ValueRules(file.Source, schemas, new DiagnosticList(errorLimit), cancellation);
        foreach (var fact in file.Facts)
        {
            rules.Visit(fact.Value);
        }

        return rules._found.ToEquatable();
    }

    protected override void VisitRecord(BoundRecord value)
    {
        _cancellation.ThrowIfCancellationRequested();
        if (_schemas.Find(value.Record) is not { } record)
        {
            return;
        }

        for (var i = 0; i < value.Values.Count; i++)
        {
            if (value.Values[i].Value is { } bound)
            {
                foreach (var (known, rule) in RulesOf(record.Properties[i]))
                {
                    CheckRule(record, record.Properties[i], known, rule, bound);
                }

                Visit(bound);
            }
        }
    }

    // A rule that cannot be checked on the type is one error at its property, not at each value.
    private List<(ValueRule Known, RuleSchema Rule)> RulesOf(PropertySchema property)
    {
        if (!_rules.TryGetValue(property, out var rules))
        {
            _rules.Add(property, rules = ApplicableRulesOf(property));
        }

        return rules;
    }

    // A method of its own, since a lambda that uses a parameter allocates at every call of its method.
    private static List<(ValueRule Known, RuleSchema Rule)> ApplicableRulesOf(PropertySchema property) => property.Rules.Count == 0 ? None :
    [
        .. property.Rules
            .Select(rule => (Known: KnownValueRules.Of(rule)!, Rule: rule))
            .Where(pair => pair.Known is not null && pair.Known.Objection(pair.Rule, property.Type) is null),
    ];

    // A rule about length applies to the list; any other to each of its items, at any depth.
    private void CheckRule(RecordSchema record, PropertySchema property, ValueRule known, RuleSchema rule, BoundValue value)
    {
        _cancellation.ThrowIfCancellationRequested();
        if (value is BoundList or BoundDictionary && !known.IsAboutCollections)
        {
            foreach (var inner in Inner(value))
            {
                CheckRule(record, property, known, rule, inner);
            }
        }
        else if (value is BoundList { IsComplete: false } or BoundDictionary { IsComplete: false })
        {
            // The missing items are reported already.
        }
        else if (known.Break(rule, property.Type, value) is { } expected)
        {
            _found.Add(DiagnosticInfo.Create(
                Descriptors.RuleBroken, _source.PositionOf(value.Span), ValueRule.TextOf(value), record.NameOf(property), rule.ErrorMessage
                    ?? expected));
        }
    }

    private static IEnumerable<BoundValue> Inner(BoundValue value) => value switch
    {
        BoundList list => list.Items.Select(item => item.Value).OfType<BoundValue>(),
        BoundDictionary dictionary => dictionary.Entries.Select(entry => entry.Value).OfType<BoundValue>(),
        _ => [],
    };
}
