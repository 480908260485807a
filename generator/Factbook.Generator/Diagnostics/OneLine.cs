using System.Globalization;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Diagnostics;

/// <summary>Keeps text that comes from files on one short line, so that no file can forge a log line or a command of a CI service.</summary>
internal static class OneLine
{
    /// <summary>A message stays below this many characters.</summary>
    public const int MessageLimit = 300;

    private const int ShortestArgument = 24;

    /// <summary>Escapes and shortens the arguments until the message fits on its line.</summary>
    public static object[] Fit(DiagnosticDescriptor descriptor, EquatableArray<string> arguments)
    {
        var format = descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture);
        for (var limit = MessageLimit; ; limit /= 2)
        {
            var fitted = arguments.Select(argument => (object)Shorten(Escape(argument), limit)).ToArray();
            if (limit <= ShortestArgument || string.Format(CultureInfo.InvariantCulture, format, fitted).Length < MessageLimit)
            {
                return fitted;
            }
        }
    }

    /// <summary>Text with every control, format, surrogate-half and separator character written as <c>\uXXXX</c>.</summary>
    public static string Escape(string text)
    {
        if (text.All(IsPlain))
        {
            return text;
        }

        var escaped = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (char.IsHighSurrogate(character) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                escaped.Append(character).Append(text[++i]);
            }
            else if (IsPlain(character))
            {
                escaped.Append(character);
            }
            else
            {
                escaped.Append("\\u").Append(((int)character).ToString("X4", CultureInfo.InvariantCulture));
            }
        }

        return escaped.ToString();
    }

    private static bool IsPlain(char character) => char.GetUnicodeCategory(character) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned);

    private static string Shorten(string text, int limit) =>
        text.Length <= limit ? text : text.Substring(0, char.IsHighSurrogate(text[limit - 2]) ? limit - 2 : limit - 1) + "…";
}
