using System;
using System.Collections.Immutable;
using Factbook.Generator.Scalars;
using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Schema;

/// <summary>
/// Reads whether URIs of a property may be relative, which C# declares as <c>[StringSyntax(StringSyntaxAttribute.Uri,
/// UriKind.RelativeOrAbsolute)]</c>. By default a URI is absolute, since a fact has no base URI.
/// </summary>
internal static class UriReferences
{
    public static TypeSchema Allow(TypeSchema type, ImmutableArray<AttributeData> attributes) =>
        attributes.Find(KnownTypes.StringSyntax) is { } syntax && syntax.Argument(0) is "Uri" && syntax.ConstructorArguments.Length > 1
        && !syntax.ConstructorArguments[1].Values.IsDefaultOrEmpty
        && syntax.ConstructorArguments[1].Values[0].Value is (int)UriKind.RelativeOrAbsolute or (int)UriKind.Relative
            ? Relative(type)
            : type;

    private static TypeSchema Relative(TypeSchema type) => type switch
    {
        ScalarSchema uri when uri.Kind == TextScalars.Uri => uri with { Kind = TextScalars.UriReference },
        OptionalSchema optional => optional with { Value = Relative(optional.Value) },
        ListSchema list => list with { Item = Relative(list.Item) },
        DictionarySchema dictionary => dictionary with { Value = Relative(dictionary.Value) },
        _ => type,
    };
}
