using System.Collections.Generic;
using System.Linq;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Scalars;
using Factbook.Generator.Schema;
using Factbook.Generator.Yaml;
using Factbook.Notation;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Generator.Binding;

/// <summary>The concrete record of a node.</summary>
/// <param name="Whole">The only property, whose value is the whole node, for a case in scalar shorthand.</param>
/// <param name="Discriminator">The key of the discriminator.</param>
internal readonly record struct ChosenCase(RecordSchema Record, PropertySchema? Whole = null, string? Discriminator = null);

/// <summary>
/// Determines the case of an abstract record from a node: from its discriminator, otherwise from its kind, otherwise from its keys. Exactly
/// one case must match.
/// </summary>
internal static class CaseChooser
{
    /// <summary>Returns the case, or null after an error was reported.</summary>
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

        if (node is YamlMapping && !record.IsAbstract && !context.Schemas.IsBase(record))
        {
            return new ChosenCase(record);
        }

        return ByShape(context, record, node, key);
    }

    private static ChosenCase? ByShape(BindingContext context, RecordSchema record, YamlNode node, YamlScalar? key)
    {
        var cases = context.Schemas.CasesOf(record).ToList();
        if (node is YamlMapping map)
        {
            // A case with a scalar shorthand may also be written as a map with one key. A fact under its key usually is.
            var maps = cases.Where(candidate =>
                key is not null || !IsWhole(candidate, key) || map.Entries.Any(entry => CaseFit.Knows(context, candidate, entry))).ToList();

            if ((!record.IsAbstract || maps.Count > 0) && !IsShorthand(context, cases, maps, map, key))
            {
                return ByKeys(context, record, maps, map, key);
            }
        }

        return ByKind(context, record, cases, node, key);
    }

    /// <summary>What a value of an abstract record can be, for messages.</summary>
    public static string Expected(BindingContext context, RecordSchema record) =>
        record.Discriminator is null ? Expected(context, context.Schemas.CasesOf(record).ToList(), null) : "expected a map";

    private static ChosenCase? ByDiscriminator(
        BindingContext context, RecordSchema record, DiscriminatorSchema discriminator, YamlNode node, YamlScalar? key)
    {
        if (node is not YamlMapping map)
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
            var fit = new CaseByKeys(
                context,
                record,
                discriminator.Cases.Select(candidate => context.Schemas.Find(candidate.Record)).OfType<RecordSchema>().ToList(),
                map,
                key).OnlyFit(discriminator.Key);
            var meant = fit is null
                ? OneOf(values)
                : $"'{discriminator.Cases.First(candidate => candidate.Record == fit.FullName).Value}' matches the other keys";
            context.Report(Descriptors.MissingDiscriminator, FactSpans.Of(stated ?? map, key), record.Name, discriminator.Key, meant);
            return null;
        }

        if (discriminator.Cases.FirstOrDefault(candidate => NormalizedText.Of(candidate.Value) == NormalizedText.Of(scalar.Text))
            is { } chosen
            && context.Schemas.Find(chosen.Record) is var concrete)
        {
            if (concrete is { IsAbstract: false } && context.Schemas.IsKindOf(concrete.FullName, record.FullName))
            {
                return new ChosenCase(concrete, Discriminator: discriminator.Key);
            }

            // A type that cannot be a case is reported at its attribute.
            context.MarkHidden();
            return null;
        }

        var near = context.Suggester.DidYouMean(scalar.Text, values);
        context.Report(Descriptors.UnknownDiscriminator, scalar.Span, scalar.Text, record.Name, near.Or($"; expected {OneOf(values)}"));
        return null;
    }

    private static string OneOf(IReadOnlyList<string> values)
    {
        const int Most = 8;
        return string.Join(", ", values.Take(Most)) + (values.Count > Most ? $" and {values.Count - Most} others" : "");
    }

    private static ChosenCase? ByKeys(
        BindingContext context, RecordSchema record, List<RecordSchema> cases, YamlMapping map, YamlScalar? key) =>
        !record.IsAbstract && cases.Count <= 1 ? new ChosenCase(record)
        : new CaseByKeys(context, record, cases, map, key).Choose() is { } chosen ? new ChosenCase(chosen)
        : null;

    private static ChosenCase? ByKind(BindingContext context, RecordSchema record, List<RecordSchema> cases, YamlNode node, YamlScalar? key)
    {
        var wholes = cases.Where(candidate => IsWhole(candidate, key))
            .Select(candidate => new ChosenCase(candidate, WholeOf(candidate, key)))
            .ToList();
        var fitting = wholes.Where(candidate => CaseFit.Fits(context, candidate.Whole!.Type, node)).ToList();
        if (node is YamlMapping)
        {
            fitting = MappingsAmong(wholes, fitting);
        }

        if (fitting.Count > 1 && node is YamlScalar)
        {
            // Quotes select text over a number or a Boolean.
            if (node is YamlScalar { IsPlain: false } quoted
                && !CoreSchema.IsText(quoted.Text)
                && fitting.Exists(candidate => ShorthandProperty.IsText(candidate.Whole!.Type)))
            {
                fitting.RemoveAll(candidate => !ShorthandProperty.IsText(candidate.Whole!.Type));
            }

            // The most specific type that reads the text: a number before a text.
            var best = fitting.Min(candidate => ShorthandProperty.Breadth(candidate.Whole!.Type));
            fitting = fitting.Where(candidate => ShorthandProperty.Breadth(candidate.Whole!.Type) == best).ToList();
        }

        if (node is YamlScalar number && LostNumber(wholes, fitting, number) is { } type)
        {
            context.Report(
                Descriptors.InvalidValue,
                number.Span,
                number.Text,
                record.Name,
                $"{type.Explain(type, number.Text)}; quote it if it is text");
            return null;
        }

        switch (fitting.Count)
        {
            case 1:
                return fitting[0];
            case 0:
                var keys = wholes.Select(candidate => candidate.Whole!.Key).ToList();
                var near = (node as YamlMapping)?.Entries.Select(entry =>
                    context.Suggester.DidYouMean(entry.Key.Text, keys)).FirstOrDefault(meant => meant.Text is not null);
                context.ReportUnexpected(node, record.Name, Expected(context, cases, key), near ?? default);
                return null;
            default:
                context.MarkAmbiguous(record, node, fitting.Select(candidate => candidate.Record));
                return null;
        }
    }

    // A number that is out of range for its case is not read as text.
    private static ScalarKind? LostNumber(List<ChosenCase> wholes, List<ChosenCase> fitting, YamlScalar scalar) =>
        scalar.IsPlain
            && CoreSchema.IsNumber(scalar.Text)
            && fitting.Count > 0
            && fitting.TrueForAll(candidate => candidate.Whole!.Type is ScalarSchema { Kind.IsText: true })
            ? wholes.Select(candidate => (candidate.Whole!.Type as ScalarSchema)?.Kind).LastOrDefault(type => CanBe(type, scalar.Text))
            : null;

    private static bool CanBe(ScalarKind? type, string number) => type?.Number switch
    {
        null or NumberKind.None => false,
        NumberKind.Whole => CoreSchema.IsWholeNumber(number),
        _ => true,
    };

    private static PropertySchema? WholeOf(RecordSchema record, YamlScalar? key) =>
        ShorthandProperty.OfCase(record, hasKey: key is not null);

    private static bool IsWhole(RecordSchema record, YamlScalar? key) => WholeOf(record, key) is not null;

    /// <summary>Returns whether a map is the value of a shorthand, and does not match a case by its own keys.</summary>
    private static bool IsShorthand(
        BindingContext context, List<RecordSchema> cases, List<RecordSchema> maps, YamlMapping map, YamlScalar? key) =>
        cases.Exists(candidate =>
            WholeOf(candidate, key) is { Type: NestedSchema or DictionarySchema } whole && CaseFit.Fits(context, whole.Type, map))
        && !maps.Exists(candidate =>
            !CaseFit.Missing(context, candidate, map, key).Any() && !CaseFit.Unknown(context, candidate, map).Any());

    // The keys of a record are more specific than those of a dictionary. A map that matches neither is the record with an error, if there
    // is only one record.
    private static List<ChosenCase> MappingsAmong(List<ChosenCase> wholes, List<ChosenCase> fitting)
    {
        var records = fitting.FindAll(candidate => candidate.Whole!.Type is NestedSchema);
        var meant = wholes.FindAll(candidate => candidate.Whole!.Type is NestedSchema or DictionarySchema);
        return records.Count > 0 ? records : fitting.Count == 0 && meant.Count == 1 ? meant : fitting;
    }

    private static string Expected(BindingContext context, IReadOnlyCollection<RecordSchema> cases, YamlScalar? key) =>
        "expected " + (cases.Any(candidate => IsWhole(candidate, key)) ? English
            .Either(cases.Select(candidate => KindOf(context, candidate, key)).Distinct())
            : cases.Count == 1 ? Expectations.MappingOf(cases.First())
            : "a map of the keys of one case");

    private static string KindOf(BindingContext context, RecordSchema record, YamlScalar? key) => WholeOf(record, key)?.Type switch
    {
        null or NestedSchema or DictionarySchema => "a map",
        ListSchema => "a list",
        var type => Expectations.Of(type, context.Schemas).Substring("expected ".Length),
    };
}
