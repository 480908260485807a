using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Pipeline;
using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Schema;

/// <summary>Checks the terms of records, properties and members of enums, which nothing in a build uses but exports rely on.</summary>
internal static class IriDeclarations
{
    // RFC 3987: a scheme, and none of the characters that its grammar excludes. Characters beyond U+FFFF are surrogate pairs; planes 15 and
    // 16 and the beginning of plane 14 are excluded.
    private static readonly Regex Absolute = new(
        @"^[A-Za-z][A-Za-z0-9+.-]*:([^\s\p{C}<>""{}|\\^`]|[\uD800-\uDB3F\uDB44-\uDB7F][\uDC00-\uDFFF])+\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    public static void Register(IncrementalGeneratorInitializationContext context, DiagnosticOutput diagnostics) => diagnostics.Add(
        context.SyntaxProvider
            .ForAttributeWithMetadataName(
                KnownTypes.Iri,
                static (_, _) => true,
                static (attributed, _) => Guard.Run(
                    TrackingNames.IriDeclarations,
                    FilePosition.From(attributed.TargetSymbol.Locations.FirstOrDefault()) ?? default,
                    () => attributed.Attributes.SelectMany(Check).ToEquatable(),
                    DiagnosticOutput.ListOf))
            .WithTrackingName(TrackingNames.IriDeclarations),
        static found => found);

    private static IEnumerable<DiagnosticInfo> Check(AttributeData attribute) =>
        from iri in new[] { attribute.Argument(0), attribute.Named("ValuePrefix") }.OfType<string>()
        where !Absolute.IsMatch(iri)
        let syntax = attribute.ApplicationSyntaxReference
        let position = syntax is null ? null : FilePosition.From(Location.Create(syntax.SyntaxTree, syntax.Span))
        where position is not null
        select DiagnosticInfo.Create(Descriptors.InvalidIri, position.Value, iri);
}
