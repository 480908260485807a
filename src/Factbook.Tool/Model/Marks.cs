namespace Factbook.Tool.Model;

/// <summary>The marks of facts.</summary>
/// <param name="referrers">The facts that refer to each fact.</param>
/// <param name="contradictions">The facts that contradict each other.</param>
internal sealed class Marks(Referrers referrers, Contradictions contradictions)
{
    public Marks(FactDataset dataset)
        : this(new Referrers(dataset), new Contradictions(dataset))
    {
    }

    /// <summary>Returns the marks of a fact; none for a plain statement that no other fact disputes or contradicts.</summary>
    public IReadOnlyList<Mark> Of(Fact fact) => Of(fact, contradictions.Of(fact).Count > 0);

    /// <summary>Returns the marks of a value of a fact. Contradictions of its other values have no effect.</summary>
    public IReadOnlyList<Mark> Of(Fact fact, FactProperty property) =>
        Of(fact, contradictions.Of(fact).Any(contradiction => contradiction.Property == property));

    /// <summary>
    /// Returns the marks of the claims about a fact, if none of them is a plain statement. Without a mark, a flow that a source cannot
    /// confirm would look like one that it affirms. Contradictions between the figures of the claims have no effect.
    /// </summary>
    /// <param name="fact">A fact that claims are about, such as a flow.</param>
    public IReadOnlyList<Mark> OfClaimsAbout(Fact fact)
    {
        var marks = ClaimsAbout(fact).Select(claim => Of(claim).Where(mark => mark != Mark.Contested).ToList()).ToList();
        return marks.Count == 0 ? [Mark.NoClaim]
            : marks.Exists(claim => claim.Count == 0) ? []
            : [.. marks.SelectMany(claim => claim).Distinct()];
    }

    /// <summary>Returns the claims that are about a fact.</summary>
    public IEnumerable<Fact> ClaimsAbout(Fact fact) => referrers.Of(fact)
        .Where(referrer => VocabularyRole.About.IsOf(referrer.Property) && VocabularyRole.Claim.IsOf(referrer.Fact.Record))
        .Select(referrer => referrer.Fact);

    private IReadOnlyList<Mark> Of(Fact fact, bool isContested) =>
    [
        .. MeantAs(fact),
        .. referrers.Of(fact).Any(referrer => VocabularyRole.Disputed.IsOf(referrer.Property)) ? [Mark.Disputed] : Array.Empty<Mark>(),
        .. isContested ? [Mark.Contested] : Array.Empty<Mark>(),
    ];

    private static IEnumerable<Mark> MeantAs(Fact fact) =>
        from property in fact.Record.Properties
        where VocabularyRole.Mark.IsOf(property)
        let text = TextOf(property, fact.ValueOf(property))
        where text is not null
        select new Mark(property.Type is EnumType ? text.Replace('-', ' ') : text, MeaningOf(property, text));

    private static string MeaningOf(FactProperty property, string text) =>
        property.MemberDocumentation.GetValueOrDefault(text) ?? property.Documentation ?? $"Its {property.Label}.";

    private static string? TextOf(FactProperty property, FactValue value) => value switch
    {
        TextValue text when property.Type is EnumType { IsOptional: false, Enum: var names } =>
            text.Text == DefaultOf(property, names) ? null : text.Text,
        TextValue { IsEmpty: false } text => text.Text,
        NestedValue nested => nested.Members.Select(member => member.Value).OfType<TextValue>().FirstOrDefault()?.Text,
        FlagValue { IsSet: true } => property.Label,
        _ => null,
    };

    // Returns the value of a fact that does not state the property.
    private static string? DefaultOf(FactProperty property, FactEnum names) =>
        property.Default is TextValue usual ? usual.Text : names.Members.FirstOrDefault(member => member.Value == 0)?.YamlName;
}
