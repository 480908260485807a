using System.Runtime.CompilerServices;
using Factbook.Tool.Model;

namespace Factbook.Tool.Rendering;

/// <summary>
/// Writes keys as titles, with the capitals of the names that the fact refers to: <c>us-officials-on-machine-tools</c> is "US officials on
/// machine tools".
/// </summary>
internal static class KeyTitle
{
    // A claim refers to its report, which refers to its speaker.
    private const int FarthestName = 2;

    // A few references of a fact with thousands are enough.
    private const int MostReferences = 20;

    private const int LongestCode = 5;

    // Many pages show the title of a fact, and composing it reads the names of dozens of other facts.
    private static readonly ConditionalWeakTable<Fact, string> Titles = [];

    /// <summary>Returns the title of a fact by its key, or the key itself if it does not begin with a lowercase letter.</summary>
    public static string Of(Fact fact) => Titles.GetValue(fact, Compose);

    private static string Compose(Fact fact)
    {
        if (fact.Key is not [>= 'a' and <= 'z', ..] key)
        {
            return fact.Key;
        }

        var spellings = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        Learn(fact, spellings, depth: 0);
        var words = key.Replace('_', '-').Split('-').Select(word => spellings.GetValueOrDefault(word, word));
        var title = string.Join(' ', words);
        return char.ToUpperInvariant(title[0]) + title[1..];
    }

    private static void Learn(Fact fact, Dictionary<string, string> spellings, int depth)
    {
        if (depth > 0)
        {
            foreach (var word in ProperWordsOf(fact))
            {
                spellings.TryAdd(word, word);
            }
        }

        if (depth < FarthestName)
        {
            var references = fact.Record.Properties.Where(IsReference)
                .SelectMany(property => fact.ValueOf(property).References().Take(MostReferences));
            foreach (var other in references)
            {
                Learn(other, spellings, depth + 1);
            }
        }
    }

    private static bool IsReference(FactProperty property) => property is
    {
        Role: PropertyRole.Stated or PropertyRole.Owner,
        Type: ReferenceType or ListType { Item: ReferenceType },
    };

    // Returns the words that have capitals within a sentence as well. Any name begins with a capital, so its first word need not be such a
    // word.
    private static IEnumerable<string> ProperWordsOf(Fact fact)
    {
        var words = WordsIn(fact.Name ?? "");
        var codes = fact.Record.Properties
            .Where(property => property.Type is ScalarType { Kind.IsText: true })
            .Select(property => fact.ValueOf(property))
            .OfType<TextValue>()
            .Select(text => text.Text)
            .Where(text => text.Length is > 1 and <= LongestCode && text.All(char.IsAsciiLetterUpper));
        var isFirstProper = words.Count == 1 || VocabularyRole.Agent.IsOf(fact.Record);
        return words
            .Where((word, i) => word.Skip(1).Any(char.IsUpper)
                || (char.IsUpper(word[0]) && !VocabularyRole.Concept.IsOf(fact.Record) && (i > 0 || isFirstProper)))
            .Concat(codes);
    }

    private static IReadOnlyList<string> WordsIn(string name) =>
    [
        .. name.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(word => word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word)
            .Select(word => word.Trim(',', '.', ':', ';', '(', ')', '"'))
            .Where(word => word.Length > 0),
    ];
}
