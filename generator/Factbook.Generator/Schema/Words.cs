using System.Collections.Generic;
using System.Text;
using Factbook.Notation;

namespace Factbook.Generator.Schema;

/// <summary>Compares names by words: a C# name and a YAML key are equal if they consist of the same words.</summary>
internal static class Words
{
    /// <summary>
    /// Returns the common form of all spellings of a name: <c>partof</c> for <c>part-of</c>, <c>part_of</c>, <c>partOf</c> and
    /// <c>PartOf</c>, in any Unicode normalization form.
    /// </summary>
    public static string Fold(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var character in NormalizedText.Of(name))
        {
            if (character is not ('-' or '_'))
            {
                folded.Append(char.ToLowerInvariant(character));
            }
        }

        return folded.ToString();
    }

    /// <summary>Returns whether two spellings are the same name: <see cref="Fold"/> returns the same text for both.</summary>
    public static bool AreSame(string one, string other)
    {
        var (i, j) = (0, 0);
        while (true)
        {
            while (i < one.Length && one[i] is ('-' or '_'))
            {
                i++;
            }

            while (j < other.Length && other[j] is ('-' or '_'))
            {
                j++;
            }

            if (i == one.Length || j == other.Length)
            {
                return i == one.Length && j == other.Length;
            }

            if (one[i] > '\u007F' || other[j] > '\u007F')
            {
                return Fold(one) == Fold(other);
            }

            if (one[i] != other[j] && char.ToLowerInvariant(one[i]) != char.ToLowerInvariant(other[j]))
            {
                return false;
            }

            i++;
            j++;
        }
    }

    /// <summary>Returns the usual spelling in YAML: <c>part-of</c> for <c>PartOf</c>, <c>iso-code</c> for <c>ISOCode</c>.</summary>
    public static string ToKebab(string name)
    {
        var kebab = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            if (char.IsUpper(name[i]) && i > 0 && name[i - 1] != '_' && StartsWord(name, i))
            {
                kebab.Append('-');
            }

            kebab.Append(name[i] == '_' ? '-' : char.ToLowerInvariant(name[i]));
        }

        return kebab.ToString();
    }

    /// <summary>Returns the usual spelling in C#: <c>MachineToolShare</c> for <c>machine-tool-share</c>.</summary>
    public static string ToPascal(string name)
    {
        var pascal = new StringBuilder(name.Length);
        var starts = true;
        foreach (var character in name)
        {
            if (character is '-' or '_' or '.')
            {
                starts = true;
                continue;
            }

            pascal.Append(starts ? char.ToUpperInvariant(character) : character);
            starts = false;
        }

        return pascal.ToString();
    }

    // An uppercase letter begins a word after a lowercase letter or digit, or before a lowercase letter: ISOCode is ISO and Code.
    private static bool StartsWord(string name, int at) =>
        !char.IsUpper(name[at - 1]) || (at + 1 < name.Length && char.IsLower(name[at + 1]));
}
