using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Factbook.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.RuleRunner.Reporting;

/// <summary>Converts the results of rules to diagnostics.</summary>
internal static partial class RuleDiagnostics
{
    /// <summary>Returns the diagnostics in the order of a build, up to its limit.</summary>
    /// <param name="results">The results of the rules.</param>
    /// <param name="inputs">The dataset.</param>
    /// <param name="textOf">Returns the text of a file of facts, or null if it cannot be read.</param>
    public static ImmutableArray<DiagnosticInfo> Of(
        ImmutableArray<RuleMessage> results, RuleInputs inputs, Func<string, SourceText?> textOf)
    {
        var positions = new ValuePositions(inputs.FactsRoot, textOf);
        var all = results.Select(result => Of(result, inputs, positions)).OrderBy(diagnostic => diagnostic).Distinct().ToList();
        return [.. DiagnosticLimit.Apply(all, DiagnosticLimit.OfFile)];
    }

    private static DiagnosticInfo Of(RuleMessage result, RuleInputs inputs, ValuePositions positions)
    {
        var position = result.Position is { } fact ? positions.Find(fact) : FilePosition.None;
        return result.Kind switch
        {
            RuleMessageKind.Violation => Violation(result, position).WithOther([.. result.Related.Select(positions.Find)]),
            RuleMessageKind.Exception => DiagnosticInfo.Create(Descriptors.RuleThrew, position, result.Rule, result.Text),
            RuleMessageKind.Timeout when result.Rule.Length > 0 => DiagnosticInfo.Create(
                Descriptors.RuleTimedOut,
                position,
                result.Rule,
                FormattableString.Invariant($"{inputs.Timeout.TotalSeconds:0.###} seconds")),
            RuleMessageKind.Exit when result.Rule.Length > 0 => DiagnosticInfo.Create(Descriptors.RuleEndedProcess, position, result.Rule),
            _ => DiagnosticInfo.Create(Descriptors.RulesNotRun, position, result.Text.Length > 0 ? result.Text : "their process ended"),
        };
    }

    private static DiagnosticInfo Violation(RuleMessage result, FilePosition position)
    {
        var end = result.Text.IndexOf("; ", StringComparison.Ordinal) is > 0 and var found ? found : result.Text.Length;
        var descriptor = Descriptors.OfRule(IdOf(result), result.Rule, result.IsWarning);
        return DiagnosticInfo.Create(descriptor, position, result.Text[..end], result.Text[end..]);
    }

    // MSBuild would not recognize a line with an invalid identifier as an error.
    private static string? IdOf(RuleMessage result) => result.Id is { } id && ValidId().IsMatch(id) ? id : null;

    [GeneratedRegex("^[A-Za-z]{1,10}[0-9]{1,8}$")]
    private static partial Regex ValidId();
}
