using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Diagnostics;

/// <content>FB3xxx: keys and references.</content>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor UndefinedReference = Error(
        "FB3001", "The fact is not defined", "{0} '{1}' is not defined", "{2} {3} refers to {4}");

    public static readonly DiagnosticDescriptor DuplicateFact = Error(
        "FB3002", "Two facts have one key", "{0} '{1}' is defined twice; the first is at {2}{3}");

    public static readonly DiagnosticDescriptor ReferenceToAnotherRecord = Error(
        "FB3003", "The reference is to another record", "'{0}' is {1}; {3} refers to {2}");

    public static readonly DiagnosticDescriptor NoMember = Error(
        "FB3004", "The key can't be a member", "'{0}' is not a valid key of {1}: {2}; write '{3}', for example");

    public static readonly DiagnosticDescriptor MembersCollide = Error(
        "FB3005", "Two keys are one member", "'{0}' and '{1}' would both be {2}.{3}; rename one of them; the other is at {4}");

    public static readonly DiagnosticDescriptor NotUnique = Error(
        "FB3006", "The value is not unique", "'{0}' is not unique: {1} of '{2}' has it at {3}");

    public static readonly DiagnosticDescriptor TooManyMembers = Warning(
        "FB3007",
        "Members cost compile time",
        "{0} has {1} named members, which slow the build; the author of the record {2} can turn them off");

    public static readonly DiagnosticDescriptor UndefinedText = Error(
        "FB3008", "The text is the key of no fact", "no {0} is '{1}'; {3} must be one{2}");

    public static readonly DiagnosticDescriptor UnknownText = Warning(
        "FB3009", "The text is perhaps the key of no fact", "no {0} is '{1}'; {3} is mostly one{2}");

    public static readonly DiagnosticDescriptor KeylessFact = Error(
        "FB3010", "A fact has no key", "this {0} has no key, but others of its table have: the table's facts need keys to be referred to");

    public static readonly DiagnosticDescriptor SeparatorInKey = Error(
        "FB3011",
        "A part of a key holds the separator",
        "'{0}' contains '{1}', which joins the parts of the key of {2}; write it without '{1}'");

    public static readonly DiagnosticDescriptor LookalikeKey = Error(
        "FB3014",
        "Two keys look the same",
        "{0} '{1}' looks the same as '{2}', but contains {3}; use one key, or two that differ visibly; the other is at {4}");
}
