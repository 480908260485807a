using System.Globalization;
using Factbook.Tool.Model;
using Factbook.Tool.Rendering;

namespace Factbook.Tool.Site.Content;

/// <summary>Values and headings as plain text.</summary>
internal static class SiteText
{
    private const int MostValues = 4;

    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>Returns a value in one line, with the names of facts instead of their keys.</summary>
    public static string Of(FactValue value) => value switch
    {
        TextValue { Value: Passage passage } => Of(passage),
        TextValue text => Printable.Of(text.Text),
        ReferenceValue reference => FactName.Of(reference.Fact),
        ListValue list => string.Join(", ", list.Items.Select(Of)),
        MapValue map => string.Join(", ", map.Entries.Select(entry => $"{Printable.Of(entry.Name)} {Of(entry.Value)}")),
        NestedValue nested => string.Join(
            ", ", nested.Members.Where(member => !member.Value.IsEmpty).Select(member => $"{member.Key.Label} {Of(member.Value)}")),
        _ => ValueText.Of(value),
    };

    /// <summary>Returns where a passage is; its words only if the fact states them.</summary>
    public static string Of(Passage passage) => passage.Exact is { } words ? $"“{Printable.Of(words)}”"
        : string.Create(CultureInfo.InvariantCulture, $"characters {passage.Start:N0} to {passage.End:N0}");

    /// <summary>Returns the first values that a fact states, with their labels, without what its name already says.</summary>
    public static IReadOnlyList<(string Label, string Text)> SummaryOf(Fact fact)
    {
        var name = FactName.Of(fact);
        return
        [
            .. fact.Record.Properties
                .Where(property => property.Role == PropertyRole.Stated && !property.IsFormerKeys && !VocabularyRole.Mark.IsOf(property))
                .Where(property => !IsInName(property, fact.Record))
                .Select(property => (property.Label, Value: fact.ValueOf(property)))
                .Where(stated => !stated.Value.IsEmpty && !IsPassage(stated.Value))
                .Select(stated => (stated.Label, Text: stated.Value is FlagValue ? "" : Shorten(Of(stated.Value))))
                .Where(stated => stated.Text != name)
                .Take(MostValues),
        ];
    }

    private static bool IsInName(FactProperty property, FactRecord record) =>
        record.NameProperty is null && VocabularyRole.Subject.In(record) is not null && VocabularyRole.Object.In(record) is not null
        && (VocabularyRole.Subject.IsOf(property) || VocabularyRole.Predicate.IsOf(property) || VocabularyRole.Object.IsOf(property));

    private static bool IsPassage(FactValue value) =>
        value is TextValue { Value: Passage } || (value is ListValue list && list.Items.Any(IsPassage));

    private static string Shorten(string text)
    {
        const int Longest = 120;
        return text.Length <= Longest ? text : $"{text[..(char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest)].TrimEnd()}…";
    }
}
