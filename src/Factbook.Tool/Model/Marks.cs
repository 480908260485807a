namespace Factbook.Tool.Model;

/// <summary>How a claim is meant, where it is more or less than a plain statement: <c>withholds</c>, <c>likely</c>.</summary>
internal static class Marks
{
    /// <summary>Returns the marks of a fact; none for a plain statement.</summary>
    public static IReadOnlyList<string> Of(Fact fact) =>
    [
        .. fact.Record.Properties.Where(Role.Mark.IsOf)
            .Select(property => Of(property, fact.ValueOf(property)))
            .OfType<string>(),
    ];

    private static string? Of(FactProperty property, FactValue value) => value switch
    {
        TextValue text when property.Type is EnumType { IsOptional: false, Enum: var names } =>
            text.Text == UsualOf(property, names) ? null : InWords(text.Text),
        TextValue { IsEmpty: false } text => InWords(text.Text),
        NestedValue nested => nested.Members.Select(member => member.Value).OfType<TextValue>().FirstOrDefault()?.Text,
        FlagValue { IsSet: true } => property.Label,
        _ => null,
    };

    // What a fact has that states nothing.
    private static string? UsualOf(FactProperty property, FactEnum names) =>
        property.Default is TextValue usual ? usual.Text : names.Members.FirstOrDefault(member => member.Value == 0)?.YamlName;

    private static string InWords(string text) => text.Replace('-', ' ');
}
