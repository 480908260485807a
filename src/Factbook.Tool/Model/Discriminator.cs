namespace Factbook.Tool.Model;

/// <summary>The key that states which case of an abstract record a map is.</summary>
/// <param name="Key">The key.</param>
/// <param name="Cases">Its values; several may mean one record.</param>
internal sealed record Discriminator(string Key, IReadOnlyList<DiscriminatorValue> Cases);

/// <param name="Value">The value of the key.</param>
/// <param name="Record">The record that it means.</param>
internal sealed record DiscriminatorValue(string Value, FactRecord Record);
