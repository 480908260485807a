using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Factbook.Notation;
using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Diagnostics;

/// <summary>Writes text of files on one short line, so that no file can forge a line of a log or a command of a CI service.</summary>
internal static class OneLine
{
    /// <summary>A message has fewer characters than this.</summary>
    public const int MessageLimit = 300;

    private const int ShortestArgument = 24;

    /// <summary>Escapes and shortens the arguments until the message fits on its line.</summary>
    public static object[] Fit(DiagnosticDescriptor descriptor, IEnumerable<string> arguments)
    {
        var format = descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture);
        // Text beyond the limit is not shown and therefore not read: a text may have megabytes.
        var escaped = arguments.Select(argument => Escape(Shorten(argument, MessageLimit))).ToList();
        for (var limit = MessageLimit; ; limit /= 2)
        {
            var fitted = escaped.Select(argument => (object)Shorten(argument, limit)).ToArray();
            if (limit <= ShortestArgument || string.Format(CultureInfo.InvariantCulture, format, fitted).Length < MessageLimit)
            {
                return fitted;
            }
        }
    }

    /// <summary>
    /// Escapes invisible characters as <c>\uXXXX</c>: control, format, unassigned and filler characters, unpaired surrogates, spaces other
    /// than U+0020, line separators, and the no-break hyphen, which looks like a hyphen. The second of two <c>#</c> is escaped too, since
    /// <c>##vso[</c>, <c>##[</c> and <c>##teamcity[</c> are commands of CI services anywhere in a line.
    /// </summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            var isPlain = IsVisible(text, i) && !(text[i] == '#' && i > 0 && text[i - 1] == '#');
            Append(escaped, text[i], isPlain);
            if (isPair)
            {
                Append(escaped, text[++i], isPlain);
            }
        }

        return escaped.ToString();
    }

    private static void Append(StringBuilder escaped, char character, bool isPlain) => _ = isPlain
        ? escaped.Append(character)
        : escaped.Append("\\u").Append(((int)character).ToString("X4", CultureInfo.InvariantCulture));

    // Other spaces and the no-break hyphen look like those of keyboards.
    private static bool IsVisible(string text, int at) =>
        !InvisibleCharacters.IsAt(text, at)
        && text[at] != '\u2011'
        && (text[at] == ' ' || CharUnicodeInfo.GetUnicodeCategory(text, at) != UnicodeCategory.SpaceSeparator);

    /// <summary>Returns a text of at most as many characters as the limit, the last of which replaces the rest.</summary>
    public static string Shorten(string text, int limit) => text.Length <= limit ? text : Cut(text, 0, limit - 1);

    /// <summary>Returns the beginning of a longer text, and an ellipsis.</summary>
    /// <param name="length">The number of characters to keep; one less where the last one would be half of a character.</param>
    public static string Cut(string text, int start, int length) =>
        text.Substring(start, char.IsHighSurrogate(text[start + length - 1]) ? length - 1 : length) + "…";
}
