using System;
using System.Collections.Generic;
using System.Text;

namespace Factbook.Notation.Passages;

/// <summary>
/// A text for searching words: every run of white space is one space, because YAML joins lines, and every typographic quotation mark is
/// the one of keyboards. Digests are computed of the original text.
/// </summary>
internal sealed class FoldedText
{
    private readonly string _folded;

    // The offset in the original text for each character of the folded text and for its end.
    private readonly int[] _offsets;

    public FoldedText(string text)
    {
        var folded = new StringBuilder(text.Length);
        var offsets = new List<int>(text.Length + 1);
        for (var i = 0; i < text.Length; i++)
        {
            var isSpace = char.IsWhiteSpace(text[i]);
            if (isSpace && i > 0 && char.IsWhiteSpace(text[i - 1]))
            {
                continue;
            }

            folded.Append(isSpace ? ' ' : Fold(text[i]));
            offsets.Add(i);
        }

        offsets.Add(text.Length);
        (_folded, _offsets) = (folded.ToString(), [.. offsets]);
    }

    /// <summary>The text in this form.</summary>
    public string Text => _folded;

    /// <summary>
    /// Returns the forms in which a folded text can contain a quote that <see cref="Find"/> finds: the prefix, the words and the suffix,
    /// with or without a space between them. At any offset, at most one of these forms begins.
    /// </summary>
    public static IEnumerable<string> FormsOf(PassageQuote quote)
    {
        var (prefix, exact, suffix) = (Fold(quote.Prefix), Fold(quote.Exact), Fold(quote.Suffix));
        string[] before = exact.Length == 0 ? [] : prefix.Length == 0 ? [""] : [prefix, prefix + " "];
        string[] after = suffix.Length == 0 ? [""] : [suffix, " " + suffix];
        foreach (var start in before)
        {
            foreach (var end in after)
            {
                yield return start + exact + end;
            }
        }
    }

    /// <summary>
    /// Finds the words of a quote; at most <paramref name="most"/> occurrences, from the offset <paramref name="start"/> of the folded
    /// text.
    /// </summary>
    public List<FoundWords> Find(PassageQuote quote, int most, int start = 0)
    {
        var (prefix, exact, suffix) = (Fold(quote.Prefix), Fold(quote.Exact), Fold(quote.Suffix));
        var found = new List<FoundWords>();
        for (var at = IndexOf(exact, start); at >= 0 && found.Count < most; at = IndexOf(exact, at + 1))
        {
            if (StartBefore(prefix, at) is { } outer && EndAfter(suffix, at + exact.Length) is { } end)
            {
                // The end of the last character, since the offset of the next one is after the white space that follows the words.
                found.Add(new FoundWords(_offsets[at], EndOf(at + exact.Length), _offsets[outer], EndOf(end)));
            }
        }

        return found;
    }

    private int IndexOf(string words, int start) =>
        words.Length == 0 || start > _folded.Length ? -1 : _folded.IndexOf(words, start, StringComparison.Ordinal);

    private int EndOf(int end) => _offsets[end - 1] + 1;

    // White space between prefix, words and suffix is optional, since a passage may begin directly after a bracket.
    private int? StartBefore(string prefix, int at)
    {
        if (prefix.Length == 0)
        {
            return at;
        }

        var end = at > 0 && _folded[at - 1] == ' ' ? at - 1 : at;
        return end >= prefix.Length && string.CompareOrdinal(_folded, end - prefix.Length, prefix, 0, prefix.Length) == 0
            ? end - prefix.Length
            : null;
    }

    private int? EndAfter(string suffix, int at)
    {
        if (suffix.Length == 0)
        {
            return at;
        }

        var start = at < _folded.Length && _folded[at] == ' ' ? at + 1 : at;
        return string.CompareOrdinal(_folded, start, suffix, 0, suffix.Length) == 0 ? start + suffix.Length : null;
    }

    private static string Fold(string words)
    {
        var folded = new StringBuilder(words.Length);
        foreach (var character in words.Trim())
        {
            if (!char.IsWhiteSpace(character))
            {
                folded.Append(Fold(character));
            }
            else if (folded[folded.Length - 1] != ' ')
            {
                folded.Append(' ');
            }
        }

        return folded.ToString();
    }

    private static char Fold(char character) => character switch
    {
        '‘' or '’' => '\'',
        '“' or '”' or '„' => '"',
        _ => character,
    };
}

/// <summary>UTF-16 offsets of words that were found.</summary>
/// <param name="Start">The start of the words.</param>
/// <param name="End">The end of the words.</param>
/// <param name="OuterStart">The start of the quote's prefix.</param>
/// <param name="OuterEnd">The end of the quote's suffix.</param>
internal readonly record struct FoundWords(int Start, int End, int OuterStart, int OuterEnd);
