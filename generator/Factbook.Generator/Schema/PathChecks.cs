using System.Collections.Generic;
using System.Linq;
using Factbook.Generator.Diagnostics;

namespace Factbook.Generator.Schema;

/// <summary>Checks the paths of rules, since a rule with a misspelled path has no effect.</summary>
internal static class PathChecks
{
    /// <summary>Returns the message arguments for each invalid path of the property's rules.</summary>
    public static IEnumerable<MessageArgument[]> Broken(SchemaSet schemas, RecordSchema record, PropertySchema property)
    {
        var name = $"{record.Name}.{property.Name}";
        var overridden = schemas.OverriddenBy(record, property);
        foreach (var rule in property.Rules.Where(rule => overridden?.Rules.Contains(rule) is not true))
        {
            foreach (var path in KnownRules.PathsOf(rule))
            {
                if (PropertyPath.Of(schemas, record, path) is { Missing: { } step, At: var at })
                {
                    yield return Arguments(schemas, path, rule.Name, name, at, step);
                }
            }
        }

        foreach (var rule in property.RefersTo.Where(rule => overridden?.RefersTo.Contains(rule) is not true))
        {
            if (rule.Property is { } path
                && schemas.Find(rule.Record) is { } target
                && PropertyPath.Of(schemas, target, path) is { Missing: { } step, At: var at })
            {
                yield return Arguments(schemas, path, "RefersTo", name, at, step);
            }
        }
    }

    private static MessageArgument[] Arguments(
        SchemaSet schemas, string path, string rule, string property, RecordSchema at, string step) =>
    [
        path, rule, property, at.Name, step,
        Suggestions.DidYouMean(
            step, schemas.KindsOf(at).SelectMany(kind => kind.Properties).Select(candidate => candidate.Name).Distinct()),
    ];
}
