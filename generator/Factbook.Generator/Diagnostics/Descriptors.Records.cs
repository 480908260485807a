using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Diagnostics;

/// <content>FB5xxx: records, reported at the C# declaration.</content>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor NotARecord = Error(
        "FB5001", "Facts need a record", "'{0}' can't hold facts; declare it as a record class without type parameters");

    public static readonly DiagnosticDescriptor UnsupportedType = Error(
        "FB5002", "The property's type is not supported", "'{0}' has the type {1}, which Factbook can't read from YAML; {2}");

    public static readonly DiagnosticDescriptor MutableProperty = Error(
        "FB5003", "Facts are immutable", "'{0}' can be changed after the fact is made; write {1}");

    public static readonly DiagnosticDescriptor ReferenceIsNotPartial = Error(
        "FB5004", "A reference is a partial property", "'{0}' refers to facts; declare it as '{1}' and Factbook implements it");

    public static readonly DiagnosticDescriptor SameKey = Error(
        "FB5005",
        "Two properties have one key",
        "'{0}' is written '{1}' in YAML, and so is {2}; rename one of them or give it a [JsonPropertyName]");

    public static readonly DiagnosticDescriptor RecordIsNotPartial = Error(
        "FB5006",
        "A record with references is partial",
        "'{0}' holds references, its own or inherited ones; declare it partial, and the types around it");

    public static readonly DiagnosticDescriptor NoCases = Error(
        "FB5007",
        "An abstract record needs cases",
        "'{0}' is abstract and no record derives from it in this project, so that no fact can be one");

    public static readonly DiagnosticDescriptor NoInverse = Error(
        "FB5008", "The other side of an inverse is missing", "'{0}' is the inverse of '{1}', but {2} has no such reference to {3}", "{4}");

    public static readonly DiagnosticDescriptor NobodyOwns = Error(
        "FB5009",
        "Owned facts need an owner",
        "'{0}' has [Facts] without a path, but no record has a list of it; give it a path or an owner");

    public static readonly DiagnosticDescriptor UnsupportedRule = Error(
        "FB5010", "The rule can't be checked while compiling", "'{0}' on '{1}' can't be checked while compiling", ": {2}");

    public static readonly DiagnosticDescriptor SetNameIsTaken = Error(
        "FB5011",
        "The set's name is taken",
        "the facts of '{0}' would be the class '{1}', which exists already; name the set with [Facts(Set = \"…\")]");

    public static readonly DiagnosticDescriptor UnsupportedIndex = Error(
        "FB5012",
        "The property can't be an index",
        "'{0}' can't be an index; only texts, numbers, dates, identifiers and enums can; search the set with Where instead");

    public static readonly DiagnosticDescriptor UnsupportedReference = Error(
        "FB5013", "The reference's shape is not supported", "'{0}' can't be a reference; {1}");

    public static readonly DiagnosticDescriptor UnsupportedKey = Error(
        "FB5014",
        "The property can't be a key",
        "'{0}' can't be a key; a key is a text, an integer, a date, a Guid, an enum or a reference, is required, and is set by facts");

    public static readonly DiagnosticDescriptor NoConstructor = Error(
        "FB5015",
        "The record can't be made",
        "'{0}' has no constructor that Factbook can call; give it a primary constructor or one without parameters");

    public static readonly DiagnosticDescriptor SetNameIsInvalid = Error(
        "FB5016",
        "The set's name is no identifier",
        "'{0}' can't be the name of a set's class; a set is named like a C# class, and not after what is in it: All, Rows");

    public static readonly DiagnosticDescriptor SameSetName = Error(
        "FB5017",
        "Two sets have one name",
        "the facts of '{0}' and of '{1}' would both be the class '{2}'; name one of them with [Facts(Set = \"…\")]");

    public static readonly DiagnosticDescriptor ContainerIsNotPartial = Error(
        "FB5018", "The type around a record is not partial", "the set of '{0}' stands beside it, in '{1}'; declare '{1}' partial");

    public static readonly DiagnosticDescriptor CaseHasFacts = Error(
        "FB5019",
        "A case has no files of its own",
        "'{0}' is a case of '{1}', whose files hold its facts too; remove the path from its [Facts]");

    public static readonly DiagnosticDescriptor PathLeadsNowhere = Error(
        "FB5020", "A rule's path leads nowhere", "'{0}' in [{1}] on '{2}' leads nowhere: {3} has no '{4}'", "{5}");

    public static readonly DiagnosticDescriptor PassageOfNothing = Error(
        "FB5080",
        "Passages have no declared source",
        "'{0}' contains passages and does not declare their source; add [PassageOf] with a path to a record that has a [SourceText]");

    public static readonly DiagnosticDescriptor NoFile = Error(
        "FB5028", "No file contains the record's facts", "no file of facts matches '{0}', so {1} has no facts", "{2}");

    public static readonly DiagnosticDescriptor NoFactsFolder = Error(
        "FB5050", "The folder of facts contains no facts", "the folder of facts '{0}' {1}, so {2} no facts", "{3}");

    /// <summary>
    /// Reported by MSBuild, in <c>buildTransitive/Factbook.targets</c>: where it applies the compiler has no library to compile with.
    /// </summary>
    public static readonly DiagnosticDescriptor UnsupportedFramework = Error(
        "FB5051",
        "The target framework is not supported",
        "Factbook supports net10.0 and later, and this project targets '{0}'; target net10.0, or reference Factbook for net10.0 alone with "
            + "a Condition");

    /// <summary>
    /// Reported by MSBuild, in <c>build/UntrustedFacts.targets</c>, as are the next two: before the compiler is handed a name.
    /// </summary>
    public static readonly DiagnosticDescriptor UnsafeFactsName = Error(
        "FB5052",
        "The name of a file of facts is unsafe",
        "the name '{0}' in the folder of facts or sources contains a control character, a quotation mark, a backslash or an escape such as "
            + "%0A; rename the file or its folder");

    public static readonly DiagnosticDescriptor LinkedFacts = Error(
        "FB5053",
        "The folder of facts contains a symbolic link",
        "'{0}' in the folder of facts or sources is a symbolic link; replace it with the file or folder that it points to");

    public static readonly DiagnosticDescriptor CodeAmongFacts = Error(
        "FB5054",
        "The folder of facts contains code",
        "'{0}' in the folder of facts or sources would be compiled as code; move it out of the folder");

    public static readonly DiagnosticDescriptor RefersToNoFact = Error(
        "FB5029", "What a text refers to is no fact", "'{0}' in [RefersTo<{0}>] on '{1}' is no record of facts; name one with [Facts]");

    public static readonly DiagnosticDescriptor IdleAttribute = Error(
        "FB5030", "An attribute can do nothing here", "[{0}] on '{1}' can do nothing", ": {2}");

    public static readonly DiagnosticDescriptor NoValue = Error(
        "FB5021",
        "A value can't be given",
        "'{0}' gets no value from facts, and {1} can't be made without one; give it a default, or let facts set a property of that name");

    public static readonly DiagnosticDescriptor HiddenProperty = Error(
        "FB5022",
        "A property hides another",
        "'{0}' hides the property of {1}, which no fact could set then; rename one of them, or override");

    public static readonly DiagnosticDescriptor ForeignFacts = Error(
        "FB5023",
        "The facts are of another assembly",
        "'{0}' is of {1}, whose facts are compiled into {2}; keep the key as a text, and look it up in {1}'s set");

    public static readonly DiagnosticDescriptor ModifiedReference = Error(
        "FB5024", "A reference has a plain declaration", "'{0}' is {1}; a reference is public or internal and partial, and nothing else");

    public static readonly DiagnosticDescriptor HiddenSetter = Error(
        "FB5025",
        "A property can't be set",
        "'{0}' can be set by its record alone; give its 'init' no modifier, or leave it to the record with [JsonIgnore]");

    public static readonly DiagnosticDescriptor HiddenRecord = Error(
        "FB5026",
        "A record can't be reached",
        "'{0}' can't be reached by generated code: {1}; facts, and the types around them, are public or internal");

    public static readonly DiagnosticDescriptor ObsoleteAsError = Error(
        "FB5031",
        "What facts use is obsolete as an error",
        "'{0}' is [Obsolete] with an error, which generated code would cause; make it a warning{1}");

    public static readonly DiagnosticDescriptor OldLanguage = Error(
        "FB5032",
        "The language version is too old",
        "Factbook generates C# 13, but LangVersion of this project is {0}; remove LangVersion from the project file, or set it to 13 or "
            + "later");

    public static readonly DiagnosticDescriptor SetIsNamedLikeNamespace = Warning(
        "FB5033",
        "The set is named like its namespace",
        "the set of '{0}' is the class '{1}' in the namespace '{2}', so '{1}' means the namespace in other code; name the set with "
            + "[Facts(Set = \"{3}\")]");

    public static readonly DiagnosticDescriptor CaseIsNeverChosen = Error(
        "FB5034", "A case is never chosen", "no fact can be '{0}': what has its keys can be '{1}' as well; {2}");

    public static readonly DiagnosticDescriptor AmbiguousShorthand = Error(
        "FB5035",
        "Several cases have one shorthand",
        "facts give {1} for '{0}', which can be {2}; give one of them another type, or a second required key");

    public static readonly DiagnosticDescriptor PatternNotLinear = Error(
        "FB5060",
        "The pattern cannot be matched in linear time",
        "the pattern '{0}' of {1} cannot be matched in linear time; write it without look-around, backreferences, atomic groups and large "
            + "counts");

    public static readonly DiagnosticDescriptor PatternNotChecked = Warning(
        "FB5061",
        "The pattern is not checked by this compiler",
        "the pattern '{0}' of {1} is not checked by this compiler, which runs on a .NET without RegexOptions.NonBacktracking; build with "
            + "'dotnet build', or run 'factbook check'");

    public static readonly DiagnosticDescriptor IndexNameIsTaken = Error(
        "FB5062",
        "The name of a look-up is taken",
        "'{0}' cannot have [Index]: the name '{1}' in its set is {2} already; rename the property, or the set with [Facts(Set = \"…\")]");

    public static readonly DiagnosticDescriptor SameEnumName = Error(
        "FB5070",
        "Two enum members have one name",
        "'{0}' and '{1}' are the same words in YAML; rename one of them, or give each its own [JsonStringEnumMemberName]");

    public static readonly DiagnosticDescriptor NoCaseOfRecord = Error(
        "FB5075", "The type is not a case of the record", "'{0}' in [JsonDerivedType] can't be a case of '{1}'", ": {2}");

    public static readonly DiagnosticDescriptor InvalidLimit = Error(
        "FB5076",
        "The limit is not a number",
        "'{0}' is not a valid {1} in the project file; expected a whole number from 1 to 2147483647 without separators, such as {2}");

    public static readonly DiagnosticDescriptor NoOwner = Error(
        "FB5027",
        "The owner is missing",
        "'{0}' would be the fact that this {1} is written in, by '{2}', but {3} has no such list of owned facts; make it a list, or remove "
            + "[InverseProperty]");
}
