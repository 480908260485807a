using System.Collections.Generic;
using System.Linq;
using Factbook.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Schema;

/// <summary>Reads which properties facts state together: <c>[ExactlyOneOf]</c>, <c>[AtLeastOneOf]</c> and <c>[RequiredWith]</c>.</summary>
/// <param name="properties">The properties of the record.</param>
internal sealed class ChoiceReader(SchemaReader schema, INamedTypeSymbol record, IReadOnlyList<PropertySchema> properties)
{
    /// <summary>Returns the choices that the record and its bases declare, and reports those that have no effect.</summary>
    public EquatableArray<ChoiceSchema> Read(IEnumerable<INamedTypeSymbol> bases)
    {
        var types = bases.Reverse().Append(record).ToList();
        types.ForEach(CheckRequiredWith);
        return types.SelectMany(ChoicesOf).ToEquatable();
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
                else if (IsValid(attribute, found, type))
                {
                    yield return choice;
                }
            }
        }
    }

    private bool IsValid(AttributeData attribute, IReadOnlyList<PropertySchema> found, INamedTypeSymbol type)
    {
        var objection = found.Select(property => property.Name).Distinct().Count() < 2 ? "it names fewer than two properties"
            : found.FirstOrDefault(property => property.IsRequired || property.IsKey) is { } required
                ? $"'{required.Name}' is required, so each fact states it"
            : NotWrittenAmong(found);
        if (objection is not null)
        {
            schema.ReportAt(attribute, Descriptors.IdleAttribute, attribute.ShortName(), type.Name, objection);
        }

        return objection is null;
    }

    private void CheckRequiredWith(INamedTypeSymbol type)
    {
        foreach (var symbol in type.GetMembers().OfType<IPropertySymbol>())
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
        found.FirstOrDefault(property => !property.HasKey) is { } computed
            ? $"no fact states '{computed.Name}'"
            : null;

    private IReadOnlyList<PropertySchema>? Find(IEnumerable<string> names)
    {
        var stated = names.ToList();
        var found = stated.Select(name => properties.FirstOrDefault(property => property.Name == name)).OfType<PropertySchema>().ToList();
        return found.Count == stated.Count ? found : null;
    }

    private void ReportUnknown(IEnumerable<string> names, AttributeData attribute, INamedTypeSymbol type) =>
        schema.ReportAt(attribute, Descriptors.InvalidRulePath, ArgumentsOf(names, attribute.ShortName(), type.Name, type));

    private void ReportUnknown(IEnumerable<string> names, ISymbol symbol, string owner) =>
        schema.Report(Descriptors.InvalidRulePath, symbol, ArgumentsOf(names, "RequiredWith", owner, symbol.ContainingType));

    private MessageArgument[] ArgumentsOf(IEnumerable<string> names, string attribute, string owner, INamedTypeSymbol type)
    {
        var known = properties.Select(property => property.Name).ToList();
        var unknown = names.First(name => !known.Contains(name));
        return [unknown, attribute, owner, type.Name, unknown, Suggestions.DidYouMean(unknown, known)];
    }
}
