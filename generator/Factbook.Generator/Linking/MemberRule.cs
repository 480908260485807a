using System.Text;
using Factbook.Generator.Schema;
using Factbook.Generator.Unicode;

namespace Factbook.Generator.Linking;

/// <summary>Decides which keys can be members, and suggests other keys.</summary>
internal static class MemberRule
{
    /// <summary>The rule, as messages state it.</summary>
    public const string Text = "the key of a member consists of words of ASCII letters and digits, joined by '-', '_' or '.', begins with "
        + "a letter, and is not a keyword of C#";

    /// <summary>
    /// Returns whether a key can be a member. Only ASCII is valid, since similar letters of other alphabets would name another member.
    /// </summary>
    public static bool IsMember(string key) => Objection(key) is null;

    /// <summary>Returns why a key that is refused cannot be a member: its own form, or else its reserved name.</summary>
    public static string RefusalOf(string key) => Objection(key) ?? $"the name '{Words.ToPascal(key)}' is reserved";

    /// <summary>Returns why a key cannot be a member, in the terms of YAML; null if it can.</summary>
    public static string? Objection(string key)
    {
        if (key.Length == 0 || !IsLetter(key[0]))
        {
            return key.Length == 0 ? "it is empty" : $"it begins with {Name(key, 0)}, and a key begins with a letter from a to z";
        }

        for (var i = 1; i < key.Length; i++)
        {
            var joins = IsJoint(key[i]);
            if (!joins && !IsLetter(key[i]) && !IsDigit(key[i]))
            {
                return $"it contains {Name(key, i)}, and a key consists of letters from a to z and digits, with '-', '_' or '.' "
                    + "between words";
            }

            if (joins && (i == key.Length - 1 || IsJoint(key[i - 1])))
            {
                return $"'-', '_' and '.' join two words, and {(i == key.Length - 1 ? "nothing follows" : $"'{key[i - 1]}' is before")} "
                    + $"this {Name(key, i)}";
            }
        }

        return Identifiers.IsKeyword(key) ? "it is a reserved word" : null;
    }

    /// <summary>Returns a similar key that can be a member, instead of one that cannot or whose name is reserved.</summary>
    public static string Suggest(string key, string record)
    {
        if (IsMember(key))
        {
            return Prefix(key, record);
        }

        var suggestion = new StringBuilder(key.Length);
        foreach (var character in Confusables.Skeleton(key))
        {
            var near = character;
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

    private static string Prefix(string key, string record) => $"{Words.ToKebab(record)}-{key}".TrimEnd('-');

    // Letters of another alphabet may look the same.
    private static string Name(string key, int at)
    {
        var character = char.IsSurrogatePair(key, at) ? key.Substring(at, 2) : key[at].ToString();
        return key[at] <= '\u007F' ? $"'{character}'" : $"'{character}' ({Confusables.NameOf(key, at)})";
    }

    private static bool IsJoint(char character) => character is '-' or '_' or '.';

    private static bool IsLetter(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static bool IsDigit(char character) => character is >= '0' and <= '9';
}
