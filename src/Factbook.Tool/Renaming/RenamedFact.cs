using Factbook.Generator.Schema;

namespace Factbook.Tool.Renaming;

/// <summary>A fact whose key a rename changes, as C# names it.</summary>
/// <param name="Set">The class of the set, without <c>global::</c>.</param>
/// <param name="Members">The old and the new member; null if the set has no members.</param>
internal sealed record RenamedFact(string Set, (string Old, string New)? Members, string OldKey, string NewKey)
{
    /// <summary>Returns the facts that a rename changes: the target first.</summary>
    public static IReadOnlyList<RenamedFact> Of(KeyRenames renames, SchemaSet schemas) =>
        [.. renames.All.Select(rename => Of(schemas.Find(rename.Table)!, rename.OldKey, rename.NewKey))];

    private static RenamedFact Of(RecordSchema record, string oldKey, string newKey) => new(
        record.SetFullName.Replace("global::", "", StringComparison.Ordinal),
        record.Facts is { HasMembers: true } ? (Words.ToPascal(oldKey), Words.ToPascal(newKey)) : null,
        oldKey,
        newKey);
}
