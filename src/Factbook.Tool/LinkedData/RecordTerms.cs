using Factbook.Tool.Model;

namespace Factbook.Tool.LinkedData;

/// <summary>A term of a property, under its name in the context of the record.</summary>
/// <param name="Name">The name in JSON.</param>
/// <param name="Property">The property.</param>
/// <param name="Iri">The IRI of the term in its short form.</param>
/// <param name="Term">The term of a shared vocabulary; null for one of the vocabulary of the dataset.</param>
internal sealed record PropertyTerm(string Name, FactProperty Property, string Iri, Term? Term)
{
    /// <summary>Gets whether it is the first term of the property, under which nodes are written; others refer to them.</summary>
    public required bool IsFirst { get; init; }

    public ValueForm Form { get; } = ValueForm.Of(Property.Type, Term);
}

/// <summary>
/// The names that the context gives to the terms of a record. They are those of the JSON export, except where JSON-LD gives such a name
/// another meaning: a prefix, a record, a keyword, or a name with a colon or a slash.
/// </summary>
internal sealed class RecordTerms
{
    private readonly HashSet<string> _names;

    /// <param name="record">A record of which values exist.</param>
    /// <param name="names">The names of the dataset.</param>
    /// <param name="scheme">The scheme of the IRI of the dataset, which readers would treat as a prefix.</param>
    public RecordTerms(FactRecord record, DatasetNames names, string? scheme)
    {
        _names = new(names.Prefixes.Reserved.Concat(names.Types), StringComparer.Ordinal);
        if (scheme is not null)
        {
            _names.Add(scheme);
        }

        Properties = [.. ExportedBy(record).SelectMany(property => TermsOf(property, names))];
        Types = names.TypesOf(record);
        Id = Added("id");
        Location = Added("location");
    }

    /// <summary>Gets the types of a value of the record.</summary>
    public IReadOnlyList<string> Types { get; }

    /// <summary>Gets the terms of the properties, in the order of the record.</summary>
    public IReadOnlyList<PropertyTerm> Properties { get; }

    /// <summary>Gets the name of the fact's key: <c>id</c>, or <c>$id</c> if a property has that name.</summary>
    public string Id { get; }

    /// <summary>Gets the name of the fact's location: <c>location</c>, or <c>$location</c> if a property has that name.</summary>
    public string Location { get; }

    /// <summary>Returns the properties with terms: those of the JSON export, and the key if it has a term of its own.</summary>
    public static IEnumerable<FactProperty> ExportedBy(FactRecord record) =>
        record.Key.Where(key => key.Terms.Count > 0).Concat(record.Exported).Distinct();

    private IEnumerable<PropertyTerm> TermsOf(FactProperty property, DatasetNames names)
    {
        var name = Take(Legal(property.JsonName));
        if (property.Terms.Count == 0)
        {
            yield return new(name, property, names.Of(property), null) { IsFirst = true };
        }

        foreach (var (i, term) in property.Terms.Index())
        {
            yield return new(
                i == 0 ? name : Take($"{name}_{LocalName(term.Iri)}"), property, names.Prefixes.Compact(term.Iri), term)
            {
                IsFirst = i == 0,
            };
        }
    }

    private string Added(string name) => Take(_names.Contains(name) ? "$" + name : name);

    private string Take(string name)
    {
        while (!_names.Add(name))
        {
            name += "_";
        }

        return name;
    }

    private static string LocalName(string iri) => Legal(iri[(iri.TrimEnd('/', '#').LastIndexOfAny(['/', '#', ':']) + 1)..]);

    // What begins with @ can be a keyword, and what contains a colon or a slash is read as an IRI.
    private static string Legal(string name)
    {
        var legal = name.Replace(':', '_').Replace('/', '_');
        return legal.Length == 0 || legal[0] == '@' ? "_" + legal : legal;
    }
}
