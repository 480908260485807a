using System.Linq;

namespace Factbook.Generator.Schema;

/// <summary>The declaration of <c>[FormerKeys]</c>: a list of strings, once, in a record whose facts have a key.</summary>
internal static class FormerKeyDeclaration
{
    /// <summary>Returns why a property cannot contain former keys; null if it can, or if its type is reported already.</summary>
    public static string? Objection(SchemaSet schemas, RecordSchema record, PropertySchema property)
    {
        if (property.Type is UnsupportedSchema)
        {
            return null;
        }

        if (!TypeTraits.IsListOfTexts(property.Type))
        {
            return "former keys are a list of texts; make it an IReadOnlyList<string>";
        }

        if (record.Properties.First(candidate => candidate.ContainsFormerKeys) is var first && first != property)
        {
            return $"'{first.Name}' of {record.Name} already contains them; remove the attribute from one of them";
        }

        return schemas.TableOf(record) is not { } table
            ? $"{record.Name} is written within facts and has no key; give it [Facts] and a [Key], or move the property to the fact"
            : schemas.KeyPathsOf(record).Count == 0 && schemas.KeyPathsOf(table).Count == 0
            ? $"{table.Name} declares no key; declare a property with [Key]"
            : null;
    }
}
