using System;
using System.Linq;

namespace Factbook.Generator.Scalars;

/// <summary>
/// URIs as defined by RFC 3986. <see cref="Uri"/> is not sufficient, since it treats <c>/page</c> as a file on some operating systems.
/// </summary>
internal static class UriText
{
    public static bool IsValid(string text, bool allowsRelative) =>
        text.Length > 0
        && !text.Any(character => char.IsWhiteSpace(character) || char.IsControl(character) || character == '\\')
        && (HasScheme(text) ? Uri.TryCreate(text, UriKind.Absolute, out _) : allowsRelative && Uri
            .TryCreate(text, UriKind.Relative, out _));

    /// <summary>Returns what a relative URI lacks, or what is wrong with a URI.</summary>
    public static string Explain(ScalarKind type, string text, bool allowsRelative)
    {
        var expected = type.Expected;
        var end = text.IndexOfAny(['/', '?', '#']);
        var host = end < 0 ? text : text.Substring(0, end);
        var hasHost = host.IndexOf('.') > 0
            && !host.StartsWith(".", StringComparison.Ordinal)
            && !host.EndsWith(".", StringComparison.Ordinal);
        return !allowsRelative
            && hasHost
            && IsValid("https://" + text, allowsRelative: false) ? $"{expected}; write 'https://{text}' if it is on the web"
            : text.IndexOf(' ') > 0
                && IsValid(text.Replace(" ", "%20"), allowsRelative) ? $"an address has no spaces; write '{text.Replace(" ", "%20")}'"
            : expected;
    }

    // A scheme of one letter is the drive of a path.
    private static bool HasScheme(string text)
    {
        var end = text.IndexOf(':');
        return end > 1
            && IsLetter(text[0])
            && text.Take(end).All(character => IsLetter(character) || character is (>= '0' and <= '9') or '+' or '-' or '.');
    }

    private static bool IsLetter(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
