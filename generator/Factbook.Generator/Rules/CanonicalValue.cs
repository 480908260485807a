using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Factbook.Generator.Binding;
using Factbook.Generator.Yaml;
using Factbook.Notation;
using Factbook.Notation.Passages;

namespace Factbook.Generator.Rules;

/// <summary>
/// A value as text that is equal for equal values, however they are written: <c>2023-Q4</c>, <c>2023-36</c> and <c>2023-10/2023-12</c> are
/// one period.
/// </summary>
internal static class CanonicalValue
{
    /// <param name="source">The file with the value: facts without keys are identified by their ordinals in that file.</param>
    public static string Of(BoundValue? value, YamlSource source) => value switch
    {
        null => "",
        BoundReference { Key.Length: 0, Ordinal: { } ordinal } => $"{source.FactsPath}#{ordinal.Value}",
        BoundReference reference => reference.Key,
        BoundEnum name => name.Value.ToString(CultureInfo.InvariantCulture),
        BoundScalar scalar => Of(scalar.Value),
        // The order of items and entries has no meaning.
        BoundList list => Join(InOrder(list.Items.Select(item => Of(item.Value, source)))),
        BoundDictionary dictionary =>
            Join(InOrder(dictionary.Entries.Select(entry => Join([Of(entry.Key, source), Of(entry.Value, source)])))),
        BoundRecord record => Join(record.Values.Select(item => Of(item.Value, source)).Prepend(record.Record)),
        BoundOpen open => Of(open.Node),
        _ => throw new NotSupportedException($"no canonical form of {value.GetType().Name}"),
    };

    private static string Of(YamlNode node) => node switch
    {
        YamlScalar { IsNull: true } => "",
        YamlScalar scalar => "=" + NormalizedText.Of(scalar.Text),
        YamlSequence list => "[" + Join(list.Items.Select(Of)),
        YamlMapping map => "{" + Join(InOrder(map.Entries.Select(entry => Join([NormalizedText.Of(entry.Key.Text), Of(entry.Value)])))),
        _ => "",
    };

    private static IEnumerable<string> InOrder(IEnumerable<string> parts) => parts.OrderBy(part => part, StringComparer.Ordinal);

    // Each part with its length, so that different lists of parts have different texts.
    private static string Join(IEnumerable<string> parts) => string.Concat(parts.Select(part => $"{Text(part.Length)}:{part}"));

    /// <summary>The value of a scalar, as text.</summary>
    public static string Of(object value) => value switch
    {
        PeriodSyntax period =>
            $"{Day(period.Start, period.FirstDay)}/{Day(period.End, period.LastDay)} {period.IsApproximate} {period.IsUncertain}",
        FigureSyntax { Bounds: var bounds, Sense: var sense, Unit: var unit } =>
            $"{Number(bounds.Lower)} {bounds.IsLowerOpen} {Number(bounds.Upper)} {bounds.IsUpperOpen} "
                + $"{(sense is Sense.About or Sense.Nearly or Sense.AsManyAs ? sense : Sense.Exact)} {unit}",
        PassageSyntax passage => PassageNotation.Format(passage),
        string text => NormalizedText.Of(text),
        DateTimeOffset timestamp => Text(timestamp.UtcTicks),
        decimal number => Number(number),
        0d or 0f => "0",
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        float number => number.ToString("R", CultureInfo.InvariantCulture),
        _ => Text(value),
    };

    private static string Day(PeriodEnd end, int? day) => day is { } known ? Text(known) : end.Kind.ToString();

    private static string Number(decimal? number) => number is { } value ? WrittenNumber.Format(value) : "";

    private static string Text(object value) => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
}
