namespace Factbook.Tool.Model;

/// <summary>How a claim is meant, where it is more or less than a plain statement: <c>withholds</c>, <c>likely</c>.</summary>
internal static class Marks
{
    /// <summary>Returns how a fact is meant, and whether another one is made against it; nothing for a plain statement.</summary>
    public static IReadOnlyList<string> Of(Fact fact, Referrers referrers) =>
        referrers.Of(fact).Any(referrer => Role.Disputed.IsOf(referrer.Property)) ? [.. Of(fact), "disputed"] : [.. Of(fact)];

    /// <summary>
    /// Returns how the claims about a fact are meant, if none of them is a plain statement: a flow of which a source only says that it
    /// cannot confirm it must not look like one that it affirms.
    /// </summary>
    /// <param name="fact">A fact that claims are about, such as a flow.</param>
    /// <param name="referrers">The facts that refer to each fact.</param>
    public static IReadOnlyList<string> OfClaimsAbout(Fact fact, Referrers referrers)
    {
        var marks = ClaimsAbout(fact, referrers).Select(claim => Of(claim, referrers)).ToList();
        return marks.Count == 0 ? ["no claim"]
            : marks.Exists(claim => claim.Count == 0) ? []
            : [.. marks.SelectMany(claim => claim).Distinct()];
    }

    /// <summary>Returns the claims that are about a fact.</summary>
    public static IEnumerable<Fact> ClaimsAbout(Fact fact, Referrers referrers) => referrers.Of(fact)
        .Where(referrer => Role.About.IsOf(referrer.Property) && Role.Claim.IsOf(referrer.Fact.Record))
        .Select(referrer => referrer.Fact);

    private static IEnumerable<string> Of(Fact fact) => fact.Record.Properties
        .Where(Role.Mark.IsOf)
        .Select(property => Of(property, fact.ValueOf(property)))
        .OfType<string>();

    private static string? Of(FactProperty property, FactValue value) => value switch
    {
        TextValue text when property.Type is EnumType { IsOptional: false, Enum: var names } =>
            text.Text == UsualOf(property, names) ? null : InWords(text.Text),
        TextValue { IsEmpty: false } text => InWords(text.Text),
        NestedValue nested => nested.Members.Select(member => member.Value).OfType<TextValue>().FirstOrDefault()?.Text,
        FlagValue { IsSet: true } => property.Label,
        _ => null,
    };

    // The value of a fact that states none.
    private static string? UsualOf(FactProperty property, FactEnum names) =>
        property.Default is TextValue usual ? usual.Text : names.Members.FirstOrDefault(member => member.Value == 0)?.YamlName;

    private static string InWords(string text) => text.Replace('-', ' ');
}
