using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Diagnostics;

/// <content>FB4xxx: rules.</content>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor RuleBroken = Error(
        "FB4001", "A rule is broken", "'{0}' breaks the rule of {1}", ": {2}");

    public static readonly DiagnosticDescriptor TotalTooLarge = Error(
        "FB4002", "The total is too large", "'{0}' brings the total of {1} to {2}, over {3}", ": another part is '{4}' at {5}");

    public static readonly DiagnosticDescriptor PartTooLarge = Error(
        "FB4010", "A part is larger than the whole", "'{0}' of {1} alone is over {2}, the largest total that is allowed");

    public static readonly DiagnosticDescriptor Contested = Warning(
        "FB4003", "Two facts disagree", "'{0}' and '{1}' of {2} don't meet, though they are about the same", ": the other is at {3}");

    public static readonly DiagnosticDescriptor IsAfter = Error(
        "FB4004", "Dates are out of order", "'{0}' of {1} is after '{2}' of {3} at {4}");

    public static readonly DiagnosticDescriptor SameValue = Error(
        "FB4005", "The value is not unique", "'{0}' of {1} is given twice; the first is at {2}");

    public static readonly DiagnosticDescriptor Cycle = Error(
        "FB4006", "A reference comes back", "'{0}' leads by {1} back to itself", ": {2}");
}
