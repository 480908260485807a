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
    /// <param name="isOfFact">Whether it is on a property of facts, and not of records within them.</param>
    public static string? Objection(RuleSchema rule, bool isOfFact)
    {
        switch (rule.Name)
        {
            case "Unique" or "TotalAtMost" or "Agrees" or "NotAfter" or "Acyclic" when !isOfFact:
                return "it is a rule between facts, and the record is a part of them; make it a fact of its own with [Facts] and a [Key], or check it in a test";
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
