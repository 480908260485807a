using System.Text;
using Factbook.Generator.Schema;

namespace Factbook.Generator.Linking;

/// <summary>Which keys can be members, and what to write instead of one that can't.</summary>
internal static class MemberRule
{
    public const string Text = "a member's key is words of ASCII letters and digits, joined by '-', '_' or '.', begins with a letter and is no word of C#";

    /// <summary>ASCII alone: letters of other alphabets that look the same would be another member.</summary>
    public static bool IsMember(string key)
    {
        if (key.Length == 0 || !IsLetter(key[0]) || Identifiers.IsKeyword(key))
        {
            return false;
        }

        for (var i = 1; i < key.Length; i++)
        {
            var joins = key[i] is '-' or '_' or '.';
            if (!joins && !IsLetter(key[i]) && !IsDigit(key[i]))
            {
                return false;
            }

            if (joins && (i == key.Length - 1 || key[i - 1] is '-' or '_' or '.'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A key near this one that can be a member.</summary>
    public static string Suggest(string key, string record)
    {
        var suggestion = new StringBuilder(key.Length);
        foreach (var character in key)
        {
            var near = Confusables.Replace(character);
            if (IsLetter(near) || IsDigit(near))
            {
                suggestion.Append(near);
            }
            else if (suggestion.Length > 0 && suggestion[suggestion.Length - 1] != '-')
            {
                suggestion.Append('-');
            }
        }

        var text = suggestion.ToString().TrimEnd('-');
        return IsMember(text) ? text : Prefix(text, record);
    }

    /// <summary>The key with the record's name before it.</summary>
    public static string Prefix(string key, string record) => $"{Words.ToKebab(record)}-{key}".TrimEnd('-');

    private static bool IsLetter(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static bool IsDigit(char character) => character is >= '0' and <= '9';
}
