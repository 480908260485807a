using System;
using System.Collections.Generic;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Schema;

namespace Factbook.Generator.Rules;

/// <summary><c>[Unique]</c>: no two facts have the same value.</summary>
internal sealed class UniqueRule() : GroupRule(KnownRules.Unique)
{
    public override string? Objection(SchemaSet schemas, RecordSchema record, PropertySchema property, RuleSchema rule) => null;

    protected override void Check(List<FactValue> group, RuleUse use, FactPaths paths, DiagnosticList found)
    {
        var first = new Dictionary<string, FactValue>(StringComparer.Ordinal);
        foreach (var value in group)
        {
            var canonical = CanonicalValue.Of(value.Value, value.Fact.Source);
            if (!first.TryGetValue(canonical, out var other))
            {
                first.Add(canonical, value);
                continue;
            }

            found.Add(DiagnosticInfo
                .Create(Descriptors.SameValue, value.Position, value.Text, use.PropertyName, other.Describe())
                .WithOther(other.Position));
        }
    }
}
