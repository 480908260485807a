using Factbook.Generator.Schema;

namespace Factbook.Generator.Linking;

/// <summary>
/// Every key of a table. The keys of facts with errors are in every case, so that their lookups do not cause cascading errors.
/// </summary>
/// <param name="Keys">In the order of the facts.</param>
/// <param name="Cases">For each record that derives from the table's record, the keys of its facts.</param>
internal sealed record KnownKeys(EquatableArray<string> Keys, EquatableArray<KnownCase> Cases)
{
    /// <summary>Each former key with the key that replaced it, in the ordinal order of former keys.</summary>
    public EquatableArray<RenamedKey> Renamed { get; init; } = EquatableArray<RenamedKey>.Empty;
}

internal readonly record struct RenamedKey(string FormerKey, string Key);

/// <param name="Record">The record that derives from the table's.</param>
/// <param name="Keys">The indexes of its keys in <see cref="KnownKeys.Keys"/>, ascending.</param>
internal sealed record KnownCase(RecordSchema Record, EquatableArray<int> Keys);
