using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Diagnostics;

/// <content>FB4xxx: rules.</content>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor RuleBroken = Error(
        "FB4001", "Rule violation", "'{0}' violates the rule of {1}", ": {2}");

    public static readonly DiagnosticDescriptor TotalTooLarge = Error(
        "FB4002", "Total is too large", "'{0}' raises the total of {1} to {2}, above the limit of {3}", ": another part is '{4}' at {5}");

    public static readonly DiagnosticDescriptor PartTooLarge = Error(
        "FB4010", "Part is larger than the whole", "'{0}' of {1} alone is above {2}, the limit of the total");

    public static readonly DiagnosticDescriptor Contested = Warning(
        "FB4003", "Facts contradict each other", "'{0}' and '{1}' of {2} contradict each other", ": the other is at {3}");

    public static readonly DiagnosticDescriptor IsAfter = Error(
        "FB4004", "Dates are out of order", "'{0}' of {1} is after '{2}' of {3} at {4}");

    public static readonly DiagnosticDescriptor SameValue = Error(
        "FB4005", "Value is not unique", "Duplicate value '{0}' of {1}; first used at {2}");

    public static readonly DiagnosticDescriptor Cycle = Error(
        "FB4006", "Circular reference", "'{0}' is circular through {1}", ": {2}");
}
