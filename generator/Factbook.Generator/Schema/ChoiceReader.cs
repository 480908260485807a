using System.Collections.Generic;
using System.Linq;
using Factbook.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Schema;

/// <summary>Reads which properties facts state together: <c>[ExactlyOneOf]</c>, <c>[AtLeastOneOf]</c> and <c>[RequiredWith]</c>.</summary>
/// <param name="properties">The properties of the record.</param>
internal sealed class ChoiceReader(SchemaReader schema, INamedTypeSymbol record, IReadOnlyList<PropertySchema> properties)
{
    private const string Suffix = "Attribute";

    /// <summary>Returns the choices that the record and its bases declare, and reports the record's own that have no effect.</summary>
    public EquatableArray<ChoiceSchema> Read(IEnumerable<INamedTypeSymbol> bases)
    {
        CheckRequiredWith();
        return bases.Reverse().Append(record).SelectMany(ChoicesOf).ToEquatable();
    }

    private IEnumerable<ChoiceSchema> ChoicesOf(INamedTypeSymbol type)
    {
        foreach (var attribute in type.GetAttributes())
        {
            if (attribute.AttributeClass is { } name
                && (KnownTypes.Is(name, KnownTypes.ExactlyOneOf) || KnownTypes.Is(name, KnownTypes.AtLeastOneOf)))
            {
                var choice = new ChoiceSchema(KnownTypes.Is(name, KnownTypes.ExactlyOneOf), attribute.Texts(0));
                if (Find(choice.Properties) is not { } found)
                {
                    ReportUnknown(choice.Properties, attribute, type);
                }
                else if (!IsOwn(type) || IsValid(attribute, found))
                {
                    yield return choice;
                }
            }
        }
    }

    private bool IsValid(AttributeData attribute, IReadOnlyList<PropertySchema> found)
    {
        var objection = found.Select(property => property.Name).Distinct().Count() < 2 ? "it names fewer than two properties"
            : found.FirstOrDefault(property => property.IsRequired || property.IsKey) is { } required
                ? $"'{required.Name}' is required, so each fact states it"
            : NotWrittenAmong(found);
        if (objection is not null)
        {
            schema.ReportAt(attribute, Descriptors.IdleAttribute, NameOf(attribute), record.Name, objection);
        }

        return objection is null;
    }

    // Properties of bases are checked where they are declared.
    private void CheckRequiredWith()
    {
        foreach (var symbol in record.GetMembers().OfType<IPropertySymbol>())
        {
            if (properties.FirstOrDefault(property => property.Name == symbol.Name) is not { RequiredWith.Count: > 0 } property)
            {
                continue;
            }

            if (Find(property.RequiredWith) is not { } found)
            {
                ReportUnknown(property.RequiredWith, symbol, SchemaReader.NameOf(symbol));
            }
            else if ((property.IsRequired ? "the property is required anyway"
                : found.Contains(property) ? "it names the property itself"
                : NotWrittenAmong(found.Append(property))) is { } objection)
            {
                schema.Report(Descriptors.IdleAttribute, symbol, "RequiredWith", SchemaReader.NameOf(symbol), objection);
            }
        }
    }

    private static string? NotWrittenAmong(IEnumerable<PropertySchema> found) =>
        found.FirstOrDefault(property => !property.IsWritten || property.Role == PropertyRole.ExtensionData) is { } computed
            ? $"no fact states '{computed.Name}'"
            : null;

    private IReadOnlyList<PropertySchema>? Find(IEnumerable<string> names)
    {
        var stated = names.ToList();
        var found = stated.Select(name => properties.FirstOrDefault(property => property.Name == name)).OfType<PropertySchema>().ToList();
        return found.Count == stated.Count ? found : null;
    }

    private void ReportUnknown(IEnumerable<string> names, AttributeData attribute, INamedTypeSymbol type)
    {
        if (IsOwn(type))
        {
            schema.ReportAt(attribute, Descriptors.InvalidRulePath, ArgumentsOf(names, NameOf(attribute), record.Name));
        }
    }

    private void ReportUnknown(IEnumerable<string> names, ISymbol symbol, string owner) =>
        schema.Report(Descriptors.InvalidRulePath, symbol, ArgumentsOf(names, "RequiredWith", owner));

    private MessageArgument[] ArgumentsOf(IEnumerable<string> names, string attribute, string owner)
    {
        var known = properties.Select(property => property.Name).ToList();
        var unknown = names.First(name => !known.Contains(name));
        return [unknown, attribute, owner, record.Name, unknown, Suggestions.DidYouMean(unknown, known)];
    }

    private static string NameOf(AttributeData attribute) =>
        attribute.AttributeClass!.Name.Substring(0, attribute.AttributeClass.Name.Length - Suffix.Length);

    private bool IsOwn(INamedTypeSymbol type) => SymbolEqualityComparer.Default.Equals(type, record);
}
