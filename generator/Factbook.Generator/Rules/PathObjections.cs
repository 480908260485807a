using System.Linq;
using Factbook.Generator.Schema;

namespace Factbook.Generator.Rules;

/// <summary>Explains why a path to a property cannot be followed from fact to fact.</summary>
internal static class PathObjections
{
    /// <summary>A rule between facts follows a path from one value to one value.</summary>
    public static string? Of(SchemaSet schemas, RecordSchema record, RuleSchema rule)
    {
        foreach (var path in KnownRules.PathsOf(rule))
        {
            if (PropertyPath.Of(schemas, record, path) is not { IsKnown: true } known)
            {
                continue;
            }

            if (known.Way.FirstOrDefault(step => TypeTraits.Present(step.Type) is not (ReferenceSchema or NestedSchema)) is { } list)
            {
                return $"'{path}' passes through '{list.Name}', which has several values";
            }

            if (known.End.Role == PropertyRole.Inverse)
            {
                return $"'{path}' ends at an inverse, which no fact states";
            }

            if (known.End.Omitted.IsComputed && KnownDeclaredRules.Of(rule) is GroupRule)
            {
                return $"the default of '{path}' is not a constant; expected a constant, a required property or a nullable one";
            }
        }

        return null;
    }

    /// <summary>A text is compared with the texts in the facts of one record, in lists too.</summary>
    public static string? Of(SchemaSet schemas, RefersToSchema rule)
    {
        if (rule.Property is not { } path
            || schemas.Find(rule.Record) is not { } target
            || PropertyPath.Of(schemas, target, path) is not { IsKnown: true } known)
        {
            return null;
        }

        return known.Way.FirstOrDefault(step => TypeTraits.Leaf(step.Type) is ReferenceSchema) is { } reference
            ? $"'{path}' passes through '{reference.Name}' to facts of another record; name that record instead of {target.Name}"
            : TypeTraits.ContainsTexts(known.End.Type) ? null
            : $"'{path}' contains no text, numbers or dates";
    }
}
