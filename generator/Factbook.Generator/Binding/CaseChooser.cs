using System.Collections.Generic;
using System.Linq;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Schema;
using Factbook.Generator.Unicode;
using Factbook.Generator.Yaml;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Generator.Binding;

/// <summary>The concrete record that a node is.</summary>
/// <param name="Whole">The one property that the whole node is the value of, for a case that is text or a list.</param>
/// <param name="Discriminator">The key that told the case.</param>
internal readonly record struct ChosenCase(RecordSchema Record, PropertySchema? Whole = null, string? Discriminator = null);

/// <summary>
/// Tells which case of an abstract record a node is: by its discriminator; else by the node's kind; else by the required keys that are present.
/// Exactly one must fit.
/// </summary>
internal static class CaseChooser
{
    /// <summary>The case, or null once the mistake is reported.</summary>
    public static ChosenCase? Choose(BindingContext context, RecordSchema record, YamlNode node, YamlScalar? key)
    {
        if (node is YamlUnreadable)
        {
            return null;
        }

        if (record.Discriminator is { } discriminator)
        {
            return ByDiscriminator(context, record, discriminator, node, key);
        }

        if (node is YamlMap && !record.IsAbstract && !context.Schemas.IsBase(record))
        {
            return new ChosenCase(record);
        }

        var cases = context.Schemas.CasesOf(record).ToList();
        if (node is YamlMap map)
        {
            // A case that can be a bare value may be a map as well, of its one key.
            var maps = cases.Where(candidate => !IsWhole(candidate) || map.Entries.Any(entry => CaseByKeys.Knows(context, candidate, entry))).ToList();
            if (!record.IsAbstract || maps.Count > 0)
            {
                return ByKeys(context, record, maps, map, key);
            }
        }

        return ByKind(context, record, cases, node);
    }

    /// <summary>What a value of an abstract record can be, for messages.</summary>
    public static string Expected(BindingContext context, RecordSchema record) => record.Discriminator is null ? Expected(context, context.Schemas.CasesOf(record).ToList()) : "expected a map";

    private static ChosenCase? ByDiscriminator(BindingContext context, RecordSchema record, DiscriminatorSchema discriminator, YamlNode node, YamlScalar? key)
    {
        if (node is not YamlMap map)
        {
            context.ReportUnexpected(node, record.Name, "expected a map");
            return null;
        }

        var stated = KeyReader.ValueOf(map, discriminator.Key);
        if (stated is null ? !map.IsComplete : !stated.IsComplete)
        {
            return null;
        }

        var values = discriminator.Cases.Select(candidate => candidate.Value).ToList();
        if (stated is not YamlScalar { IsNull: false } scalar)
        {
            var fit = new CaseByKeys(context, record, discriminator.Cases.Select(candidate => context.Schemas.Find(candidate.Record)).OfType<RecordSchema>().ToList(), map, key).OnlyFit(discriminator.Key);
            var meant = fit is null ? OneOf(values) : $"'{discriminator.Cases.First(candidate => candidate.Record == fit.FullName).Value}' fits the other keys";
            context.Report(Descriptors.MissingDiscriminator, PlaceOf(stated ?? map, key), record.Name, discriminator.Key, meant);
            return null;
        }

        if (discriminator.Cases.FirstOrDefault(candidate => NormalizedText.Of(candidate.Value) == NormalizedText.Of(scalar.Text)) is { } chosen
            && context.Schemas.Find(chosen.Record) is { } concrete)
        {
            return new ChosenCase(concrete, Discriminator: discriminator.Key);
        }

        var near = context.Suggester.DidYouMean(scalar.Text, values);
        context.Report(Descriptors.UnknownDiscriminator, scalar.Span, scalar.Text, record.Name, near.Or($"; it is one of {OneOf(values)}"));
        return null;
    }

    private static string OneOf(IReadOnlyList<string> values)
    {
        const int Most = 8;
        return string.Join(", ", values.Take(Most)) + (values.Count > Most ? $" and {values.Count - Most} others" : "");
    }

    private static ChosenCase? ByKeys(BindingContext context, RecordSchema record, List<RecordSchema> cases, YamlMap map, YamlScalar? key) =>
        !record.IsAbstract && cases.Count <= 1 ? new ChosenCase(record)
        : new CaseByKeys(context, record, cases, map, key).Choose() is { } chosen ? new ChosenCase(chosen)
        : null;

    private static ChosenCase? ByKind(BindingContext context, RecordSchema record, List<RecordSchema> cases, YamlNode node)
    {
        var fitting = cases
            .Where(IsWhole)
            .Select(candidate => new ChosenCase(candidate, candidate.Properties[0]))
            .Where(candidate => Fits(context, candidate.Whole!.Type, node))
            .ToList();
        if (fitting.Count > 1 && node is YamlScalar)
        {
            // Quotes say that a text is meant where a number or a flag could be.
            if (node is YamlScalar { IsPlain: false } quoted && !CoreSchema.IsText(quoted.Text) && fitting.Exists(candidate => BareProperty.IsText(candidate.Whole!.Type)))
            {
                fitting.RemoveAll(candidate => !BareProperty.IsText(candidate.Whole!.Type));
            }

            // The most specific type that reads the text: a number before a text.
            var best = fitting.Min(candidate => BareProperty.Breadth(candidate.Whole!.Type));
            fitting = fitting.Where(candidate => BareProperty.Breadth(candidate.Whole!.Type) == best).ToList();
        }

        if (node is YamlScalar number && LostNumber(cases, fitting, number) is { } kind)
        {
            context.Report(Descriptors.InvalidValue, number.Span, number.Text, record.Name, $"{ScalarDiagnosis.Explain(kind, number.Text)}; quote it if a text is meant");
            return null;
        }

        switch (fitting.Count)
        {
            case 1:
                return fitting[0];
            case 0:
                var keys = cases.Where(IsWhole).Select(candidate => candidate.Properties[0].Key).ToList();
                var near = (node as YamlMap)?.Entries.Select(entry => context.Suggester.DidYouMean(entry.Key.Text, keys)).FirstOrDefault(meant => meant.Text is not null);
                context.ReportUnexpected(node, record.Name, Expected(context, cases), near ?? default);
                return null;
            default:
                context.Report(Descriptors.SeveralCasesFit, node.Span, record.Name, string.Join(" and ", fitting.Select(candidate => candidate.Record.Name)));
                return null;
        }
    }

    // A number that its case can't hold is not a text, though a text could hold it.
    private static ScalarKind? LostNumber(List<RecordSchema> cases, List<ChosenCase> fitting, YamlScalar scalar) =>
        scalar.IsPlain && CoreSchema.IsNumber(scalar.Text) && fitting.Count > 0 && fitting.TrueForAll(candidate => candidate.Whole!.Type is ScalarSchema { Kind: ScalarKind.Text })
            ? cases.Where(IsWhole).Select(candidate => (candidate.Properties[0].Type as ScalarSchema)?.Kind).LastOrDefault(kind => CanBe(kind, scalar.Text))
            : null;

    private static bool CanBe(ScalarKind? kind, string number) => kind is ScalarKind.Decimal or ScalarKind.Double or ScalarKind.Single
        || (kind is >= ScalarKind.SByte and <= ScalarKind.UInt64 && CoreSchema.IsWholeNumber(number));

    private static bool IsWhole(RecordSchema record) => BareProperty.OfCase(record) is not null;

    private static bool Fits(BindingContext context, TypeSchema type, YamlNode node) => (type, node) switch
    {
        (ScalarSchema scalar, YamlScalar { IsNull: false } text) => context.Parse(scalar.Kind, text.Text) is not null,
        (EnumSchema @enum, YamlScalar text) => EnumBinder.Find(@enum, text.Text) is not null,
        (ReferenceSchema, YamlScalar { IsNull: false }) => true,
        (ListSchema, YamlList) => true,
        _ => false,
    };

    private static string Expected(BindingContext context, IReadOnlyCollection<RecordSchema> cases) =>
        "expected " + (cases.Any(IsWhole) ? English.Either(cases.Select(record => KindOf(context, record)).Distinct())
            : cases.Count == 1 ? Expectations.MapOf(cases.First())
            : "a map of the keys of one case");

    private static string KindOf(BindingContext context, RecordSchema record) => !IsWhole(record) ? "a map"
        : record.Properties[0].Type is ListSchema ? "a list"
        : Expectations.Of(record.Properties[0].Type, context.Schemas).Substring("expected ".Length);

    /// <summary>Where a mistake of a whole fact or map is reported.</summary>
    public static TextSpan PlaceOf(YamlNode node, YamlScalar? key) =>
        key?.Span ?? (node is YamlMap { Entries.Count: > 0 } map ? map.Entries[0].Key.Span : node.Span);
}
