using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Rules.Values;
using Factbook.Generator.Schema;

namespace Factbook.Generator.Rules;

/// <summary>
/// Says at the declarations which rules can't be checked while compiling: one that nothing can break would be worse than none.
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
        var places = Declaration.PlacesOf(fragments);
        foreach (var record in schemas.Records.Where(record => reachable.Contains(record.FullName)))
        {
            foreach (var property in schemas.CheckedIn(record))
            {
                if (places.TryGetValue($"{property.DeclaringType}.{property.Name}", out var position))
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
                ?? PartOfObjection(schemas, record, rule)) is { } objection)
            {
                yield return DiagnosticInfo.Create(Descriptors.UnsupportedRule, position, rule.Name, name, objection);
            }
            else if (KnownValueRules.Of(rule) is PatternRule && (!areLinear || LinearPattern.Of(PatternRule.PatternOf(rule)) is null))
            {
                yield return DiagnosticInfo.Create(
                    areLinear ? Descriptors.PatternNotLinear : Descriptors.PatternNotChecked, position, PatternRule.PatternOf(rule), name);
            }
        }

        if (record.Set is not null && PassageOfRule.Of(property) is null && PassageOfRule.HoldsPassages(schemas, property.Type))
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

    /// <summary>Why the rule can't be checked, or null when it can.</summary>
    private static string? Objection(SchemaSet schemas, RecordSchema record, PropertySchema property, RuleSchema rule) => rule.Name switch
    {
        _ when rule.IsForeign => "its code is not available; use a rule of System.ComponentModel.DataAnnotations, or check it in a test",
        // A type that was refused is reported itself.
        _ when TypeTraits.Leaf(property.Type) is UnsupportedSchema => null,
        _ when property.Role == PropertyRole.Inverse => "the property is an inverse, which no fact states",
        "PassageOf" or "SourceText" when record.Set is null =>
            "the record is part of a fact; declare it on the property of the fact that contains it",
        "PassageOf" => PassageOfRule.Objection(schemas, record, property),
        "SourceText" => SourceTextRule.Objection(record, property, rule),
        "Unique" or "TotalAtMost" or "Agrees" or "NotAfter" or "Acyclic" when record.Set is null =>
            "it compares facts, and the record is part of a fact; make it a fact of its own with [Facts] and a [Key], or check it "
                + "in a test",
        "Unique" => null,
        "TotalAtMost" => TotalRule.Objection(property.Type),
        "Agrees" => AgreementRule.Objection(property.Type),
        "NotAfter" => OrderRule.Objection(schemas, record, property, rule.Find("other")?.Value ?? ""),
        "Acyclic" => CycleRule.Objection(schemas, property),
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

        string? from = null;
        var (to, steps) = (record.FullName, path.Split('.'));
        foreach (var step in steps)
        {
            // Of a name that no property has the check of paths reports more, and a type that was refused is reported itself.
            if (schemas.Find(to)?.Properties.FirstOrDefault(property => property.Name == step)?.Type is not { } type
                || type is UnsupportedSchema)
            {
                return null;
            }

            if ((type is OptionalSchema optional ? optional.Value : type) is not ReferenceSchema reference)
            {
                return $"'{path}' is not a path of single references";
            }

            (from, to) = (to, reference.CSharpName);
        }

        return schemas.TableOf(from!) is { } table && table == schemas.TableOf(to)
            ? null
            : $"'{steps[steps.Length - 1]}' does not refer to a fact of the same record";
    }
}
