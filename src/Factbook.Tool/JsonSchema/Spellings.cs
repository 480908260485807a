using System.Globalization;
using System.Text;
using Factbook.Notation;

namespace Factbook.Tool.JsonSchema;

/// <summary>
/// Creates patterns of all spellings that the generator treats as one name, as <see cref="Words.Fold"/> does: <c>part-of</c>,
/// <c>part_of</c>, <c>partOf</c>. A schema offers the first and must accept the others.
/// </summary>
internal static class Spellings
{
    private const string Joint = "[-_]*";

    private static readonly Lazy<ILookup<char, char>> BySmall = new(() => Enumerable.Range(0, char.MaxValue + 1)
        .Select(code => (char)code)
        .ToLookup(char.ToLowerInvariant));

    /// <summary>Returns a pattern of all spellings of some names.</summary>
    public static string Any(params IEnumerable<string> names) => $"^(?:{Alternatives(names)})$";

    /// <summary>Returns a pattern of all spellings of some names, except the given ones.</summary>
    public static string Others(IReadOnlyCollection<string> names) =>
        $"^(?!(?:{string.Join('|', names.Select(Literal))})$)(?:{Alternatives(names)})$";

    /// <summary>Returns a pattern that matches only the text itself.</summary>
    public static string Literal(string text)
    {
        var literal = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            _ = "^$\\.*+?()[]{}|/".Contains(character) ? literal.Append('\\').Append(character) : literal.Append(character);
        }

        return literal.ToString();
    }

    private static string Alternatives(IEnumerable<string> names) =>
        string.Join('|', names.Select(Words.Fold).Distinct(StringComparer.Ordinal).Select(Letters));

    private static string Letters(string folded)
    {
        var letters = new StringBuilder(Joint);
        foreach (var rune in NormalizedText.Of(folded).EnumerateRunes())
        {
            letters.Append(rune.IsBmp ? InAnyForm((char)rune.Value) : rune.ToString()).Append(Joint);
        }

        return letters.ToString();
    }

    // A letter with an accent may be one character or two.
    private static string InAnyForm(char small)
    {
        var parts = NormalizedText.Decomposed(small.ToString());
        return parts.Length == 1 ? Letter(small) : $"(?:{Letter(small)}|{string.Concat(parts.Select(Letter))})";
    }

    private static string Letter(char small)
    {
        var letters = BySmall.Value[small].Prepend(small).Distinct().ToList();
        return letters.Count == 1 ? Literal(small.ToString()) : $"[{string.Concat(letters.Select(InClass))}]";
    }

    // Escaped, since characters such as the Kelvin sign, which the compiler treats as K, look like others.
    private static string InClass(char character) => char.IsAsciiLetterOrDigit(character)
        ? character.ToString()
        : string.Create(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}");
}
