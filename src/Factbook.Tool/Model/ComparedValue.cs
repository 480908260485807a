using System.Globalization;
using Factbook.Notation;

namespace Factbook.Tool.Model;

/// <summary>What a value is compared by: its range, if it is a figure or period, and otherwise its text.</summary>
/// <param name="Unit">Values of different units cannot be compared.</param>
/// <param name="Range">The range; null for a value without an order.</param>
/// <param name="Text">A text that is equal for equal values, however they are written.</param>
internal sealed record ComparedValue(string Unit, Interval? Range, string Text)
{
    /// <summary>Returns what a value is compared by; null for one that contradicts no other, such as <c>about 70 %</c>.</summary>
    public static ComparedValue? Of(FactValue value) => value switch
    {
        AbsentValue => null,
        FigureValue { Figure: var figure } => RangeOf(figure) is { } range ? new ComparedValue(figure.Unit, range, TextOf(value)) : null,
        PeriodValue { Period: var period } =>
            new ComparedValue("", new Interval(period.First?.DayNumber, period.Last?.DayNumber), TextOf(value)),
        _ => new ComparedValue("", null, TextOf(value)),
    };

    /// <summary>Returns a text that is equal for equal values; empty for a missing value and for a collection without items.</summary>
    public static string TextOf(FactValue value) => value switch
    {
        TextValue { Value: decimal number } => Figure.TextOf(number),
        TextValue { Value: DateTimeOffset time } => time.UtcTicks.ToString(CultureInfo.InvariantCulture),
        TextValue text => NormalizedText.Of(text.Text),
        NumberValue number => number.Text,
        FlagValue flag => flag.IsSet ? "true" : "false",
        PeriodValue { Period: var period } =>
            FormattableString.Invariant($"{period.First:o}/{period.Last:o} {period.IsApproximate} {period.IsUncertain} ")
                + FormattableString.Invariant($"{period.HasUnknownStart} {period.HasUnknownEnd}"),
        FigureValue { Figure: var figure } => $"{figure.Interval} {figure.Unit} {(HasVagueEnds(figure) ? figure.Sense : "")}",
        ReferenceValue { Fact: var fact } => FormattableString.Invariant($"{fact.Table} {fact.Index}"),
        // The order of items and entries has no meaning.
        ListValue list => Join(list.Items.Select(TextOf).Order(StringComparer.Ordinal)),
        MapValue map => Join(map.Entries.Select(entry => Join([TextOf(entry.Key), TextOf(entry.Value)])).Order(StringComparer.Ordinal)),
        NestedValue nested => Join([nested.Record.FullName, .. nested.Members.Select(member => TextOf(member.Value))]),
        _ => "",
    };

    // "About" and "as many as" state no bounds. The number of "nearly" is its bound on the side away from zero.
    private static Interval? RangeOf(Figure figure) => !HasVagueEnds(figure) ? figure.Interval
        : figure.Sense != "nearly" ? null
        : figure.Interval switch
        {
            { Upper: > 0 and var upper } => new Interval(null, upper),
            { Lower: < 0 and var lower } => new Interval(lower, null),
            _ => null,
        };

    private static bool HasVagueEnds(Figure figure) => figure.Sense is "about" or "nearly" or "as-many-as";

    // Each part is preceded by its length, so that different lists of parts have different texts.
    private static string Join(IEnumerable<string> parts) =>
        string.Concat(parts.Select(part => FormattableString.Invariant($"{part.Length}:{part}")));
}
