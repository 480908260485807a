using System.Text;
using System.Text.RegularExpressions;

namespace Factbook.Tool.JsonSchema;

/// <summary>
/// .NET's patterns as ECMAScript reads them (with its flag <c>u</c>), as far as both are known to mean the same: characters, classes,
/// groups, alternatives, quantifiers and anchors. What else there is has no counterpart, and the pattern none.
/// </summary>
internal static partial class PortablePattern
{
    /// <summary>
    /// A pattern that matches what <c>[RegularExpression]</c> takes: a match of the whole text, or no text at all. Null when there is none.
    /// </summary>
    public static string? OfRule(string pattern) => Translate(pattern) is { } portable ? $"^(?:{WithoutAnchors(portable)})?$" : null;

    // The whole text is asked for anyway.
    private static string WithoutAnchors(string pattern) =>
        pattern is ['^', .. var inner, '$'] && !inner.Contains('|') && !inner.EndsWith('\\') ? inner : pattern;

    private static string? Translate(string pattern)
    {
        var portable = new StringBuilder(pattern.Length);
        var inClass = false;
        for (var at = 0; at < pattern.Length;)
        {
            var part = inClass ? InClass().Match(pattern, at) : Outside().Match(pattern, at);
            if (!part.Success || part.Index != at)
            {
                return null;
            }

            portable.Append(part switch
            {
                { Value: "\\d" } => @"\p{Nd}",
                { Value: "\\w" } => inClass ? @"\p{L}\p{Mn}\p{Nd}\p{Pc}" : @"[\p{L}\p{Mn}\p{Nd}\p{Pc}]",
                { Value: "\\s" } => inClass ? @"\s\u0085" : @"[\s\u0085]",
                { Value: [var brace] } when !inClass && brace is '{' or '}' or ']' => $"\\{brace}",
                { Value: "." } when !inClass => @"[^\n]",
                { Value: ['\\', var escaped] } when escaped is not ('t' or 'n' or 'r' or 'f' or 'v') => Escape(escaped, inClass),
                _ => part.Value,
            });
            inClass = inClass ? part.Value != "]" : part.Value.StartsWith('[');
            at += part.Length;
        }

        return inClass ? null : portable.ToString();
    }

    private static string Escape(char escaped, bool inClass) =>
        "^$\\.*+?()[]{}|/".Contains(escaped) || (inClass && escaped == '-') ? $"\\{escaped}" : escaped.ToString();

    // A group is plain or (?: …); a quantifier may be lazy, not possessive; the start of a class takes a ] that stands first.
    [GeneratedRegex(@"\G(?:\((?:\?:|(?!\?))|\)|\||\^|\$|\[\^?(?!\])|(?:[*+?]|\{[0-9]+(?:,[0-9]*)?\})\??(?![*+?])|\\[dwstnrfv]|\\[^a-zA-Z0-9]|\{(?![0-9])|[\]}]|[^\\()\[\]{}|*+?^$\uD800-\uDFFF])")]
    private static partial Regex Outside();

    // No subtraction of classes, no POSIX names.
    [GeneratedRegex(@"\G(?:\]|\\[dws](?!-[^\]])|-(?!\\[dws])|\\[tnrfv]|\\[^a-zA-Z0-9]|[^-\\\[\]\uD800-\uDFFF])")]
    private static partial Regex InClass();
}
