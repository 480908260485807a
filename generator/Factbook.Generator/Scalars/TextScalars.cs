using System;
using Factbook.Generator.Rows;
using Factbook.Notation.Corrections;
using Factbook.Notation.Passages;
using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Scalars;

/// <summary>Texts, and types whose values are packed as text.</summary>
internal static class TextScalars
{
    private const string Range = "[0-9]{1,9}-[0-9]{1,9} sha256:[0-9a-f]{16,64}";

    public static readonly ScalarKind Text = new("Text", "System.String", "expected text", text => text, PackText, "row.ReadText()")
    {
        SpecialType = SpecialType.System_String,
        Keyword = "string",
        Breadth = 101,
        Bound = BoundKind.Value,
        IsKey = true,
        IsDictionaryKey = true,
        IndexKey = "value",
        TakesAnyText = true,
        Forms = [new("string", IsExplained: false), ScalarForm.AnyOther],
    };

    public static readonly ScalarKind Boolean = new(
        "Boolean",
        "System.Boolean",
        "expected 'true' or 'false'",
        text => text switch { "true" or "True" or "TRUE" => true, "false" or "False" or "FALSE" => false, _ => null },
        (row, value, _) => row.WriteFlag((bool)value),
        "row.ReadFlag()")
    {
        SpecialType = SpecialType.System_Boolean,
        Keyword = "bool",
        Breadth = 3,
        Column = ColumnKind.Boolean,
        Explain = ExplainBoolean,
        Forms = [new("boolean"), ScalarForm.Text("^(?:true|True|TRUE|false|False|FALSE)$")],
    };

    public static readonly ScalarKind Guid = new(
        "Guid",
        "System.Guid",
        "expected an identifier such as '0f8fad5b-d9cb-469f-a165-70867728950e'",
        text => System.Guid.TryParseExact(text, "D", out var guid) ? guid.ToString("D") : null,
        PackText,
        "row.ReadGuid()")
    {
        Breadth = 51,
        Explain = (type, text) => Correct(
            type, System.Guid.TryParse(text, out var guid)
                ? guid.ToString("D")
                : "", "an identifier is written in groups of 8, 4, 4, 4 and 12 digits"),
        IsKey = true,
        HasFixedLength = true,
        IndexKey = "value.ToString(\"D\")",
        Forms = [ScalarForm.Text(@"^\s*[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\s*$")],
    };

    /// <summary>An absolute URI.</summary>
    public static readonly ScalarKind Uri = Address(
        "Uri",
        "expected an absolute address such as 'https://example.org/page'",
        allowsRelative: false,
        [ScalarForm.Text(@"^[A-Za-z][A-Za-z0-9+.-]+:[^\s\\]+$")],
        ["https://example.org/page"]);

    /// <summary>An absolute URI or a relative reference (RFC 3986, URI-reference).</summary>
    public static readonly ScalarKind UriReference = Address(
        "UriReference",
        "expected an address such as 'https://example.org/page' or '../page'",
        allowsRelative: true,
        [ScalarForm.Text(@"^[^\s\\]+$"), ScalarForm.AnyOther],
        ["https://example.org/page", "../page"]);

    public static readonly ScalarKind Version = new(
        "Version",
        "System.Version",
        "expected a version such as '1.2' or '1.2.3'",
        text => System.Version.TryParse(text, out var version) && text.Trim() == text ? version.ToString() : null,
        PackText,
        "row.ReadVersion()")
    {
        Breadth = 57,
        Explain = (type, text) =>
            Correct(type, text.TrimStart('v', 'V') + (text.IndexOf('.') < 0 ? ".0" : ""), "a version is two to four numbers"),
        Forms = [ScalarForm.Text(@"^[\s+]*[0-9]+\s*(?:\.[\s+]*[0-9]+\s*){1,3}$"), new("number", IsExplained: false)],
        Examples = ["1.2.3"],
    };

    /// <summary>A range of a source's text with a digest, or words of it.</summary>
    public static readonly ScalarKind Passage = new(
        "Passage",
        "Factbook.Passage",
        PassageNotation.Expected,
        text => PassageNotation.Parse(text, out _),
        (row, value, _) => row.WriteText(PassageNotation.Format((PassageSyntax)value)),
        "row.ReadPassage()")
    {
        Breadth = 100,
        TakesAnyText = true,
        Explain = (_, text) => PassageNotation.Explain(text),
        Forms = [ScalarForm.Text($@"^\s*(?:{Range}(?: in {Range})?|(?![\s\S]*(?:sha256|SHA256))[\s\S]*\S[\s\S]*)\s*$"),
            ScalarForm.AnyOther],
        Examples = ["640-664 sha256:dd879544eeabf7b4", "the exact words", "before | the exact words | after"],
    };

    /// <summary>Returns a correction if the corrected text is a value.</summary>
    public static string Correct(ScalarKind type, string text, string reason, string condition = "") =>
        text.Length is > 0 and <= 100 && type.Parse(text) is not null
            ? new Correction(reason, [text], condition).ToString()
            : type.Expected;

    private static ScalarKind Address(string name, string expected, bool allowsRelative, ScalarForm[] forms, object[] examples) => new(
        name,
        "System.Uri",
        expected,
        text => UriText.IsValid(text, allowsRelative) ? text : null,
        PackText,
        "row.ReadUri()")
    {
        Breadth = allowsRelative ? 99 : 98,
        Explain = (type, text) => UriText.Explain(type, text, allowsRelative),
        IsAddress = true,
        TakesAnyText = allowsRelative,
        IndexKey = "value.OriginalString",
        Forms = forms,
        Examples = examples,
    };

    private static void PackText(PackedText row, object value, string text) => row.WriteText((string)value);

    private static string ExplainBoolean(ScalarKind type, string text) => type.Expected + (text.ToLowerInvariant() switch
    {
        "true" or "yes" or "y" or "on" or "1" => "; write 'true'",
        "false" or "no" or "n" or "off" or "0" => "; write 'false'",
        _ => "",
    });
}
