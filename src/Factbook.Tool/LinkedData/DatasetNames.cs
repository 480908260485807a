using System.Globalization;
using System.Text.Json;
using Factbook.Tool.Columns;
using Factbook.Tool.Model;

namespace Factbook.Tool.LinkedData;

/// <summary>
/// The IRIs of the facts and of the vocabulary of a dataset, in their short forms. The one of a fact contains a slash,
/// <c>facts:actors/china</c>, and those of the vocabulary contain none: <c>facts:Actor</c>, <c>facts:Actor.kind</c>.
/// </summary>
internal sealed class DatasetNames
{
    private readonly Dictionary<FactRecord, string> _tables = [];
    private readonly Dictionary<string, string> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<(FactEnum Enum, string Member), IReadOnlyList<string>> _members = [];

    public DatasetNames(FactDataset dataset, DatasetTypes types)
    {
        Prefixes = new Prefixes(types.Terms.SelectMany(term => new[] { term.Iri, term.ValuePrefix }).OfType<string>());
        var tables = new UniqueNames();
        foreach (var table in dataset.Tables)
        {
            _tables.Add(table.Record, tables.Take(JsonNamingPolicy.CamelCase.ConvertName(table.Name)));
        }

        var names = new UniqueNames();
        Prefixes.Reserved.Append(OwnTerms.Prefix).ToList().ForEach(prefix => names.Take(prefix));
        var full = types.Records.Select(record => record.FullName).Concat(types.Enums.Select(members => members.FullName)).ToList();
        var shared = full.CountBy(SimpleName).Where(count => count.Value > 1).Select(count => count.Key).ToHashSet();
        foreach (var name in full)
        {
            // The namespace distinguishes types of one name; a dot would separate the name of a property.
            _types.Add(name, names.Take(shared.Contains(SimpleName(name)) ? name.Replace('.', '-') : SimpleName(name)));
        }

        foreach (var members in types.Enums)
        {
            foreach (var member in members.Members)
            {
                _members.TryAdd((members, member.YamlName), IrisOf(members, member));
            }
        }
    }

    /// <summary>Gets the prefixes of the context.</summary>
    public Prefixes Prefixes { get; }

    /// <summary>Gets the names that the context gives to the types, which no property can have.</summary>
    public IEnumerable<string> Types => _types.Values;

    public string Of(Fact fact) => $"{Prefixes.Own}:{_tables[fact.Table]}/"
        + (fact.HasKey ? IriText.Segment(fact.Key) : (fact.Index + 1).ToString(CultureInfo.InvariantCulture));

    public string Of(FactRecord record) => $"{Prefixes.Own}:{NameOf(record)}";

    public string Of(FactEnum members) => $"{Prefixes.Own}:{_types[members.FullName]}";

    /// <summary>Returns the IRI of a property in the vocabulary of the dataset.</summary>
    public string Of(FactProperty property) => $"{Prefixes.Own}:{_types[property.DeclaredBy]}.{IriText.Segment(property.JsonName)}";

    /// <summary>Returns the name that the context gives to a record.</summary>
    public string NameOf(FactRecord record) => _types[record.FullName];

    /// <summary>Returns the types of a value of a record: the record, then its terms and those of its bases.</summary>
    public IReadOnlyList<string> TypesOf(FactRecord record) =>
    [
        NameOf(record),
        .. record.Bases.Prepend(record).SelectMany(type => type.Terms).Select(term => Prefixes.Compact(term.Iri)).Distinct(),
    ];

    /// <summary>Returns the IRIs of a member of an enum: its terms, or one of the vocabulary of the dataset.</summary>
    public IReadOnlyList<string> IrisOf(FactEnum members, EnumMember member) => member.Terms.Count > 0
        ? [.. member.Terms.Select(term => Prefixes.Compact(term.Iri)).Distinct()]
        : [$"{Of(members)}.{IriText.Segment(member.YamlName)}"];

    /// <summary>Returns the IRIs of a member by its name in YAML; null if there is no such member.</summary>
    public IReadOnlyList<string>? IrisOf(FactEnum members, string yamlName) => _members.GetValueOrDefault((members, yamlName));

    private static string SimpleName(string fullName) => fullName[(fullName.LastIndexOf('.') + 1)..];
}
