using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Schema;

namespace Factbook.Generator.Rules;

/// <summary>Says at the declarations which rules can't be checked while compiling: one that nothing can break would be worse than none.</summary>
internal static class RuleChecks
{
    public static EquatableArray<DiagnosticInfo> Check(SchemaSet schemas, ImmutableArray<SchemaFragment> fragments) => Check(schemas, fragments, LinearPattern.IsSupported);

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

    private static IEnumerable<DiagnosticInfo> Check(SchemaSet schemas, RecordSchema record, PropertySchema property, FilePosition position, bool areLinear)
    {
        var name = record.NameOf(property);
        foreach (var rule in property.Rules)
        {
            if ((Objection(rule, property.Type, isOfFact: record.Set is not null) ?? PartOfObjection(schemas, record, rule)) is { } objection)
            {
                yield return DiagnosticInfo.Create(Descriptors.UnsupportedRule, position, rule.Name, name, objection);
            }
            else if (rule is { Name: "RegularExpression", IsForeign: false } && (!areLinear || LinearPattern.Of(PatternOf(rule)) is null))
            {
                yield return DiagnosticInfo.Create(areLinear ? Descriptors.PatternNotLinear : Descriptors.PatternNotChecked, position, PatternOf(rule), name);
            }
        }

        foreach (var rule in property.RefersTo.Where(rule => schemas.TableOf(rule.Record) is null))
        {
            yield return DiagnosticInfo.Create(Descriptors.RefersToNoFact, position, rule.Record.Substring(rule.Record.LastIndexOfAny([':', '.']) + 1), name);
        }
    }

    private static string PatternOf(RuleSchema rule) => rule.Find("pattern")?.Value ?? "";

    /// <summary>Why the rule can't be checked, or null when it can.</summary>
    /// <param name="isOfFact">Whether it is on a property of facts, and not of records within them.</param>
    private static string? Objection(RuleSchema rule, TypeSchema type, bool isOfFact) => rule.Name switch
    {
        _ when rule.IsForeign => "its code is not at hand then; use a rule of System.ComponentModel.DataAnnotations, or check it in a test",
        "Unique" or "TotalAtMost" or "Agrees" or "NotAfter" or "Acyclic" => isOfFact ? null
            : "it is a rule between facts, and the record is a part of them; make it a fact of its own with [Facts] and a [Key], or check it in a test",
        "Range" => RangeRule.Objection(rule, type),
        "RegularExpression" => LinearPattern.Objection(PatternOf(rule)),
        "MinLength" or "MaxLength" or "Length" or "StringLength" or "AllowedValues" or "DeniedValues" or "Url" or "EmailAddress" or "Phone" or "Base64String" => null,
        _ => "Factbook does not know this rule; say it as a [RegularExpression], or check it in a test",
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
            if (schemas.Find(to)?.Properties.FirstOrDefault(property => property.Name == step)?.Type is not { } type || type is UnsupportedSchema)
            {
                return null;
            }

            if ((type is OptionalSchema optional ? optional.Value : type) is not ReferenceSchema reference)
            {
                return $"'{path}' does not lead over single references";
            }

            (from, to) = (to, reference.CSharpName);
        }

        return schemas.TableOf(from!) is { } table && table == schemas.TableOf(to) ? null : $"'{steps[steps.Length - 1]}' does not refer to a fact of the same record";
    }
}
