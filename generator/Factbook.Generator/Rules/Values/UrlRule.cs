using System;
using Factbook.Generator.Schema;

namespace Factbook.Generator.Rules.Values;

/// <summary><c>[Url]</c>. The pattern contains the long s, since a case-insensitive comparison treats it as an s.</summary>
internal sealed class UrlRule() : TextRule(
    "Url", "an address that begins with http://, https:// or ftp://", "^(?:[hH][tT][tT][pP][sS\\u017f]?|[fF][tT][pP])://")
{
    private static readonly string[] Schemes = ["http://", "https://", "ftp://"];

    public override string? Objection(RuleSchema rule, TypeSchema type) =>
        IsOfTexts(type) || TypeTraits.Leaf(type) is ScalarSchema { Kind.IsAddress: true } ? null : "it applies only to text and addresses";

    public override bool IsValid(string text) =>
        Array.Exists(Schemes, scheme => text.StartsWith(scheme, StringComparison.OrdinalIgnoreCase));
}
