using System;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using Factbook.Generator.Binding;
using Factbook.Generator.Schema;
using Factbook.Notation;

namespace Factbook.Generator.Rules;

/// <summary>The rules of <c>System.ComponentModel.DataAnnotations</c>, as they mean there, checked while compiling.</summary>
internal static class ValueRule
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    public static bool IsAboutLength(RuleSchema rule) => rule.Name is "MinLength" or "MaxLength" or "Length";

    /// <summary>What the rule asks for, when the value breaks it; otherwise null.</summary>
    /// <exception cref="RegexMatchTimeoutException">The rule is a pattern, and the value takes it too long.</exception>
    public static string? Break(RuleSchema rule, BoundValue value) => rule.Name switch
    {
        "Range" => BreakRange(rule, value),
        "MinLength" => LengthOf(value) is { } length && length < Number(rule, "length") ? $"at least {Argument(rule, "length")} {UnitOf(value)}" : null,
        "MaxLength" => LengthOf(value) is { } length && rule.Find("length") is not null && length > Number(rule, "length") ? $"at most {Argument(rule, "length")} {UnitOf(value)}" : null,
        "Length" => LengthOf(value) is { } length && (length < Number(rule, "minimumLength") || length > Number(rule, "maximumLength"))
            ? $"from {Argument(rule, "minimumLength")} to {Argument(rule, "maximumLength")} {UnitOf(value)}" : null,
        "StringLength" => LengthOf(value) is { } length && (length > Number(rule, "maximumLength") || length < Number(rule, "MinimumLength"))
            ? $"from {Number(rule, "MinimumLength")} to {Argument(rule, "maximumLength")} characters" : null,
        "RegularExpression" => IsMatch(Argument(rule, "pattern"), TextOf(value)) ? null : $"text that matches {Argument(rule, "pattern")}",
        "AllowedValues" => IsAmong(rule, value) ? null : $"one of {string.Join(", ", Values(rule))}",
        "DeniedValues" => IsAmong(rule, value) ? $"none of {string.Join(", ", Values(rule))}" : null,
        "Url" => IsUrl(TextOf(value)) ? null : "an address that begins with http://, https:// or ftp://",
        "EmailAddress" => IsEmail(TextOf(value)) ? null : "an e-mail address",
        "Phone" => IsMatch(@"^\+?[0-9 .()/-]{3,}( ?(x|ext\.?) ?[0-9]+)?$", TextOf(value)) ? null : "a telephone number",
        "Base64String" => IsBase64(TextOf(value)) ? null : "text in base 64",
        _ => null,
    };

    /// <summary>The value as the maintainer wrote it.</summary>
    public static string TextOf(BoundValue value) => value switch
    {
        BoundScalar scalar => scalar.Text,
        BoundEnum name => name.Text,
        BoundReference reference => reference.Key,
        BoundList list => list.Items.Count == 1 ? "1 item" : $"{list.Items.Count} items",
        BoundDictionary dictionary => dictionary.Entries.Count == 1 ? "1 entry" : $"{dictionary.Entries.Count} entries",
        _ => "this",
    };

    private static string? BreakRange(RuleSchema rule, BoundValue value)
    {
        var from = Argument(rule, "minimum");
        var to = Argument(rule, "maximum");
        var excludesFrom = Argument(rule, "MinimumIsExclusive") == "True";
        var excludesTo = Argument(rule, "MaximumIsExclusive") == "True";
        var isInside = value is BoundScalar scalar && scalar.Value switch
        {
            FigureSyntax figure => IsInside(figure.Bounds.Lower, from, to, excludesFrom && !figure.Bounds.LowerIsOpen, excludesTo)
                && IsInside(figure.Bounds.Upper, from, to, excludesFrom, excludesTo && !figure.Bounds.UpperIsOpen),
            string text => string.CompareOrdinal(text, from) >= 0 && string.CompareOrdinal(text, to) <= 0,
            double or float => IsInside(Convert.ToDouble(scalar.Value, Invariant), from, to, excludesFrom, excludesTo),
            long days when scalar.Text.IndexOf('-') > 0 => IsInside(days, from, to, excludesFrom, excludesTo, scalar.Text),
            long or ulong or decimal => IsInside(Convert.ToDecimal(scalar.Value, Invariant), from, to, excludesFrom, excludesTo),
            _ => true,
        };
        return isInside ? null : $"a value from {from}{(excludesFrom ? " (not itself)" : "")} to {to}{(excludesTo ? " (not itself)" : "")}";
    }

    // An unbounded end is outside of every range.
    private static bool IsInside(decimal? number, string from, string to, bool excludesFrom, bool excludesTo) =>
        number is { } end
        && (!decimal.TryParse(from, NumberStyles.Float, Invariant, out var least) || (excludesFrom ? end > least : end >= least))
        && (!decimal.TryParse(to, NumberStyles.Float, Invariant, out var most) || (excludesTo ? end < most : end <= most));

    private static bool IsInside(double number, string from, string to, bool excludesFrom, bool excludesTo) =>
        (!double.TryParse(from, NumberStyles.Float, Invariant, out var least) || (excludesFrom ? number > least : number >= least))
        && (!double.TryParse(to, NumberStyles.Float, Invariant, out var most) || (excludesTo ? number < most : number <= most));

    // Dates are written so that their ordinal order is their order in time.
    private static bool IsInside(long days, string from, string to, bool excludesFrom, bool excludesTo, string written) =>
        days >= 0
        && (excludesFrom ? string.CompareOrdinal(written, from) > 0 : string.CompareOrdinal(written, from) >= 0)
        && (excludesTo ? string.CompareOrdinal(written, to) < 0 : string.CompareOrdinal(written, to) <= 0);

    private static int? LengthOf(BoundValue value) => value switch
    {
        BoundList list => list.Items.Count,
        BoundDictionary dictionary => dictionary.Entries.Count,
        BoundScalar { Value: string text } => text.Length,
        _ => null,
    };

    private static string UnitOf(BoundValue value) => value is BoundScalar ? "characters" : "items";

    // As in .NET: the whole value must match, not a part of it.
    private static bool IsMatch(string pattern, string text)
    {
        var match = Regex.Match(text, pattern, RegexOptions.None, KnownRules.PatternTimeout);
        return match.Success && match.Index == 0 && match.Length == text.Length;
    }

    private static bool IsAmong(RuleSchema rule, BoundValue value) => Values(rule).Any(allowed => value is BoundEnum
        ? Words.Fold(allowed) == Words.Fold(TextOf(value))
        : allowed == TextOf(value) || (value is BoundScalar { Value: not string } scalar && allowed == Convert.ToString(scalar.Value, Invariant)));

    private static System.Collections.Generic.IEnumerable<string> Values(RuleSchema rule) => rule.Arguments.Where(argument => argument.Name == "values").SelectMany(argument => argument.Values);

    private static bool IsUrl(string text) => Array.Exists(["http://", "https://", "ftp://"], scheme => text.StartsWith(scheme, StringComparison.OrdinalIgnoreCase));

    private static bool IsEmail(string text) => text.IndexOf('@') is var at and > 0 && at == text.LastIndexOf('@') && at < text.Length - 1;

    private static bool IsBase64(string text)
    {
        try
        {
            _ = Convert.FromBase64String(text);
            return true;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static string Argument(RuleSchema rule, string name) => rule.Find(name)?.Value ?? "";

    private static int Number(RuleSchema rule, string name) => int.TryParse(Argument(rule, name), NumberStyles.Integer, Invariant, out var number) ? number : 0;
}
