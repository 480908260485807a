using System.Text;
using Factbook.Notation;
using Factbook.Tool.Comparing.Shapes;
using Factbook.Tool.Model;

namespace Factbook.Tool.Comparing.Facts;

/// <summary>
/// Decides whether two values are equal. A reference to a renamed fact is equal to the old one, and a text is equal if only the type of its
/// property changed. The order of lists counts; the order of dictionaries and other words for the same figure do not.
/// </summary>
internal sealed class ValueEquality(TypePairs types, FactMatches facts)
{
    /// <summary>Returns whether an old and a new value are equal.</summary>
    public bool AreSame(FactValue old, FactValue @new) => (old, @new) switch
    {
        (ReferenceValue before, ReferenceValue now) => facts.AreSame(before.Fact, now.Fact),
        (NestedValue before, NestedValue now) => AreSame(before, now),
        (ListValue before, ListValue now) => AreSame(before.Items, now.Items),
        (MapValue before, MapValue now) => AreSame(before.Entries, now.Entries),
        (FigureValue before, FigureValue now) => Stated(before.Figure) == Stated(now.Figure),
        _ => TextOf(old) is { } text ? text == TextOf(@new) : IsNothing(old) && IsNothing(@new),
    };

    /// <summary>Returns whether there is no value, or a list or dictionary without any.</summary>
    public static bool IsNothing(FactValue value) => value is AbsentValue or ListValue { IsEmpty: true } or MapValue { IsEmpty: true };

    /// <summary>Returns a signature that is equal for two values only if they are equal.</summary>
    /// <param name="value">The value.</param>
    /// <param name="isOld">Whether it is an old value.</param>
    public string SignatureOf(FactValue value, bool isOld)
    {
        var text = new StringBuilder();
        Append(text, value, isOld);
        return text.ToString();
    }

    private bool AreSame(NestedValue old, NestedValue @new)
    {
        if (!types.AreSame(old.Record, @new.Record))
        {
            return false;
        }

        foreach (var pair in types.PropertiesOf(old.Record, @new.Record))
        {
            if (pair.IsCompared && !AreSame(old.Members[pair.OldIndex].Value, @new.Members[pair.NewIndex].Value))
            {
                return false;
            }
        }

        return true;
    }

    private bool AreSame(IReadOnlyList<FactValue> old, IReadOnlyList<FactValue> @new)
    {
        for (var i = 0; i < old.Count && i < @new.Count; i++)
        {
            if (!AreSame(old[i], @new[i]))
            {
                return false;
            }
        }

        return old.Count == @new.Count;
    }

    private bool AreSame(IReadOnlyList<MapEntry> old, IReadOnlyList<MapEntry> @new)
    {
        if (old.Count != @new.Count)
        {
            return false;
        }

        var now = @new.ToDictionary(entry => entry.Name, entry => entry.Value, StringComparer.Ordinal);
        return old.All(entry => now.TryGetValue(entry.Name, out var value) && AreSame(entry.Value, value));
    }

    private void Append(StringBuilder text, FactValue value, bool isOld)
    {
        switch (value)
        {
            case ReferenceValue { Fact: var fact }:
                Append(text, ((isOld ? facts.NewOf(fact) : null) ?? fact).Key);
                break;
            case ListValue list:
                Append(text.Append('['), list.Items, isOld);
                break;
            case MapValue map:
                var entries = map.Entries.OrderBy(entry => entry.Name, StringComparer.Ordinal).ToList();
                entries.ForEach(entry => Append(text.Append('{'), entry.Name));
                Append(text, entries.Select(entry => entry.Value), isOld);
                break;
            case NestedValue nested:
                Append(text, nested.Record.Name);
                Append(
                    text.Append('('),
                    types.PropertiesOf(nested.Record, isOld)
                        .Where(pair => pair.IsCompared)
                        .Select(pair => nested.Members[isOld ? pair.OldIndex : pair.NewIndex].Value),
                    isOld);
                break;
            case FigureValue figure:
                Append(text, Stated(figure.Figure).ToString());
                break;
            default:
                Append(text, TextOf(value) ?? "");
                break;
        }
    }

    private void Append(StringBuilder text, IEnumerable<FactValue> values, bool isOld)
    {
        foreach (var value in values)
        {
            Append(text, value, isOld);
        }

        text.Append(')');
    }

    // Prefixed with its length, so that different sequences of parts have different signatures.
    private static void Append(StringBuilder text, string part) => text.Append(part.Length).Append(':').Append(part);

    private static (Interval, FigureKind, string, string) Stated(Figure figure) =>
        (figure.Interval, figure.Kind, figure.Unit, figure.Sense);

    private static string? TextOf(FactValue value) => value switch
    {
        TextValue text => text.Text,
        NumberValue number => number.Text,
        FlagValue flag => flag.IsSet ? "true" : "false",
        PeriodValue period => period.Period.ToString(),
        FigureValue figure => figure.Figure.AsWritten,
        ReferenceValue reference => reference.Fact.Key,
        _ => null,
    };
}
