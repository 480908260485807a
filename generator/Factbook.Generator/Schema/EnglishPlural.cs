using System;
using System.Collections.Generic;

namespace Factbook.Generator.Schema;

/// <summary>
/// The default name of a record's set: the English plural, or the name with the suffix <c>Set</c> if it is a plural itself.
/// </summary>
internal static class EnglishPlural
{
    private static readonly Dictionary<string, string> Irregular = new(StringComparer.Ordinal)
    {
        ["Person"] = "People", ["Child"] = "Children", ["Man"] = "Men", ["Woman"] = "Women",
    };

    private static readonly HashSet<string> PluralsWithoutS = new(StringComparer.Ordinal)
    {
        "People", "Children", "Men", "Women", "Data", "Metadata", "Media", "Criteria",
    };

    // Other words ending in -as and -ns are plurals: Areas, Loans.
    private static readonly HashSet<string> SingularsWithS = new(StringComparer.Ordinal) { "Gas", "Alias", "Atlas", "Bias", "Canvas",
        "Lens" };

    private static readonly IReadOnlyList<string> Sibilants = ["s", "x", "z", "ch", "sh"];

    public static string SetOf(string record)
    {
        var start = LastWord(record);
        var (before, word) = (record.Substring(0, start), record.Substring(start));
        return IsPlural(word) ? record + "Set" : before + Of(word);
    }

    private static string Of(string word) =>
        Irregular.TryGetValue(word, out var plural) ? plural
        : Ends(word, "sis") ? word.Substring(0, word.Length - 2) + "es"
        : Ends(word, "y") && word.Length > 1 && "aeiou".IndexOf(word[word.Length - 2]) < 0 ? word.Substring(0, word.Length - 1) + "ies"
        : word + (IsSibilant(word) ? "es" : "s");

    // Words ending in -s are plurals (States, Series, News), except those in -ss, -us and -is (Address, Status, Basis).
    private static bool IsPlural(string word) => PluralsWithoutS.Contains(word)
        || (word.Length > 3 && Ends(word, "s") && !Ends(word, "ss") && !Ends(word, "us") && !Ends(word, "is") && !SingularsWithS
            .Contains(word));

    private static bool IsSibilant(string word)
    {
        foreach (var ending in Sibilants)
        {
            if (Ends(word, ending))
            {
                return true;
            }
        }

        return false;
    }

    private static int LastWord(string name)
    {
        for (var i = name.Length - 1; i > 0; i--)
        {
            if (char.IsUpper(name[i]) || name[i - 1] == '_')
            {
                return i;
            }
        }

        return 0;
    }

    private static bool Ends(string word, string ending) => word.EndsWith(ending, StringComparison.Ordinal);
}
