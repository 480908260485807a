using Factbook.Tool.Model;
using Factbook.Tool.Rendering;

namespace Factbook.Tool.Site.Content;

/// <summary>A link of the chain from the origin of a claim to the source in which it is read.</summary>
/// <param name="Label">The name of the property that states it, for people.</param>
/// <param name="Facts">The facts: speakers, actors or sources.</param>
internal sealed record ChainLink(string Label, IReadOnlyList<Fact> Facts)
{
    private IEnumerable<string> Names => Facts.Select(FactName.Of);

    /// <summary>Returns the chain of a claim, from its origin to its source; empty if the dataset states none.</summary>
    public static IReadOnlyList<ChainLink> ChainOf(Fact fact)
    {
        var occasion = VocabularyRole.Occasion.In(fact.Record) is { } property && fact.ValueOf(property) is ReferenceValue reference
            ? reference.Fact
            : fact;
        var links = VocabularyRole.Chain
            .Select(role => role.In(occasion.Record))
            .OfType<FactProperty>()
            .Select(link => new ChainLink(link.Label, [.. occasion.ValueOf(link).References()]))
            .Where(link => link.Facts.Count > 0)
            .ToList();

        // Merges consecutive links with the same names, such as a source and its own voice.
        return [.. links.Where((link, i) => i == links.Count - 1 || !link.Names.SequenceEqual(links[i + 1].Names))];
    }

    /// <summary>Returns whom a speaker speaks for; null if that is not stated.</summary>
    public static Fact? PrincipalOf(Fact fact) =>
        VocabularyRole.Principal.In(fact.Record) is { } property && fact.ValueOf(property) is ReferenceValue reference
            ? reference.Fact
            : null;
}
