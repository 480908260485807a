using Factbook.Generator.Linking;
using Factbook.Generator.Yaml;

namespace Factbook.Tool.Reading.Sources;

/// <summary>How the generator reads scalars and keys: for programs that describe it to editors.</summary>
internal static class YamlNotation
{
    /// <summary>The rule for keys that are also the names of members in C#.</summary>
    public const string MemberKeyRule = MemberRule.Text;

    /// <summary>
    /// Returns whether editors treat a name as text in each of its spellings: by the core schema of YAML 1.2, it may be a number, a Boolean
    /// or null.
    /// </summary>
    public static bool IsText(string name) => CoreSchema.IsText(name) && CoreSchema.IsText(Words.Fold(name));
}
