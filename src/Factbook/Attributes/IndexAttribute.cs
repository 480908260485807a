namespace Factbook;

/// <summary>Makes facts findable by this property: <c>[Index] Wikidata</c> gives the set a method <c>ByWikidata</c>.</summary>
/// <remarks>The lookup table is laid out by the compiler; nothing is built at start-up.</remarks>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class IndexAttribute : Attribute
{
    /// <summary>Whether no two facts may have the same value. The method then gives one fact or null, instead of a list.</summary>
    public bool IsUnique { get; init; }
}
