using System.Collections.Generic;
using System.Linq;

namespace Factbook.Generator.Schema;

/// <summary>
/// The shape of a record without symbols, so that it equals one that is read from the same declaration in another compilation.
/// </summary>
/// <param name="FullName">The fully qualified name, with <c>global::</c>.</param>
/// <param name="Name">The simple name.</param>
/// <param name="Namespace">The namespace, empty for the global one.</param>
/// <param name="Containers">The partial declarations of the containing types, outermost first: <c>public partial class Outer</c>.</param>
/// <param name="Declaration">Its partial declaration: <c>partial record Actor</c>.</param>
/// <param name="Accessibility"><c>public</c> or <c>internal</c>.</param>
/// <param name="IsAbstract">Whether it is abstract.</param>
/// <param name="IsSealed">Whether it is sealed.</param>
/// <param name="IsValueType">Whether it is a record struct.</param>
/// <param name="IsPartial">Whether it is partial.</param>
/// <param name="HasPrintMembers">Whether it declares <c>PrintMembers</c>.</param>
/// <param name="Bases">The fully qualified names of its bases, nearest first.</param>
/// <param name="Properties">The properties that are read from YAML or generated, inherited ones first, in the order of declaration.</param>
/// <param name="Discriminator">The discriminator of an abstract record with <c>[JsonPolymorphic]</c>.</param>
/// <param name="Facts">The options of <c>[Facts]</c>, or null for a nested record, or a case of a record with <c>[Facts]</c>.</param>
/// <param name="Set">The name of the class of its set, or null for a record without facts.</param>
internal sealed record RecordSchema(
    string FullName,
    string Name,
    string Namespace,
    EquatableArray<string> Containers,
    string Declaration,
    string Accessibility,
    bool IsAbstract,
    bool IsSealed,
    bool IsValueType,
    bool IsPartial,
    bool HasPrintMembers,
    EquatableArray<string> Bases,
    EquatableArray<PropertySchema> Properties,
    DiscriminatorSchema? Discriminator,
    FactsSchema? Facts,
    string? Set)
{
    /// <summary>Gets the names of the types around it, outermost first.</summary>
    public IEnumerable<string> ContainerNames =>
        Containers.Select(container => container.Substring(container.LastIndexOf(' ') + 1).TrimStart('@'));

    /// <summary>Gets its name in documentation ids and in the names of its sources.</summary>
    public string DocumentationName => FullName.Substring("global::".Length).Replace("@", "");

    /// <summary>Whether its declaration has an error that prevents generating code.</summary>
    public bool IsBroken { get; init; }

    /// <summary>Gets the fully qualified definitions of the bases without facts whose references it inherits.</summary>
    public EquatableArray<string> ReferringBases { get; init; } = EquatableArray<string>.Empty;

    /// <summary>Gets the choices between its properties, inherited ones first.</summary>
    public EquatableArray<ChoiceSchema> Choices { get; init; } = EquatableArray<ChoiceSchema>.Empty;

    /// <summary>
    /// Whether its properties depend on each other: it declares choices, or a property that is required with others.
    /// </summary>
    public bool HasCombinations => Choices.Count > 0 || Properties.Any(property => property.RequiredWith.Count > 0);

    /// <summary>Gets the prefix of the names of generated methods.</summary>
    public string MethodPrefix { get; init; } = HiddenMembers.Method;

    /// <summary>Gets the number of preceding records whose names differ only by case, which file names may not distinguish.</summary>
    public int CaseCollisions { get; init; }

    /// <summary>Gets the fully qualified class of its set, which is declared beside the record.</summary>
    public string SetFullName => FullName.Substring(0, FullName.Length - Identifiers.Escape(Name).Length) + Identifiers.Escape(Set!);

    /// <summary>
    /// Returns the name of a property in messages: <c>Actor.Kind</c>. An inherited property has the name of the declaring record, as in C#.
    /// </summary>
    public string NameOf(PropertySchema property)
    {
        return $"{(property.DeclaringType == FullName ? Name : SimpleName(property.DeclaringType))}.{property.Name}";
    }

    // Without the namespace and the type arguments: Base of global::N.Base<global::N.Other>.
    private static string SimpleName(string fullName)
    {
        var (start, end, depth) = (0, fullName.Length, 0);
        for (var i = 0; i < fullName.Length; i++)
        {
            depth += fullName[i] switch { '<' => 1, '>' => -1, _ => 0 };
            if (fullName[i] == '<' && depth == 1)
            {
                end = i;
            }
            else if (fullName[i] is ':' or '.' && depth == 0)
            {
                (start, end) = (i + 1, fullName.Length);
            }
        }

        return fullName.Substring(start, end - start).TrimStart('@');
    }

    /// <summary>Returns the name of a set whose declared name is an error.</summary>
    public static string SpareSetName(string record) => $"__FactsOf{record}";
}

/// <param name="Key">The key of the discriminator.</param>
/// <param name="Cases">The values of the key and their records.</param>
internal sealed record DiscriminatorSchema(string Key, EquatableArray<DiscriminatorCase> Cases);

/// <param name="Value">The value in YAML.</param>
/// <param name="Record">The case, fully qualified.</param>
internal sealed record DiscriminatorCase(string Value, string Record);

/// <summary>Properties of which each fact states exactly one, or at least one.</summary>
/// <param name="IsExclusive">Whether a fact must not state two of them.</param>
/// <param name="Properties">The names of the properties.</param>
internal sealed record ChoiceSchema(bool IsExclusive, EquatableArray<string> Properties);

/// <summary>The options of <c>[Facts]</c>.</summary>
/// <param name="Paths">The globs relative to the folder of facts; empty for owned facts.</param>
/// <param name="Exclude">The globs of files that are not read.</param>
/// <param name="HasMembers">Whether each fact is a named member.</param>
/// <param name="Root">The shape of the root of a file.</param>
/// <param name="KeySeparator">The separator of the parts of a key.</param>
/// <param name="KeyFromPath">Whether the key of a file with a single fact contains the folders that the wildcards match.</param>
/// <param name="IsOptional">Whether files are optional.</param>
/// <param name="KeyMatchesFile">Whether the key of every fact must match the name of its file.</param>
internal sealed record FactsSchema(
    EquatableArray<string> Paths,
    EquatableArray<string> Exclude,
    bool HasMembers,
    RootShape Root,
    string KeySeparator,
    bool KeyFromPath,
    bool IsOptional,
    bool KeyMatchesFile)
{
    /// <summary>Whether its facts are owned by other facts.</summary>
    public bool IsOwned => Paths.Count == 0;
}

/// <summary>In the order of <c>FactsRoot</c> in the library.</summary>
internal enum RootShape
{
    Auto,
    Mapping,
    Sequence,
    Single,
}
