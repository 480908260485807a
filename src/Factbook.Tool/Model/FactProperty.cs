using System.Text.Json;

namespace Factbook.Tool.Model;

/// <summary>A property of a record: its content, and its names in C#, YAML, JSON, SQL and output for people.</summary>
/// <param name="name">The name in C#.</param>
/// <param name="givenName">The name that <c>[JsonPropertyName]</c> states, or null.</param>
/// <param name="type">The type.</param>
internal sealed class FactProperty(string name, string? givenName, FactType type)
{
    /// <summary>Gets the name in C#.</summary>
    public string Name => name;

    /// <summary>Gets the type.</summary>
    public FactType Type => type;

    /// <summary>Gets how the property relates to other facts.</summary>
    public PropertyRole Role { get; init; }

    /// <summary>Gets whether it is the key of the fact, or a part of it.</summary>
    public bool IsKey { get; init; }

    /// <summary>Gets whether every fact must state it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Gets whether it contains the entries whose keys match no other property.</summary>
    public bool IsExtension { get; init; }

    /// <summary>Gets whether it contains the keys that the fact had before.</summary>
    public bool IsFormerKeys { get; init; }

    /// <summary>Gets whether it names the file with the text of a source.</summary>
    public bool IsSourceText { get; init; }

    /// <summary>Gets how code looks up facts by it.</summary>
    public FactLookup Lookup { get; init; }

    /// <summary>Gets whether <c>[Unique]</c> declares that no two facts of the table have the same value.</summary>
    public bool IsUnique { get; init; }

    /// <summary>Gets the full name of the record that declares it: another one if it is inherited.</summary>
    public required string DeclaredBy { get; init; }

    /// <summary>
    /// Gets the name of the property of the other record that refers to this fact; null if it is neither an inverse nor an owner.
    /// </summary>
    public string? InverseOf { get; init; }

    /// <summary>Gets the text of its documentation comment; null without one, and from a compiled dataset.</summary>
    public string? Documentation { get; init; }

    /// <summary>Gets the default value; null if it is not a constant, and from a compiled dataset.</summary>
    public FactValue? Default { get; init; }

    /// <summary>Gets the names of the properties with which it is required; none from a compiled dataset.</summary>
    public IReadOnlyList<string> RequiredWith { get; init; } = [];

    /// <summary>Gets the rules for its value that .NET defines; none from a compiled dataset.</summary>
    public IReadOnlyList<FactRule> Rules { get; init; } = [];

    /// <summary>Gets the rule that facts about the same thing should agree in it; null without one.</summary>
    public Agreement? Agreement { get; init; }

    /// <summary>
    /// Gets the documentation comments of the members of its enum, by their names in YAML; none from a compiled dataset.
    /// </summary>
    public IReadOnlyDictionary<string, string> MemberDocumentation { get; init; } = new Dictionary<string, string>();

    /// <summary>Gets the records to whose facts its texts refer by key; none if its texts are not keys.</summary>
    public IReadOnlyList<FactRecord> RefersTo { get; init; } = [];

    /// <summary>Gets whether texts other than the keys of <see cref="RefersTo"/> are valid as well.</summary>
    public bool AllowsOtherTexts { get; init; }

    /// <summary>Gets its terms in shared vocabularies.</summary>
    public IReadOnlyList<Term> Terms { get; init; } = [];

    /// <summary>Gets the path over references to the source of its passages; null if it contains none.</summary>
    public string? PassageSource { get; init; }

    /// <summary>Gets whether it is written in YAML, and does not follow from other facts.</summary>
    public bool IsWritten => Role is PropertyRole.Stated or PropertyRole.Owned;

    /// <summary>Gets the name in YAML: <c>part-of</c>, unless the record states another.</summary>
    public string YamlName => givenName ?? Words.ToKebab(name);

    /// <summary>Gets the name in JSON: <c>partOf</c>, unless the record states another.</summary>
    public string JsonName => givenName ?? JsonNamingPolicy.CamelCase.ConvertName(name);

    /// <summary>Gets the name for people: <c>part of</c>, unless the record states another.</summary>
    public string Label => givenName ?? Words.ToKebab(name).Replace('-', ' ');

    /// <summary>Gets the name in SQL: <c>part_of</c>, or the name that the record states in the same spelling.</summary>
    public string SqlName => Words.ToKebab(givenName ?? name).Replace('-', '_');
}

/// <summary>How a property relates to other facts.</summary>
internal enum PropertyRole
{
    /// <summary>The fact states it; references are stated as well.</summary>
    Stated,

    /// <summary>The fact that this one is written in.</summary>
    Owner,

    /// <summary>The facts that are written in this one.</summary>
    Owned,

    /// <summary>The facts that refer to this one; the reference is stated by them.</summary>
    Inverse,
}

/// <summary>How code looks up facts by a property.</summary>
internal enum FactLookup
{
    /// <summary>The property has no lookup.</summary>
    None,

    /// <summary>A lookup returns a list of facts.</summary>
    Many,

    /// <summary>A lookup returns at most one fact.</summary>
    Unique,
}

/// <summary>A rule for the value of a property.</summary>
/// <param name="Form">The rule in the terms of JSON Schema.</param>
/// <param name="ErrorMessage">The message that the record states, or null.</param>
internal sealed record FactRule(RuleForm Form, string? ErrorMessage)
{
    /// <summary>Returns whether another rule accepts the same values.</summary>
    public bool AcceptsSameAs(FactRule other) => (Form with { Values = null }) == (other.Form with { Values = null })
        && (Form.Values ?? []).SequenceEqual(other.Form.Values ?? []);
}
