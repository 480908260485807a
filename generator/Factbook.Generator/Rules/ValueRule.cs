using System;
using System.Globalization;
using System.Linq;
using Factbook.Generator.Binding;
using Factbook.Generator.Schema;

namespace Factbook.Generator.Rules;

/// <summary>The rules of <c>System.ComponentModel.DataAnnotations</c>, as they mean there, checked while compiling.</summary>
internal static class ValueRule
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    public static bool IsAboutLength(RuleSchema rule) => rule.Name is "MinLength" or "MaxLength" or "Length";

    /// <summary>What the rule asks for, when the value breaks it; otherwise null. Patterns are <see cref="PatternRule"/>'s.</summary>
    /// <param name="type">The type of the property.</param>
    public static string? Break(RuleSchema rule, TypeSchema type, BoundValue value) => rule.Name switch
    {
        _ when rule.IsForeign => null,
        "Range" => value is not BoundScalar scalar || RangeRule.IsInside(rule, type, scalar) ? null : RangeRule.Describe(rule),
        "MinLength" => LengthOf(value) is { } length && length < Number(rule, "length") ? $"at least {Argument(rule, "length")} {UnitOf(value)}" : null,
        "MaxLength" => LengthOf(value) is { } length && rule.Find("length") is not null && length > Number(rule, "length") ? $"at most {Argument(rule, "length")} {UnitOf(value)}" : null,
        "Length" => LengthOf(value) is { } length && (length < Number(rule, "minimumLength") || length > Number(rule, "maximumLength"))
            ? $"from {Argument(rule, "minimumLength")} to {Argument(rule, "maximumLength")} {UnitOf(value)}" : null,
        "StringLength" => LengthOf(value) is { } length && (length > Number(rule, "maximumLength") || length < Number(rule, "MinimumLength"))
            ? $"from {Number(rule, "MinimumLength")} to {Argument(rule, "maximumLength")} characters" : null,
        "AllowedValues" => StatedValues.Contain(rule, type, value) ? null : $"one of {StatedValues.Describe(rule, type)}",
        "DeniedValues" => StatedValues.Contain(rule, type, value) ? $"none of {StatedValues.Describe(rule, type)}" : null,
        "Url" => IsUrl(TextOf(value)) ? null : "an address that begins with http://, https:// or ftp://",
        "EmailAddress" => IsEmail(TextOf(value)) ? null : "an e-mail address",
        "Phone" => PhoneNumber.IsValid(TextOf(value)) ? null : "a telephone number",
        "Base64String" => IsBase64(TextOf(value)) ? null : "text in base 64",
        _ => null,
    };

    /// <summary>Why the rule can't be checked on a property of this type, or null when it can.</summary>
    public static string? Objection(RuleSchema rule, TypeSchema type) => rule.Name switch
    {
        "MinLength" or "MaxLength" or "Length" => TypeTraits.Present(type) is ListSchema or DictionarySchema or ScalarSchema { Kind.IsText: true }
            ? null : "it is about the length of a text, a list or a dictionary",
        "StringLength" => IsOfTexts(type) ? null : "it is about the length of texts",
        "AllowedValues" or "DeniedValues" => StatedValues.Objection(rule, type),
        "Url" => IsOfTexts(type) || TypeTraits.Leaf(type) is ScalarSchema { Kind.IsAddress: true } ? null : "it is about texts and addresses",
        "EmailAddress" or "Phone" or "Base64String" => IsOfTexts(type) ? null : "it is about texts",
        "RegularExpression" => TypeTraits.Leaf(type) is ScalarSchema or EnumSchema or ReferenceSchema ? null : "it is about texts and what is written as one",
        _ => null,
    };

    private static bool IsOfTexts(TypeSchema type) => TypeTraits.Leaf(type) is ScalarSchema { Kind.IsText: true };

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

    private static int? LengthOf(BoundValue value) => value switch
    {
        BoundList list => list.Items.Count,
        BoundDictionary dictionary => dictionary.Entries.Count,
        BoundScalar { Value: string text } => text.Length,
        _ => null,
    };

    private static string UnitOf(BoundValue value) => value is BoundScalar ? "characters" : "items";

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
