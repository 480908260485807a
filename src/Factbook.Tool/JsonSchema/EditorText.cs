using Factbook.Generator.Yaml;

namespace Factbook.Tool.JsonSchema;

/// <summary>What editors treat a name as: by YAML 1.2's core schema, a name may be a number, a flag or nothing, and a schema has to expect that.</summary>
internal static class EditorText
{
    /// <summary>Whether editors treat a name as text, in each spelling that is the same name.</summary>
    public static bool IsText(string name) => CoreSchema.IsText(name) && CoreSchema.IsText(Words.Fold(name));
}
