namespace Benchmarks.Data;

/// <summary>The dataset as YAML: for the compiler of facts, and for YAML parsers that bind to classes.</summary>
internal static class YamlForm
{
    /// <summary>The facts as maintainers write them.</summary>
    public static string Facts(IEnumerable<PartFact> parts) => string.Concat(parts.Select(part =>
        Invariant($"{part.Id}: {{ {TextsOf(part)}, mass: '{part.Mass}', since: {part.Since:yyyy-MM-dd}, origin: {part.Origin}{NeedsOf(part)} }}\n")));

    /// <summary>A list of objects, in which the interval is one as well.</summary>
    public static string Objects(IEnumerable<PartFact> parts) => string.Concat(parts.Select(part =>
        Invariant($"- {{ id: {part.Id}, {TextsOf(part)}, mass: {{ low: {part.LightestMass}, high: {part.HeaviestMass} }}, ")
        + Invariant($"since: {part.Since:yyyy-MM-dd}, origin: {part.Origin}{NeedsOf(part)} }}\n")));

    /// <summary>The places.</summary>
    public static string Places() => string.Concat(Catalogue.Places.Select(place => $"{place.Key}: {{ name: {place.Name} }}\n"));

    private static string TextsOf(PartFact part) =>
        Invariant($"name: {part.Name}, maker: {part.Maker}, note: {part.Note}, kind: {part.Kind}, price: {part.Price}");

    private static string NeedsOf(PartFact part) => part.Needs.Count == 0 ? "" : $", needs: [{string.Join(", ", part.Needs)}]";
}
