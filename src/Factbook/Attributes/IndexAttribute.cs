namespace Factbook;

/// <summary>
/// Specifies that facts are looked up by a property: for <c>[Index] Wikidata</c> the generator adds a method <c>ByWikidata</c> to the set's
/// class.
/// </summary>
/// <remarks>The lookup table is computed by the generator; nothing is built at start-up.</remarks>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class IndexAttribute : Attribute
{
    /// <summary>
    /// Gets a value that indicates whether the values must be unique. The method then returns one fact or null instead of a list.
    /// </summary>
    public bool IsUnique { get; init; }
}
