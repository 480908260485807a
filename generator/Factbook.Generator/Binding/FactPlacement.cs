using System.Linq;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Inputs;
using Factbook.Generator.Schema;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Generator.Binding;

/// <summary>Checks the list or the file in which a fact is defined.</summary>
internal sealed class FactPlacement(BindingContext context, RecordSchema table)
{
    /// <summary>
    /// Reports a fact that requires another owner: every list of references to owned facts can define them, but only the fact of one list
    /// is their owner.
    /// </summary>
    public void CheckOwner(BoundOwner owner, RecordSchema record, string? key, TextSpan span)
    {
        var schemas = context.Schemas;
        var unset = record.Properties.FirstOrDefault(property =>
            property.Role == PropertyRole.Owner && property.Type is not OptionalSchema && !owner.IsReferredToBy(property, schemas));
        if (unset is not null
            && ListIn(unset.Type.CSharpName, unset.InverseOf!) is var (expected, list)
            && ListIn(owner.Record, owner.List) is var (_, actual))
        {
            var fact = key is null ? English.One(table.Name) : $"{table.Name} '{key}'";
            context.Report(Descriptors.DefinedInOtherList, span, fact, actual.Key, list.Key, English.One(expected.Name));
        }

        (RecordSchema, PropertySchema)? ListIn(string name, string property) => schemas.Find(name) is { } found
            && schemas.KindsOf(found)
                .SelectMany(kind => kind.Properties)
                .FirstOrDefault(candidate => candidate.Name == property) is { } list
                    ? (found, list) : null;
    }

    /// <summary>Reports a fact whose key is not that of its file.</summary>
    public void CheckFile(string key, TextSpan span)
    {
        var path = context.Source.FactsPath;
        if (FactsGlob.KeyOf(table.Facts!, path) is var expected && KeyReader.CanonicalKey(context.Schemas, table, expected) != key)
        {
            context.Report(Descriptors.KeyIsNotOfFile, span, table.Name, key, path.Substring(path.LastIndexOf('/') + 1), expected);
        }
    }
}
