using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading;
using Factbook.Notation;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Generator.Yaml;

/// <summary>
/// The words of a file that are not in any value that was read. The parts that could not be read consist of these words, so a key with
/// other words is not in them.
/// </summary>
/// <param name="Words">In ordinal order, in NFC; null if nothing is known.</param>
internal sealed record UnreadWords(EquatableArray<string>? Words)
{
    // If more was lost, nothing is known about the rest.
    private const int MostWords = 100_000;

    // Marks a word of which only the ASCII letters are known, in a file with another encoding.
    private const string LostLetters = "\uFFFD";

    /// <summary>The words of a file of which nothing is known: every word may be in it.</summary>
    public static readonly UnreadWords Unknown = new((EquatableArray<string>?)null);

    /// <param name="original">The text of the file.</param>
    /// <param name="read">The text that the parser read; of the same length.</param>
    /// <param name="documents">The documents that were read.</param>
    public static UnreadWords Of(string original, string read, IEnumerable<YamlNode> documents, CancellationToken cancellation)
    {
        var (spans, next, readEnd) = (ReadSpans(documents), 0, 0);
        var (words, word, before, isLossy) = (new HashSet<string>(StringComparer.Ordinal), new StringBuilder(), "", false);
        for (var i = 0; i <= original.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            for (; next < spans.Count && spans[next].Start <= i; next++)
            {
                readEnd = Math.Max(readEnd, spans[next].End);
            }

            var isRead = i < readEnd;
            var character = i == original.Length || isRead ? ' ' : original[i];
            if (character == '\\' && i + 1 < original.Length && original[i + 1] is 'x' or 'u' or 'U')
            {
                // An escape may be any letter.
                return Unknown;
            }

            if (i < original.Length && !isRead && read[i] == CharacterScan.Placeholder)
            {
                isLossy |= character == CharacterScan.Placeholder;
            }
            else if (IsOfWord(character))
            {
                word.Append(character);
            }
            else if (word.Length > 0 || isLossy)
            {
                AddTo(words, word.ToString(), isLossy);
                // An invalid character may be within a word.
                words.Add(NormalizedText.Of(before + word));
                before = TextOffsets.IsBlank(character) ? "" : word.ToString();
                isLossy = false;
                word.Clear();
            }
            else
            {
                before = "";
            }
        }

        return words.Count > MostWords ? Unknown : new UnreadWords(words.OrderBy(text => text, StringComparer.Ordinal).ToEquatable());
    }

    /// <summary>The words of a text, in NFC.</summary>
    public static IEnumerable<string> In(string text)
    {
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && IsOfWord(text[i]))
            {
                continue;
            }

            if (i > start)
            {
                yield return NormalizedText.Of(text.Substring(start, i - start));
            }

            start = i + 1;
        }
    }

    /// <summary>
    /// Returns the form that a word has among the words of a file that lost its letters beyond ASCII; null for a word in ASCII.
    /// </summary>
    public static string? Lossy(string word) => NormalizedText.IsAscii(word) ? null : LostLetters + AsciiOf(word);

    private static void AddTo(HashSet<string> words, string word, bool isLossy)
    {
        words.Add(NormalizedText.Of(word));
        if (isLossy)
        {
            words.Add(LostLetters + AsciiOf(word));
        }
    }

    private static string AsciiOf(string word) => new(word.Where(character => character <= '\u007F').ToArray());

    // In text that is not in NFC, accents are separate characters.
    private static bool IsOfWord(char character) =>
        char.IsLetterOrDigit(character) || (character > '\u007F'
            && (char.IsSurrogate(character) || char.GetUnicodeCategory(character) is System.Globalization.UnicodeCategory.NonSpacingMark));

    /// <summary>Returns the spans of the values that were read, in order, without the parts that were not.</summary>
    private static List<TextSpan> ReadSpans(IEnumerable<YamlNode> documents)
    {
        var spans = new List<TextSpan>();

        // An aliased node is shared, so its values are visited once.
        var (open, seen) = (new Stack<YamlNode>(documents), new HashSet<YamlNode>(ReferenceComparer<YamlNode>.Instance));
        while (open.Count > 0)
        {
            var node = open.Pop();
            if (!seen.Add(node))
            {
                continue;
            }

            foreach (var inner in Inner(node))
            {
                open.Push(inner);
            }

            if (node is YamlScalar { IsComplete: true })
            {
                spans.Add(node.Span);
            }
        }

        spans.Sort();
        return spans;
    }

    private static IEnumerable<YamlNode> Inner(YamlNode node) => node switch
    {
        YamlSequence list => list.Items,
        YamlMapping map => map.Entries.SelectMany(entry => new[] { entry.Key, entry.Value }),
        _ => [],
    };
}
