using System.Text;
using System.Text.RegularExpressions;

namespace Factbook.Tool.JsonSchema;

/// <summary>
/// Translates patterns of .NET into patterns of ECMAScript (with its flag <c>u</c>). Supported are the constructs that mean the same in
/// both: characters, classes, groups, alternatives, quantifiers and anchors. A pattern with any other construct is not translated.
/// </summary>
internal static partial class PortablePattern
{
    /// <summary>
    /// Returns a pattern that matches what <c>[RegularExpression]</c> accepts: a match of the whole text, or an empty text. Returns null
    /// if the pattern cannot be translated.
    /// </summary>
    public static string? OfRule(string pattern) => Translate(pattern) is { } portable ? $"^(?:{WithoutAnchors(portable)})?$" : null;

    // The result has anchors of its own.
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

    // Groups are plain or (?: …), and quantifiers greedy or lazy. A class must not begin with ']', which ECMAScript reads as an empty
    // class.
    [GeneratedRegex(@"\G(?:\((?:\?:|(?!\?))|\)|\||\^|\$|\[\^?(?!\])|(?:[*+?]|\{[0-9]+(?:,[0-9]*)?\})\??(?![*+?])"
        + @"|\\[dwstnrfv]|\\[^a-zA-Z0-9]|\{(?![0-9])|[\]}]|[^\\()\[\]{}|*+?^$\uD800-\uDFFF])")]
    private static partial Regex Outside();

    // Neither subtraction of classes nor POSIX names.
    [GeneratedRegex(@"\G(?:\]|\\[dws](?!-[^\]])|-(?!\\[dws])|\\[tnrfv]|\\[^a-zA-Z0-9]|[^-\\\[\]\uD800-\uDFFF])")]
    private static partial Regex InClass();
}
