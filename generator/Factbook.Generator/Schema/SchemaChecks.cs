using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Factbook.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Schema;

/// <summary>Reports errors of records at their declarations, for single records and for all of them.</summary>
internal static class SchemaChecks
{
    public static EquatableArray<DiagnosticInfo> Check(
        SchemaSet schemas, ImmutableArray<SchemaFragment> fragments, CancellationToken cancellation)
    {
        if (schemas.Defect is { } defect)
        {
            return ImmutableArray.Create(defect);
        }

        var found = new List<DiagnosticInfo>();
        var reachable = schemas.Reachable();
        found.AddRange(
            fragments.Where(fragment =>
                fragment.Records.Count == 0 || fragment.Records.Any(record => reachable.Contains(record.FullName))).SelectMany(fragment =>
                    fragment.Diagnostics));

        var positions = Declaration.PositionsOf(fragments);
        void Report(DiagnosticDescriptor descriptor, string declaration, params MessageArgument[] arguments)
        {
            if (positions.TryGetValue(declaration, out var position))
            {
                found.Add(DiagnosticInfo.Create(descriptor, position, arguments));
            }
        }

        foreach (var record in schemas.Records.Where(record => reachable.Contains(record.FullName)))
        {
            cancellation.ThrowIfCancellationRequested();
            CheckRecord(schemas, record, Report);
            foreach (var property in schemas.CheckedIn(record))
            {
                CheckProperty(schemas, record, property, Report);
            }
        }

        CheckSetNames(schemas, fragments, Report);
        return found.ToEquatable();
    }

    private delegate void Reporter(DiagnosticDescriptor descriptor, string declaration, params MessageArgument[] arguments);

    private static void CheckRecord(SchemaSet schemas, RecordSchema record, Reporter report)
    {
        if (record.IsAbstract && !schemas.CasesOf(record).Any())
        {
            report(Descriptors.NoCases, record.FullName, record.Name);
        }

        foreach (var never in schemas.CasesOf(record))
        {
            if (CaseOverlap.Of(schemas, record, never) is { } other)
            {
                report(Descriptors.CaseIsNeverChosen, never.FullName, never.Name, other.Name, other.Bases.Contains(never.FullName)
                    ? $"make {never.Name} abstract, or give {other.Name} a required key of its own"
                    : $"give {other.Name} a required key of its own, or name the cases with [JsonDerivedType]");
            }
        }

        if (!record.IsPartial && record.Properties.Any(property => property.IsGenerated))
        {
            report(Descriptors.RecordIsNotPartial, record.FullName, record.Name);
        }

        if (record.Facts is { IsOwned: true } && !schemas.Records
            .Any(owner => owner.Properties.Any(property => Lists(schemas, property, record) || IsRefusedListOf(schemas, property, record))))
        {
            report(Descriptors.FactsWithoutOwner, record.FullName, record.Name);
        }
    }

    private static void CheckProperty(SchemaSet schemas, RecordSchema record, PropertySchema property, Reporter report)
    {
        var declaration = $"{property.DeclaringType}.{property.Name}";
        var name = record.NameOf(property);
        if (property.Role == PropertyRole.Inverse && property.Type is ListSchema { Item: ReferenceSchema item }
            && !HasReference(schemas, item.CSharpName, property.InverseOf!, record)
                && !IsRefused(schemas, item.CSharpName, property.InverseOf!))
        {
            var other = schemas.Find(item.CSharpName)?.Name ?? item.CSharpName;
            var part = schemas.Records.FirstOrDefault(candidate =>
                candidate.Set is null && HasReference(schemas, candidate.FullName, property.InverseOf!, record));
            report(Descriptors.NoInverse, declaration, name, property.InverseOf!, other, record.Name,
                part is null ? "" : $"; {part.Name} has one, but is written within facts: give it [Facts] and a [Key], or move "
                    + $"'{property.InverseOf}' to {other}");
        }

        if (property is { Role: PropertyRole.Owner, Type: not UnsupportedSchema }
            && !IsOwned(schemas, record, property)
            && !IsRefused(schemas, TypeTraits.Item(property.Type).CSharpName, property.InverseOf!))
        {
            report(
                Descriptors.NoOwner,
                declaration,
                name,
                record.Name,
                property.InverseOf!,
                schemas.Find(TypeTraits.Item(property.Type).CSharpName)?.Name ?? property.Type.CSharpName);
        }

        if (property.ContainsFormerKeys && FormerKeyDeclaration.Objection(schemas, record, property) is { } objection)
        {
            report(Descriptors.InvalidFormerKeys, declaration, name, objection);
        }

        if (property.IsKey && property.Role == PropertyRole.Value && !TypeTraits.IsKeyable(property.Type))
        {
            report(Descriptors.UnsupportedKey, declaration, name);
        }

        foreach (var arguments in PathChecks.Broken(schemas, record, property))
        {
            report(Descriptors.InvalidRulePath, declaration, arguments);
        }
    }

    // Checks the names as declared, since the schema has already renamed the second set with the same name.
    private static void CheckSetNames(SchemaSet schemas, ImmutableArray<SchemaFragment> fragments, Reporter report)
    {
        var sets = new Dictionary<string, RecordSchema>(System.StringComparer.Ordinal);
        foreach (var record in SchemaSet.InOrder(fragments).Where(record => record.Set is not null && schemas.TableOf(record) is not null))
        {
            if (sets.TryGetValue(record.SetFullName, out var first))
            {
                report(Descriptors.SameSetName, record.FullName, record.Name, first.Name, record.Set!);
            }
            else
            {
                sets.Add(record.SetFullName, record);
            }
        }
    }

    private static bool Lists(SchemaSet schemas, PropertySchema property, RecordSchema record) =>
        property is { Role: PropertyRole.Value, Type: ListSchema { Item: ReferenceSchema item } }
            && schemas.TableOf(item.CSharpName)?.FullName == record.FullName;

    // A property whose type is an error may be the expected one, and its own error is sufficient.
    private static bool IsRefused(SchemaSet schemas, string record, string property) => schemas.Find(record) is { } found
        && schemas.KindsOf(found)
            .SelectMany(kind => kind.Properties)
            .Any(candidate => candidate.Name == property && candidate.Type is UnsupportedSchema);

    private static bool IsRefusedListOf(SchemaSet schemas, PropertySchema property, RecordSchema record) =>
        property.Type is UnsupportedSchema { CSharpName: var type }
            && schemas.CasesOf(record)
                .Prepend(record)
                .Any(kind => type.Contains($"<{kind.FullName}>") || type.StartsWith($"{kind.FullName}[", System.StringComparison.Ordinal));

    private static bool HasReference(SchemaSet schemas, string record, string property, RecordSchema target) =>
        schemas.Find(record)?.Properties.FirstOrDefault(candidate => candidate.Name == property && candidate.IsGenerated) is { } found
        && TypeTraits.Item(found.Type) is ReferenceSchema reference
        && (schemas.IsKindOf(target.FullName, reference.CSharpName) || schemas.IsKindOf(reference.CSharpName, target.FullName));

    private static bool IsOwned(SchemaSet schemas, RecordSchema record, PropertySchema property) =>
        schemas.TableOf(record) is { Facts.IsOwned: true } part
        && TypeTraits.Item(property.Type) is ReferenceSchema reference
        && schemas.Find(reference.CSharpName) is { } owner
        && schemas.KindsOf(owner)
            .SelectMany(kind => kind.Properties)
            .Any(list => list.Name == property.InverseOf && Lists(schemas, list, part));
}
