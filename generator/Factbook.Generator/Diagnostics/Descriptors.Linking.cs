using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Diagnostics;

/// <content>FB3xxx: keys and references.</content>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor UndefinedReference = Error(
        "FB3001", "Undefined fact", "{0} '{1}' is not defined", "{2} {3} refers to {4}");

    public static readonly DiagnosticDescriptor DuplicateFact = Error(
        "FB3002", "Duplicate fact", "Duplicate {0} '{1}'; first defined at {2}{3}");

    public static readonly DiagnosticDescriptor ReferenceToAnotherRecord = Error(
        "FB3003", "Reference to another record", "'{0}' is {1}; {3} refers to {2}");

    public static readonly DiagnosticDescriptor NoMember = Error(
        "FB3004", "Key cannot be a member", "'{0}' is not a valid key for {1}: {2}; write '{3}', for example");

    public static readonly DiagnosticDescriptor MembersCollide = Error(
        "FB3005", "Keys have the same member", "'{0}' and '{1}' would both be {2}.{3}; rename one of them; the other is at {4}");

    public static readonly DiagnosticDescriptor NotUnique = Error(
        "FB3006", "Value is not unique", "'{0}' is not unique; first used for {1} of '{2}' at {3}");

    public static readonly DiagnosticDescriptor TooManyMembers = Warning(
        "FB3007",
        "Members cost compile time",
        "{0} has {1} named members, which slow the build; a developer can disable them with Members = false in [Facts] of {2}");

    public static readonly DiagnosticDescriptor UndefinedText = Error(
        "FB3008", "Text refers to an undefined fact", "{0} '{1}' is not defined; {3} must refer to a fact{2}");

    public static readonly DiagnosticDescriptor UnknownText = Warning(
        "FB3009", "Text may refer to an undefined fact", "{0} '{1}' is not defined; {3} usually refers to a fact{2}");

    public static readonly DiagnosticDescriptor KeylessFact = Error(
        "FB3010", "Fact has no key", "This {0} has no key, but other facts of its table have one; add a key so that it can be referenced");

    public static readonly DiagnosticDescriptor SeparatorInKey = Error(
        "FB3011",
        "Part of a key contains the separator",
        "'{0}' contains '{1}', which separates the parts of the key of {2}; write it without '{1}'");

    public static readonly DiagnosticDescriptor FormerKeyIsTaken = Error(
        "FB3015",
        "Former key is taken",
        "'{0}' cannot be a former key of {1}, since {2}; remove it from the former keys; the other is at {3}");

    public static readonly DiagnosticDescriptor DuplicateFormerKey = Error(
        "FB3016", "Duplicate former key", "Duplicate former key '{0}' of {1}; first declared at {3}");

    public static readonly DiagnosticDescriptor RenamedFact = Error(
        "FB3017", "Reference by a former key", "{0} '{1}' was renamed; write '{2}'");

    public static readonly DiagnosticDescriptor LookalikeKey = Error(
        "FB3014",
        "Keys look the same",
        "{0} '{1}' looks the same as '{2}', but contains {3}; use one key, or two that differ visibly; the other is at {4}");
}
