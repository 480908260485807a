namespace Factbook.Analyzers;

/// <summary>A set of facts whose lookups are checked.</summary>
/// <param name="Record">The name of the record.</param>
/// <param name="BaseSet">The set that contains this one, or null.</param>
/// <param name="Renamed">Its former keys, and those of the set that contains it.</param>
internal sealed record KnownSet(string Record, KnownKeys Keys, KnownSet? BaseSet, RenamedKeys Renamed);
