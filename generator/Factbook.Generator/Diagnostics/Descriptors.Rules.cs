using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Diagnostics;

/// <content>FB4xxx: rules.</content>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor RuleBroken = Error(
        "FB4001", "A rule is broken", "'{0}' breaks the rule of {1}: {2}");
}
