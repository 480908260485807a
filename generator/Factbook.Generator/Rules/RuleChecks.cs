using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Rules.Values;
using Factbook.Generator.Schema;

namespace Factbook.Generator.Rules;

/// <summary>
/// Reports at their declarations the rules that cannot be checked while compiling: a rule that is never checked would be worse than none.
/// </summary>
internal static class RuleChecks
{
    public static EquatableArray<DiagnosticInfo> Check(SchemaSet schemas, ImmutableArray<SchemaFragment> fragments) =>
        Check(schemas, fragments, LinearPattern.IsSupported);

    /// <param name="areLinear">Whether the host can match patterns in linear time.</param>
    internal static EquatableArray<DiagnosticInfo> Check(SchemaSet schemas, ImmutableArray<SchemaFragment> fragments, bool areLinear)
    {
        var found = new List<DiagnosticInfo>();
        var reachable = schemas.Reachable();
        var positions = Declaration.PositionsOf(fragments);
        foreach (var record in schemas.Records.Where(record => reachable.Contains(record.FullName)))
        {
            foreach (var property in schemas.CheckedIn(record))
            {
                if (positions.TryGetValue($"{property.DeclaringType}.{property.Name}", out var position))
                {
                    found.AddRange(Check(schemas, record, property, position, areLinear));
                }
            }
        }

        return found.ToEquatable();
    }

    private static IEnumerable<DiagnosticInfo> Check(
        SchemaSet schemas, RecordSchema record, PropertySchema property, FilePosition position, bool areLinear)
    {
        var name = record.NameOf(property);
        var overridden = schemas.OverriddenBy(record, property);
        foreach (var rule in property.Rules.Where(rule => overridden?.Rules.Contains(rule) is not true))
        {
            if ((Objection(schemas, record, property, rule) ?? PathObjections.Of(schemas, record, rule)
                ?? PartOfObjection(schemas, record, rule) ?? FactSelection.Objection(schemas, record, rule)) is { } objection)
            {
                yield return DiagnosticInfo.Create(Descriptors.UnsupportedRule, position, rule.Name, name, objection);
            }
            else if (KnownValueRules.Of(rule) is PatternRule && (!areLinear || LinearPattern.Of(PatternRule.PatternOf(rule)) is null))
            {
                yield return DiagnosticInfo.Create(
                    areLinear ? Descriptors.PatternNotLinear : Descriptors.PatternNotChecked, position, PatternRule.PatternOf(rule), name);
            }
        }

        if (record.Set is not null && PassageOfRule.Of(property) is null && PassageOfRule.ContainsPassages(schemas, property.Type))
        {
            yield return DiagnosticInfo.Create(Descriptors.PassageOfNothing, position, name);
        }

        foreach (var rule in property.RefersTo.Where(rule => overridden?.RefersTo.Contains(rule) is not true))
        {
            var target = rule.Record.Substring(rule.Record.LastIndexOfAny([':', '.']) + 1);
            if (schemas.TableOf(rule.Record) is null)
            {
                yield return DiagnosticInfo.Create(Descriptors.RefersToNoFact, position, target, name);
            }
            else if (PathObjections.Of(schemas, rule) is { } objection)
            {
                yield return DiagnosticInfo.Create(Descriptors.UnsupportedRule, position, $"RefersTo<{target}>", name, objection);
            }
        }
    }

    /// <summary>Why the rule cannot be checked, or null if it can.</summary>
    private static string? Objection(
        SchemaSet schemas, RecordSchema record, PropertySchema property, RuleSchema rule) => property.Role switch
    {
        _ when rule.IsForeign => "its code is not available; use a rule of System.ComponentModel.DataAnnotations, or check it in a test",
        // An unsupported type is reported already.
        _ when TypeTraits.Leaf(property.Type) is UnsupportedSchema => null,
        PropertyRole.Inverse => "the property is an inverse, which no fact states",
        _ when KnownDeclaredRules.Of(rule) is { } known =>
            record.Set is null ? known.NestedObjection : known.Objection(schemas, record, property, rule),
        _ when KnownValueRules.Of(rule) is { } known => known.Objection(rule, property.Type),
        _ => "Factbook does not support this rule; express it as a [RegularExpression], or check it in a test",
    };

    // A path that ends at another kind of fact would contain nothing.
    private static string? PartOfObjection(SchemaSet schemas, RecordSchema record, RuleSchema rule)
    {
        if (rule.Find("PartOf")?.Value is not { Length: > 0 } path)
        {
            return null;
        }

        // The check of paths reports unknown names, and an unsupported type is reported already.
        var steps = PropertyPath.Of(schemas, record, path);
        if (!steps.IsKnown)
        {
            return null;
        }

        if (!steps.Steps.All(step => TypeTraits.Present(step.Type) is ReferenceSchema))
        {
            return $"'{path}' is not a path of single references";
        }

        var (from, to) = (steps.Steps.Count < 2 ? record.FullName : TargetOf(steps.Steps[steps.Steps.Count - 2]), TargetOf(steps.End));
        return schemas.TableOf(from) is { } table && table == schemas.TableOf(to)
            ? null
            : $"'{steps.End.Name}' does not refer to a fact of the same record";

        static string TargetOf(PropertySchema step) => TypeTraits.Present(step.Type).CSharpName;
    }
}
