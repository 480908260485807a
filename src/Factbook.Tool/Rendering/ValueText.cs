using Factbook.Tool.Model;

namespace Factbook.Tool.Rendering;

/// <summary>Formats values as one line of text.</summary>
internal static class ValueText
{
    /// <summary>Returns a value as text.</summary>
    public static string Of(FactValue value) => value switch
    {
        TextValue text => Printable.Of(text.Text),
        NumberValue number => number.Text,
        FlagValue flag => flag.IsSet ? "yes" : "no",
        PeriodValue period => PeriodText.Of(period),
        FigureValue figure => Printable.Of(figure.Figure.AsWritten),
        ReferenceValue reference => Printable.Of(reference.Fact.Key),
        ListValue list => string.Join(list.Items.Any(IsComposed) ? "; " : ", ", list.Items.Select(Of)),
        MapValue map => string.Join(", ", map.Entries.Select(entry => $"{Printable.Of(entry.Name)} {Of(entry.Value)}")),
        NestedValue nested => string.Join(
            ", ", nested.Members.Where(member => !member.Value.IsEmpty).Select(member => $"{member.Key.Label} {Of(member.Value)}")),
        _ => "~",
    };

    /// <summary>Returns whether a value contains other values.</summary>
    public static bool IsComposed(FactValue value) => value is ListValue or MapValue or NestedValue;
}
