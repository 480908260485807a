namespace Factbook.Analyzers;

/// <summary>A set of facts, as far as look-ups in it can be checked.</summary>
/// <param name="Record">The name of the record.</param>
/// <param name="BaseSet">The set that this one is a part of, or null.</param>
internal sealed record KnownSet(string Record, KnownKeys Keys, KnownSet? BaseSet);
