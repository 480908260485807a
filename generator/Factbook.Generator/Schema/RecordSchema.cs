namespace Factbook.Generator.Schema;

/// <summary>
/// The shape of a record, without a symbol in it: it is equal to another read from the same declaration in another compilation.
/// </summary>
/// <param name="FullName">Fully qualified, with <c>global::</c>.</param>
/// <param name="Name">The simple name.</param>
/// <param name="Namespace">Its namespace, empty for the global one.</param>
/// <param name="Containers">The types around it, outermost first, as C# declares a part of them: <c>public partial class Outer</c>.</param>
/// <param name="Declaration">How C# declares a part of it: <c>partial record Actor</c>.</param>
/// <param name="Accessibility"><c>public</c> or <c>internal</c>.</param>
/// <param name="IsAbstract">Whether only its cases have values.</param>
/// <param name="IsSealed">Whether nothing derives from it.</param>
/// <param name="IsValueType">Whether it is a record struct.</param>
/// <param name="IsPartial">Whether code can be added to it.</param>
/// <param name="HasPrintMembers">Whether it declares the method that prints its properties.</param>
/// <param name="Bases">The records that it derives from, nearest first, fully qualified.</param>
/// <param name="Properties">All that are read from YAML or implemented here, inherited ones first, in the order of declaration.</param>
/// <param name="Discriminator">For an abstract record with <c>[JsonPolymorphic]</c>: the key that tells the case.</param>
/// <param name="Facts">What <c>[Facts]</c> says, or null for a record that is only part of others, or a case of one with
/// <c>[Facts]</c>.</param>
/// <param name="Set">The name of its set's class, or null for a record that is no fact.</param>
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
    /// <summary>Its name in documentation ids and in the names of its sources.</summary>
    public string DocumentationName => FullName.Substring("global::".Length).Replace("@", "");

    /// <summary>Whether its declaration is an error after which no code can be made for it.</summary>
    public bool IsBroken { get; init; }

    /// <summary>The bases without facts whose references it inherits, by their definitions, fully qualified.</summary>
    public EquatableArray<string> ReferringBases { get; init; } = EquatableArray<string>.Empty;

    /// <summary>What the names of the methods begin with that are generated into it.</summary>
    public string MethodPrefix { get; init; } = HiddenMembers.Method;

    /// <summary>How many records before it have the same name but for the case of letters, which file names don't tell apart.</summary>
    public int CaseCollisions { get; init; }

    /// <summary>The class of its set, fully qualified; it stands beside the record.</summary>
    public string SetFullName => FullName.Substring(0, FullName.Length - Identifiers.Escape(Name).Length) + Identifiers.Escape(Set!);

    /// <summary>A property's name in messages: <c>Actor.Kind</c>. An inherited one goes by the record that declares it, as in C#.</summary>
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

    /// <summary>The name of a set whose own name is an error.</summary>
    public static string SpareSetName(string record) => $"__FactsOf{record}";
}

/// <param name="Key">The key that tells the case.</param>
/// <param name="Cases">Each value of that key and the record that it means.</param>
internal sealed record DiscriminatorSchema(string Key, EquatableArray<DiscriminatorCase> Cases);

/// <param name="Value">The discriminator as YAML writes it.</param>
/// <param name="Record">The case, fully qualified.</param>
internal sealed record DiscriminatorCase(string Value, string Record);

/// <summary>What <c>[Facts]</c> says.</summary>
/// <param name="Paths">The globs below the folder of facts; none for facts that others own.</param>
/// <param name="Exclude">The globs of files that are not read.</param>
/// <param name="HasMembers">Whether each fact is a named member.</param>
/// <param name="Root">What the root of a file is.</param>
/// <param name="KeySeparator">What joins the parts of a key.</param>
/// <param name="KeyFromPath">Whether the key of a file that is one fact has the folders that the path leaves open.</param>
/// <param name="IsOptional">Whether the table may have no file.</param>
/// <param name="KeyMatchesFile">Whether the key of every fact must be that of its file.</param>
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
    /// <summary>Whether its facts are written within others.</summary>
    public bool IsOwned => Paths.Count == 0;
}

/// <summary>In the order of the library's <c>FactsRoot</c>.</summary>
internal enum RootShape
{
    Auto,
    Mapping,
    Sequence,
    Single,
}
