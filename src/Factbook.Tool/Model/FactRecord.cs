namespace Factbook.Tool.Model;

/// <summary>A record of facts, or one that is nested in facts. A dataset has one object for each record.</summary>
internal sealed class FactRecord
{
    private static readonly string[] NamesOfNames = ["Name", "Title", "Label"];

    private readonly Lazy<RecordContent> _content;
    private readonly Lazy<IReadOnlyList<FactProperty>> _members;
    private readonly Lazy<FactProperty?> _formerKeys;
    private readonly Lazy<FactProperty?> _name;
    private readonly Lazy<string> _caseKey;

    /// <param name="fullName">The name with its namespace and containing types: <c>RussiaSupply.Claim</c>.</param>
    /// <param name="content">
    /// Reads the properties, bases and cases, which may refer to the record itself; called once, when first needed.
    /// </param>
    public FactRecord(string fullName, Func<RecordContent> content)
    {
        FullName = fullName;
        _content = new(content);
        _members = new(() => [.. Declared.OrderBy(property => !property.IsKey).ThenBy(DistanceOf)]);
        _formerKeys = new(() => Declared.FirstOrDefault(property => property.IsFormerKeys));
        _name = new(() =>
        {
            var texts = Properties.Where(property => property.Type is ScalarType { Kind.IsText: true }).ToList();
            return texts.Find(VocabularyRole.Name.IsOf) ?? NamesOfNames
                .Select(name => texts.Find(property => property.Name == name))
                .FirstOrDefault(property => property is not null);
        });
        _caseKey = new(() => Cases.Any(record => record.Members.Any(property => property.JsonName == "kind")) ? "$kind" : "kind");
    }

    /// <summary>Gets the name with its namespace and containing types: <c>RussiaSupply.Claim</c>.</summary>
    public string FullName { get; }

    /// <summary>Gets the simple name: <c>Claim</c>.</summary>
    public string Name => FullName[(FullName.LastIndexOf('.') + 1)..];

    /// <summary>Gets the name for people: <c>share claim</c>.</summary>
    public string Label => Words.ToKebab(Name).Replace('-', ' ');

    /// <summary>Gets whether only its cases have values.</summary>
    public bool IsAbstract { get; init; }

    /// <summary>Gets whether it is a record struct.</summary>
    public bool IsValueType { get; init; }

    /// <summary>Gets whether the class of its set has a member for each fact.</summary>
    public bool HasMembers { get; init; }

    /// <summary>Gets the name of the class of its set; null if it is not a fact.</summary>
    public string? Set { get; init; }

    /// <summary>Gets the summary of its documentation comment; null without one, and from a compiled dataset.</summary>
    public string? Documentation { get; init; }

    /// <summary>Gets its terms in shared vocabularies.</summary>
    public IReadOnlyList<Term> Terms { get; init; } = [];

    /// <summary>Gets how its facts are written in files; null for a record that is not a table, and from an assembly.</summary>
    public FactFiles? Files { get; init; }

    /// <summary>Gets the properties in the order of declaration: inherited ones first.</summary>
    public IReadOnlyList<FactProperty> Declared => _content.Value.Properties;

    /// <summary>
    /// Gets the properties: those of the key first; each group begins with those of the record itself, then inherited ones.
    /// </summary>
    public IReadOnlyList<FactProperty> Members => _members.Value;

    /// <summary>Gets the properties that make up the key; none if the key is only in the YAML file.</summary>
    public IEnumerable<FactProperty> Key => Members.Where(property => property.IsKey);

    /// <summary>Gets the properties that are not part of the key.</summary>
    public IEnumerable<FactProperty> Properties => Members.Where(property => !property.IsKey);

    /// <summary>Gets the property that refers to the fact that contains a fact of this record; null if there is none.</summary>
    public FactProperty? Owner => Properties.FirstOrDefault(property => property.Role == PropertyRole.Owner);

    /// <summary>Gets the property with the keys that a fact of this record had before; null if there is none.</summary>
    public FactProperty? FormerKeys => _formerKeys.Value;

    /// <summary>
    /// Gets the property with the name of a fact for people: the text property with a term for names, or else the one that is called
    /// <c>Name</c>, <c>Title</c> or <c>Label</c>; null if there is none.
    /// </summary>
    public FactProperty? NameProperty => _name.Value;

    /// <summary>Gets the properties that exports contain: all but the inverses, and the key only if it has several parts.</summary>
    public IEnumerable<FactProperty> Exported =>
        (Key.Skip(1).Any() ? Key : []).Concat(Properties.Where(property => property.Role != PropertyRole.Inverse));

    /// <summary>Gets the records that it derives from, nearest first.</summary>
    public IReadOnlyList<FactRecord> Bases => _content.Value.Bases;

    /// <summary>
    /// Gets the concrete records that a value of it can be: itself first, then those that derive from it, in the ordinal order of their
    /// names.
    /// </summary>
    public IReadOnlyList<FactRecord> Cases => _content.Value.Cases;

    /// <summary>Gets the key that states the case, with the value of each; null if the case follows from the other keys.</summary>
    public Discriminator? Discriminator => _content.Value.Discriminator;

    /// <summary>Gets the choices between its properties; none from a compiled dataset.</summary>
    public IReadOnlyList<Choice> Choices => _content.Value.Choices;

    /// <summary>Gets the property whose value can be written instead of a map of the record; none from an assembly.</summary>
    public Shorthand Shorthand => _content.Value.Shorthand;

    /// <summary>
    /// Gets the property whose value can be written instead of a map where the record is a case of another; none from an assembly.
    /// </summary>
    public Shorthand CaseShorthand => _content.Value.CaseShorthand;

    /// <summary>
    /// Gets the JSON property that states the case of a nested record: <c>kind</c>, or <c>$kind</c> if a case has a property of that name.
    /// </summary>
    public string CaseKey => _caseKey.Value;

    /// <summary>Returns whether it is another record or derives from it.</summary>
    public bool IsKindOf(FactRecord other) => this == other || Bases.Contains(other);

    /// <summary>
    /// Returns which case of a record it is: a <c>ShareClaim</c> is the case <c>share</c> of <c>Claim</c>; null for the record itself.
    /// </summary>
    public string? CaseOf(FactRecord declared) => this == declared ? null
        : declared.Discriminator?.Cases.FirstOrDefault(@case => @case.Record == this)?.Value
        ?? Words.ToKebab(Name.Length > declared.Name.Length && Name.EndsWith(declared.Name, StringComparison.Ordinal)
            ? Name[..^declared.Name.Length]
            : Name);

    public override string ToString() => FullName;

    private int DistanceOf(FactProperty property)
    {
        for (var i = 0; i < Bases.Count; i++)
        {
            if (Bases[i].FullName == property.DeclaredBy)
            {
                return i + 1;
            }
        }

        return property.DeclaredBy == FullName ? 0 : Bases.Count + 1;
    }
}

/// <summary>The properties, bases and cases of a record.</summary>
/// <param name="Properties">The properties in the order of declaration: inherited ones first.</param>
/// <param name="Bases">The records that it derives from, nearest first.</param>
/// <param name="Cases">The concrete records that a value can be.</param>
internal sealed record RecordContent(
    IReadOnlyList<FactProperty> Properties,
    IReadOnlyList<FactRecord> Bases,
    IReadOnlyList<FactRecord> Cases)
{
    public Discriminator? Discriminator { get; init; }

    public IReadOnlyList<Choice> Choices { get; init; } = [];

    public Shorthand Shorthand { get; init; } = Shorthand.None;

    public Shorthand CaseShorthand { get; init; } = Shorthand.None;
}

/// <summary>Properties of which each fact states at least one.</summary>
/// <param name="IsExclusive">Whether a fact must not state two of them.</param>
internal sealed record Choice(bool IsExclusive, IReadOnlyList<FactProperty> Properties);
