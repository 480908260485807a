using System;
using System.Text.RegularExpressions;

namespace Factbook.Generator.Schema;

/// <summary>Which validation attributes can be checked while compiling.</summary>
internal static class KnownRules
{
    /// <summary>Facts come in pull requests: a pattern and a value together must not hold up the compiler.</summary>
    public static readonly TimeSpan PatternTimeout = TimeSpan.FromMilliseconds(200);

    /// <summary>Whether the attribute of this name is a rule across facts: one of Factbook's own.</summary>
    public static bool IsFactRule(string name) =>
        name is "Factbook.UniqueAttribute" or "Factbook.TotalAtMostAttribute" or "Factbook.AgreesAttribute" or "Factbook.NotAfterAttribute" or "Factbook.AcyclicAttribute";

    /// <summary>Why the rule can't be checked, or null when it can.</summary>
    public static string? Objection(RuleSchema rule)
    {
        switch (rule.Name)
        {
            case "Range" or "MinLength" or "MaxLength" or "Length" or "StringLength" or "AllowedValues" or "DeniedValues" or "Url" or "EmailAddress" or "Phone" or "Base64String"
                or "Unique" or "TotalAtMost" or "Agrees" or "NotAfter" or "Acyclic":
                return null;
            case "RegularExpression":
                try
                {
                    _ = new Regex(rule.Find("pattern")?.Value ?? "", RegexOptions.None, PatternTimeout);
                    return null;
                }
                catch (ArgumentException invalid)
                {
                    return invalid.Message;
                }

            default:
                return "its code is not at hand then; use a rule of System.ComponentModel.DataAnnotations, or check it in a test";
        }
    }
}
