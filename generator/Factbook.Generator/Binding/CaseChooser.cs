using System.Collections.Generic;
using System.Linq;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Schema;
using Factbook.Generator.Yaml;

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
            var maps = cases.Where(candidate => !IsWhole(candidate) || map.Entries.Any(entry => Knows(context, candidate, entry))).ToList();
            if (!record.IsAbstract || maps.Count > 0)
            {
                return ByKeys(context, record, maps, map, key);
            }
        }

        return ByKind(context, record, cases, node);
    }

    /// <summary>What a value of an abstract record can be, for messages.</summary>
    public static string Expected(BindingContext context, RecordSchema record) => record.Discriminator is null ? Expected(context.Schemas.CasesOf(record)) : "expected a map";

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
            context.Report(Descriptors.MissingDiscriminator, PlaceOf(stated ?? map, key), record.Name, discriminator.Key, string.Join(", ", values));
            return null;
        }

        if (discriminator.Cases.FirstOrDefault(candidate => candidate.Value == scalar.Text) is { } chosen
            && context.Schemas.Find(chosen.Record) is { } concrete)
        {
            return new ChosenCase(concrete, Discriminator: discriminator.Key);
        }

        var near = context.Suggester.DidYouMean(scalar.Text, values);
        context.Report(Descriptors.UnknownDiscriminator, scalar.Span, scalar.Text, record.Name, near.Or($"; it is one of {string.Join(", ", values)}"));
        return null;
    }

    private static ChosenCase? ByKeys(BindingContext context, RecordSchema record, List<RecordSchema> cases, YamlMap map, YamlScalar? key)
    {
        if (!record.IsAbstract && cases.Count <= 1)
        {
            return new ChosenCase(record);
        }

        var complete = cases.Where(candidate => !Missing(context, candidate, map, key).Any()).ToList();
        if (complete.Count == 1 && !Unknown(context, complete[0], map).Any())
        {
            return new ChosenCase(complete[0]);
        }

        if (Nearest(context, cases, map, key) is { } nearest)
        {
            return new ChosenCase(nearest);
        }

        if (complete.Count > 1)
        {
            // Of the cases that have all that they need, a key that only another one knows rules one out. A key that none knows is a typo,
            // decides nothing, and is then named as such.
            var exact = complete
                .Where(candidate => Unknown(context, candidate, map).All(entry => !complete.Any(other => Knows(context, other, entry))))
                .ToList();
            complete = exact.Count > 0 ? exact : complete;
        }

        switch (complete.Count)
        {
            case 1:
                return new ChosenCase(complete[0]);
            case 0 when !map.IsComplete:
                return null;
            case 0:
                var lacks = cases.Select(candidate => $"{candidate.Name} lacks {string.Join(" and ", Missing(context, candidate, map, key).Select(name => $"'{name}'"))}");
                context.Report(Descriptors.NoCaseFits, PlaceOf(map, key), record.Name, string.Join("; ", lacks));
                return null;
            default:
                context.Report(Descriptors.SeveralCasesFit, PlaceOf(map, key), record.Name, string.Join(" and ", complete.Select(candidate => candidate.Name)));
                return null;
        }
    }

    /// <summary>The keys that no case knows.</summary>
    private static List<YamlEntry> Strange(BindingContext context, List<RecordSchema> cases, YamlMap map) =>
        map.Entries.Where(entry => !cases.Exists(candidate => Knows(context, candidate, entry))).ToList();

    /// <summary>
    /// The case that was meant where keys stand that no case knows: the one that the fewest keys have to be renamed for, and that they are
    /// most like; null when several are.
    /// </summary>
    private static RecordSchema? Nearest(BindingContext context, List<RecordSchema> cases, YamlMap map, YamlScalar? key)
    {
        var strange = Strange(context, cases, map);
        if (strange.Count == 0 || !map.IsComplete)
        {
            return null;
        }

        var ranked = cases
            .Select(candidate =>
            {
                var missing = Missing(context, candidate, map, key).ToList();
                var renamed = System.Math.Max(missing.Count, Unknown(context, candidate, map).Count());
                strange.ForEach(entry => missing.Remove(context.Suggester.Find(entry.Key.Text, missing) ?? ""));
                return (Case: candidate, Cost: (renamed, missing.Count));
            })
            .OrderBy(candidate => candidate.Cost)
            .ToList();
        return ranked.Count == 1 || ranked[0].Cost.CompareTo(ranked[1].Cost) < 0 ? ranked[0].Case : null;
    }

    private static ChosenCase? ByKind(BindingContext context, RecordSchema record, List<RecordSchema> cases, YamlNode node)
    {
        var fitting = cases
            .Where(IsWhole)
            .Select(candidate => new ChosenCase(candidate, candidate.Properties[0]))
            .Where(candidate => Fits(context, candidate.Whole!.Type, node))
            .ToList();
        if (fitting.Count > 1 && node is YamlScalar)
        {
            // The most specific type that reads the text: a number before a text.
            var best = fitting.Min(candidate => BareProperty.Breadth(candidate.Whole!.Type));
            fitting = fitting.Where(candidate => BareProperty.Breadth(candidate.Whole!.Type) == best).ToList();
        }

        switch (fitting.Count)
        {
            case 1:
                return fitting[0];
            case 0:
                var keys = cases.Where(IsWhole).Select(candidate => candidate.Properties[0].Key).ToList();
                var near = (node as YamlMap)?.Entries.Select(entry => context.Suggester.DidYouMean(entry.Key.Text, keys)).FirstOrDefault(meant => meant.Text is not null);
                context.ReportUnexpected(node, record.Name, Expected(cases), near ?? default);
                return null;
            default:
                context.Report(Descriptors.SeveralCasesFit, node.Span, record.Name, string.Join(" and ", fitting.Select(candidate => candidate.Record.Name)));
                return null;
        }
    }

    private static bool IsWhole(RecordSchema record) => BareProperty.OfCase(record) is not null;

    private static bool Fits(BindingContext context, TypeSchema type, YamlNode node) => (type, node) switch
    {
        (ScalarSchema scalar, YamlScalar { IsNull: false } text) => ScalarParser.Parse(scalar.Kind, text.Text, out _) is not null,
        (EnumSchema @enum, YamlScalar text) => EnumBinder.Find(@enum, text.Text) is not null,
        (ReferenceSchema, YamlScalar { IsNull: false }) => true,
        (ListSchema, YamlList) => true,
        _ => false,
    };

    private static string Expected(IEnumerable<RecordSchema> cases) =>
        "expected " + (cases.Any(IsWhole) ? English.Either(cases.Select(KindOf).Distinct()) : "a map of its keys");

    private static string KindOf(RecordSchema record) => !IsWhole(record) ? "a map"
        : record.Properties[0].Type is ListSchema ? "a list"
        : Expectations.Of(record.Properties[0].Type).Substring("expected ".Length);

    private static IEnumerable<string> Missing(BindingContext context, RecordSchema record, YamlMap map, YamlScalar? key)
    {
        var shape = context.Schemas.ShapeOf(record);
        var present = new HashSet<int>(map.Entries.Select(entry => shape.IndexOf(entry.Key.Text)));
        return Enumerable.Range(0, record.Properties.Count)
            .Where(index => record.Properties[index] is { IsRequired: true, IsWritten: true, Role: not PropertyRole.ExtensionData } property
                && !present.Contains(index) && !(property.IsKey && key is not null))
            .Select(index => record.Properties[index].Key);
    }

    private static IEnumerable<YamlEntry> Unknown(BindingContext context, RecordSchema record, YamlMap map) =>
        map.Entries.Where(entry => !Knows(context, record, entry));

    private static bool Knows(BindingContext context, RecordSchema record, YamlEntry entry)
    {
        var shape = context.Schemas.ShapeOf(record);
        return shape.ExtensionData >= 0 || shape.IndexOf(entry.Key.Text) >= 0;
    }

    private static Microsoft.CodeAnalysis.Text.TextSpan PlaceOf(YamlNode node, YamlScalar? key) =>
        key?.Span ?? (node is YamlMap { Entries.Count: > 0 } map ? map.Entries[0].Key.Span : node.Span);
}
