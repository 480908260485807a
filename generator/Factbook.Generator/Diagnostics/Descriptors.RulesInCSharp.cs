using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Diagnostics;

/// <content>
/// FB7xxx: rules in C#, which a process of their own runs after the compilation.
/// </content>
internal static partial class Descriptors
{
    private const string RuleViolatedTitle = "Violation of a rule in C#";

    public static readonly DiagnosticDescriptor RuleViolated = Error("FB7001", RuleViolatedTitle, "{0}", "{1}");

    public static readonly DiagnosticDescriptor RuleThrew = Error(
        "FB7002", "Rule in C# threw an exception", "The rule {0} threw {1}, so the remaining facts were not checked; correct the rule");

    public static readonly DiagnosticDescriptor RuleTimedOut = Error(
        "FB7003",
        "Rule in C# timed out",
        "The rule {0} did not end within {1}; correct the rule, or set FactRulesTimeout to more seconds");

    public static readonly DiagnosticDescriptor RuleEndedProcess = Error(
        "FB7004",
        "Rule in C# ended its process",
        "The rule {0} ended its process, by Environment.Exit, a stack overflow or an exception on another thread; correct the rule");

    public static readonly DiagnosticDescriptor RulesNotRun = Error(
        "FB7005",
        "Rules in C# did not run",
        "The rules in C# did not run: {0}; set FactRules to false where this .NET cannot run the project");

    /// <summary>Returns the descriptor of a violation; of the rule's own identifier and severity, if it has them.</summary>
    public static DiagnosticDescriptor OfRule(string? id, string rule, bool isWarning) => id is null && !isWarning
        ? RuleViolated
        : new DiagnosticDescriptor(
            id ?? RuleViolated.Id,
            id is null ? RuleViolatedTitle : $"The rule {rule} is violated",
            new TwoPartMessage("{0}", "{1}"),
            Category,
            isWarning ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error,
            isEnabledByDefault: true,
            helpLinkUri: id is null ? RuleViolated.HelpLinkUri : "");
}
