using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Diagnostics;

/// <content>FB5xxx: records, reported at the C# declaration.</content>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor NotARecord = Error(
        "FB5001", "Facts require a record", "'{0}' cannot contain facts; declare it as a record class without type parameters");

    public static readonly DiagnosticDescriptor UnsupportedType = Error(
        "FB5002", "Property type is not supported", "The type {1} of '{0}' is not supported; {2}");

    public static readonly DiagnosticDescriptor MutableProperty = Error(
        "FB5003", "Property is mutable", "'{0}' is mutable, but facts are immutable; use {1}");

    public static readonly DiagnosticDescriptor ReferenceIsNotPartial = Error(
        "FB5004",
        "Reference is not a partial property",
        "'{0}' refers to facts, but is not partial; declare it as '{1}', which Factbook implements");

    public static readonly DiagnosticDescriptor SameKey = Error(
        "FB5005",
        "Properties have the same key",
        "'{0}' and '{2}' have the same key '{1}' in YAML; rename one of them, or add [JsonPropertyName]");

    public static readonly DiagnosticDescriptor RecordIsNotPartial = Error(
        "FB5006",
        "Record with references is not partial",
        "'{0}' declares or inherits references, but is not partial; declare it and its containing types partial");

    public static readonly DiagnosticDescriptor NoCases = Error(
        "FB5007",
        "Abstract record has no cases",
        "The abstract record '{0}' has no derived record in this project; add one, or remove 'abstract'");

    public static readonly DiagnosticDescriptor NoInverse = Error(
        "FB5008", "Inverse has no reference", "'{0}' is the inverse of '{1}', but {2} has no such reference to {3}", "{4}");

    public static readonly DiagnosticDescriptor FactsWithoutOwner = Error(
        "FB5009",
        "Owned facts have no owner",
        "'{0}' has [Facts] without a path, but no record has a list of it; add a path, or such a list");

    public static readonly DiagnosticDescriptor UnsupportedRule = Error(
        "FB5010", "Rule cannot be checked at compile time", "'{0}' on '{1}' cannot be checked at compile time", ": {2}");

    public static readonly DiagnosticDescriptor SetNameIsTaken = Error(
        "FB5011",
        "Name of the set is taken",
        "The set of '{0}' would be named '{1}', which already exists; name the set with [Facts(Set = \"…\")]");

    public static readonly DiagnosticDescriptor UnsupportedIndex = Error(
        "FB5012",
        "Property cannot be an index",
        "'{0}' cannot be an index; expected a text, number, date, identifier or enum; search the set with Where instead");

    public static readonly DiagnosticDescriptor UnsupportedReference = Error(
        "FB5013", "Shape of the reference is not supported", "'{0}' cannot be a reference; {1}");

    public static readonly DiagnosticDescriptor UnsupportedKey = Error(
        "FB5014",
        "Property cannot be a key",
        "'{0}' cannot be a key; a key is a required text, integer, date, Guid, enum or reference that facts set");

    public static readonly DiagnosticDescriptor NoConstructor = Error(
        "FB5015",
        "Record cannot be created",
        "'{0}' has no constructor that Factbook can call; add a primary constructor, or one without parameters");

    public static readonly DiagnosticDescriptor SetNameIsInvalid = Error(
        "FB5016",
        "Name of the set is invalid",
        "'{0}' is not a valid name for a set; expected a C# class name other than All and Rows, the members of a set");

    public static readonly DiagnosticDescriptor SameSetName = Error(
        "FB5017",
        "Sets have the same name",
        "The sets of '{0}' and '{1}' would both be named '{2}'; name one of them with [Facts(Set = \"…\")]");

    public static readonly DiagnosticDescriptor ContainerIsNotPartial = Error(
        "FB5018", "Containing type is not partial", "The set of '{0}' is generated in '{1}', which is not partial; declare '{1}' partial");

    public static readonly DiagnosticDescriptor CaseHasFacts = Error(
        "FB5019", "Case has files of its own", "'{0}' is a case of '{1}', whose files contain its facts; remove the path from its [Facts]");

    public static readonly DiagnosticDescriptor InvalidRulePath = Error(
        "FB5020", "Path of a rule is invalid", "'{0}' in [{1}] on '{2}' is not a valid path: {3} has no property '{4}'", "{5}");

    public static readonly DiagnosticDescriptor PassageOfNothing = Error(
        "FB5080",
        "Passages have no declared source",
        "'{0}' contains passages, but does not declare their source; add [PassageOf] with a path to a record that has a [SourceText]");

    public static readonly DiagnosticDescriptor InvalidRuleMethod = Error(
        "FB5081", "Invalid rule in C#", "'{0}' is not a valid rule: {1}; {2}");

    public static readonly DiagnosticDescriptor InvalidIri = Error(
        "FB5082", "Invalid IRI", "'{0}' is not an absolute IRI; write a whole one, such as 'https://schema.org/Claim'");

    public static readonly DiagnosticDescriptor NoFile = Error(
        "FB5028", "No file contains the record's facts", "No file matches '{0}', so {1} has no facts", "{2}");

    public static readonly DiagnosticDescriptor NoFactsFolder = Error(
        "FB5050", "Folder of facts contains no facts", "The folder of facts '{0}' {1}, so {2} no facts", "{3}");

    /// <summary>
    /// Reported by MSBuild, in <c>buildTransitive/Factbook.targets</c>, because the compiler has no library to compile with.
    /// </summary>
    public static readonly DiagnosticDescriptor UnsupportedFramework = Error(
        "FB5051",
        "Target framework is not supported",
        "Factbook does not support the target framework '{0}'; target net10.0 or later, or reference Factbook only for net10.0 with a "
            + "Condition");

    /// <summary>
    /// Reported by MSBuild, in <c>build/UntrustedFacts.targets</c>, like the next three, before a name is passed to the compiler.
    /// </summary>
    public static readonly DiagnosticDescriptor UnsafeFactsName = Error(
        "FB5052",
        "Name of a file of facts is unsafe",
        "The name '{0}' in the folder of facts or sources contains a control character, a quotation mark, a backslash or an escape "
            + "such as %0A; rename the file or its folder");

    public static readonly DiagnosticDescriptor LinkedFacts = Error(
        "FB5053",
        "Folder of facts contains a symbolic link",
        "'{0}' in the folder of facts or sources is a symbolic link; replace it with the file or folder that it points to");

    public static readonly DiagnosticDescriptor CodeAmongFacts = Error(
        "FB5054",
        "Folder of facts contains code",
        "'{0}' in the folder of facts or sources would be compiled as code; move it out of the folder");

    public static readonly DiagnosticDescriptor UnsafeFolder = Error(
        "FB5055",
        "Path of the project is unsafe",
        "The path '{0}' of the project or its facts contains a control character, a quotation mark or an escape such as %0A; rename the "
            + "folder");

    public static readonly DiagnosticDescriptor RefersToNoFact = Error(
        "FB5029",
        "RefersTo does not name a record of facts",
        "'{0}' in [RefersTo<{0}>] on '{1}' is not a record of facts; name a record with [Facts]");

    public static readonly DiagnosticDescriptor IdleAttribute = Error(
        "FB5030", "Attribute has no effect", "[{0}] on '{1}' has no effect", ": {2}");

    public static readonly DiagnosticDescriptor NoValue = Error(
        "FB5021",
        "Facts cannot set a required property",
        "'{0}' is required to create {1}, but facts cannot set it; add a default, or a property of that name that facts can set");

    public static readonly DiagnosticDescriptor HiddenProperty = Error(
        "FB5022",
        "Property hides an inherited one",
        "'{0}' hides the property of {1}, which facts then cannot set; rename one of them, or use override");

    public static readonly DiagnosticDescriptor ForeignFacts = Error(
        "FB5023",
        "Facts belong to another assembly",
        "'{0}' refers to {1}, whose facts are compiled into {2}; declare the key as a string, and look it up in the set of {1}");

    public static readonly DiagnosticDescriptor ModifiedReference = Error(
        "FB5024",
        "Reference has an unsupported modifier",
        "'{0}' is {1}; a reference must be public or internal, and partial, without other modifiers");

    public static readonly DiagnosticDescriptor HiddenSetter = Error(
        "FB5025",
        "Property cannot be set",
        "The setter of '{0}' is not accessible; remove the modifier of its 'init', or exclude the property with [JsonIgnore]");

    public static readonly DiagnosticDescriptor HiddenRecord = Error(
        "FB5026",
        "Record is not accessible",
        "'{0}' is not accessible to generated code: {1}; declare it and its containing types public or internal");

    public static readonly DiagnosticDescriptor ObsoleteAsError = Error(
        "FB5031",
        "Generated code would use an obsolete member",
        "'{0}' has [Obsolete] with error: true, and generated code uses it; make it a warning{1}");

    public static readonly DiagnosticDescriptor OldLanguage = Error(
        "FB5032",
        "Language version is too old",
        "Factbook generates C# 13, but the LangVersion of this project is {0}; remove LangVersion from the project file, or set it to "
            + "13 or later");

    public static readonly DiagnosticDescriptor SetIsNamedLikeNamespace = Warning(
        "FB5033",
        "Set has the name of its namespace",
        "The set of '{0}' is the class '{1}' in the namespace '{2}', so '{1}' means the namespace in other code; name the set with "
            + "[Facts(Set = \"{3}\")]");

    public static readonly DiagnosticDescriptor CaseIsNeverChosen = Error(
        "FB5034", "Case is never chosen", "No fact can be '{0}', since its keys also match '{1}'; {2}");

    public static readonly DiagnosticDescriptor AmbiguousShorthand = Error(
        "FB5035",
        "Shorthand is ambiguous",
        "The shorthand of '{0}' by {1} matches several cases, {2}; give one of them another type, or a second required key");

    public static readonly DiagnosticDescriptor PatternNotLinear = Error(
        "FB5060",
        "Pattern cannot be matched in linear time",
        "The pattern '{0}' of {1} cannot be matched in linear time; write it without look-around, backreferences, atomic groups and "
            + "large counts");

    public static readonly DiagnosticDescriptor PatternNotChecked = Warning(
        "FB5061",
        "Pattern is not checked by this compiler",
        "The pattern '{0}' of {1} is not checked by this compiler, which runs on a .NET without RegexOptions.NonBacktracking; build "
            + "with 'dotnet build', or run 'factbook check'");

    public static readonly DiagnosticDescriptor IndexNameIsTaken = Error(
        "FB5062",
        "Name of a lookup is taken",
        "'{0}' cannot have [Index]: the name '{1}' in its set is already used for {2}; rename the property, or the set with "
            + "[Facts(Set = \"…\")]");

    public static readonly DiagnosticDescriptor SameEnumName = Error(
        "FB5070",
        "Enum members have the same name",
        "'{0}' and '{1}' have the same name in YAML; rename one of them, or give each its own [JsonStringEnumMemberName]");

    public static readonly DiagnosticDescriptor NoCaseOfRecord = Error(
        "FB5075", "Type is not a case of the record", "'{0}' in [JsonDerivedType] cannot be a case of '{1}'", ": {2}");

    public static readonly DiagnosticDescriptor InvalidLimit = Error(
        "FB5076",
        "Limit is not a number",
        "'{0}' is not a valid {1} in the project file; expected a whole number from 1 to 2147483647 without separators, such as {2}");

    public static readonly DiagnosticDescriptor NoOwner = Error(
        "FB5027",
        "Owner has no list of the record",
        "'{0}' refers to the owner of this {1} through '{2}', but {3} does not declare '{2}' as a list of owned facts");
}
