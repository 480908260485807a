using Factbook.Tool.Columns;
using Factbook.Tool.Model;

namespace Factbook.Tool.Relational;

/// <summary>A property in the rows of a table, or the items or the keys of such a property.</summary>
/// <param name="name">The name of its column, and the prefix of further ones.</param>
/// <param name="path">The path of the property in C#.</param>
/// <param name="property">The property.</param>
/// <param name="scope">The rows that can have a value.</param>
/// <param name="read">Returns the value in a row.</param>
internal sealed class PropertyValue(string name, string path, MergedProperty property, Scope scope, Func<TableRow, FactValue> read)
{
    private readonly Role _role = Role.Value;

    private PropertyValue(string name, PropertyValue list, Role role, Func<TableRow, FactValue> read)
        : this(name, list.Path, list.Property, Scope.All, read) => _role = role;

    private enum Role
    {
        Value,
        Item,
        Key,
    }

    /// <summary>Gets the name of its column, and the prefix of further ones.</summary>
    public string Name => name;

    /// <summary>Gets the path of the property in C# from the fact, such as <c>Hedge.Word</c>.</summary>
    public string Path => path;

    /// <summary>Gets the property.</summary>
    public MergedProperty Property => property;

    /// <summary>Gets the rows that can have a value.</summary>
    public Scope Scope => scope;

    /// <summary>Gets a function that returns the value in a row.</summary>
    public Func<TableRow, FactValue> Read => read;

    /// <summary>Gets whether no two rows may have the same value.</summary>
    public bool IsUnique { get; init; }

    /// <summary>
    /// Gets the documentation of the property; null without one. If the cases document it differently, each documentation follows the names
    /// of its cases.
    /// </summary>
    public string? Documentation { get; } = DocumentationOf(property.OfCase);

    /// <summary>Gets the name of the items, if it is a list.</summary>
    public string ItemName => _role == Role.Value ? property.Name : "item";

    /// <summary>Gets the rules for a single value that all cases declare. The rules of a list apply to its items.</summary>
    public IReadOnlyList<FactRule> Rules => _role == Role.Key
        ? []
        : [.. OfCases.First().Rules.Where(rule => IsOfValue(rule.Form) && OfCases.All(one => one.Rules.Any(rule.AcceptsSameAs)))];

    /// <summary>
    /// Gets how facts are looked up by the property. If several cases declare it, facts of different cases may have the same value.
    /// </summary>
    public FactLookup Lookup => _role != Role.Value ? FactLookup.None
        : OfCases.Select(one => (one.DeclaredBy, one.Lookup)).Distinct().ToList() is [var (_, lookup)] ? lookup
        : OfCases.Any(one => one.Lookup != FactLookup.None) ? FactLookup.Many
        : FactLookup.None;

    private IEnumerable<FactProperty> OfCases => property.OfCase.Values;

    private IReadOnlyList<FactRecord> Referred => OfCases.All(one => one is { RefersTo.Count: > 0, AllowsOtherTexts: false })
        ? [.. OfCases.SelectMany(one => one.RefersTo).Distinct()]
        : [];

    /// <summary>Returns the items of a list, or the values of a dictionary, in a table of their own.</summary>
    public static PropertyValue OfItem(string name, PropertyValue list) => new(name, list, Role.Item, row => row.Item);

    /// <summary>Returns the keys of a dictionary in a table of its own.</summary>
    public static PropertyValue OfKey(string name, PropertyValue list) => new(name, list, Role.Key, row => row.EntryKey);

    /// <summary>Returns the documentation of the property, followed by what a column contains of its value.</summary>
    public string Describe(string part) => Documentation is { } text ? $"{text} {part}" : part;

    /// <summary>Returns the records of the facts to which a value refers, as a reference or as a key; none for any other value.</summary>
    public IReadOnlyList<FactRecord> ReferencesIn(FactType type) => type is ReferenceType { Record: var record } ? [record]
        : _role != Role.Value && property.Type is DictionaryType == (_role == Role.Item) ? []
        : type is ScalarType { Kind.IsText: true } ? Referred
        : [];

    /// <summary>Returns whether a list contains the facts that are written in this one, and that refer to it as their owner.</summary>
    public bool IsOwnedBy(FactRecord item) =>
        OfCases.Any(one => one.Role == PropertyRole.Owned && item.Owner?.InverseOf == one.Name);

    private static string? DocumentationOf(IReadOnlyDictionary<FactRecord, FactProperty> cases)
    {
        var documented = cases.GroupBy(one => one.Value.Documentation, one => one.Key.Label).ToList();
        return documented is [var same] ? same.Key : string.Join(' ', documented.Where(group => group.Key is not null).Select(group =>
            string.Join(", ", group) is var labels ? $"{char.ToUpperInvariant(labels[0])}{labels[1..]}: {group.Key}" : ""));
    }

    // Rules for the length of a list do not apply to its items.
    private bool IsOfValue(RuleForm form) =>
        _role == Role.Value || form.IsAboutTexts || form is { MinimumLength: null, MaximumLength: null };
}
