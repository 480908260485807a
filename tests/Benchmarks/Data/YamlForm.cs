namespace Benchmarks.Data;

/// <summary>The dataset as YAML, for Factbook and for YAML deserializers.</summary>
internal static class YamlForm
{
    /// <summary>Returns one line for each fact, as in large datasets.</summary>
    public static string Lines(IEnumerable<PartFact> parts) => string.Concat(parts.Select(part =>
        Invariant($"{part.Id}: {{{TextsOf(part)}, kg: {MassOf(part)}, made: {part.Made:yyyy-MM-dd}, ")
            + $"from: {part.From}{NeedsOf(part, ", ")}}}\n"));

    /// <summary>Returns one line for each value, as in small datasets.</summary>
    public static string Blocks(IEnumerable<PartFact> parts) => string.Concat(parts.Select(part =>
        Invariant($"{part.Id}:\n  name: {part.Name}\n  by: {part.By}\n  use: {part.Use}\n  kind: {part.Kind}\n  eur: {part.Eur}\n")
        + Invariant($"  kg: {MassOf(part)}\n  made: {part.Made:yyyy-MM-dd}\n  from: {part.From}{NeedsOf(part, "\n  ")}\n")));

    /// <summary>Returns a list of objects, with the interval as an object.</summary>
    public static string Objects(IEnumerable<PartFact> parts) => string.Concat(parts.Select(part =>
        Invariant($"- {{id: {part.Id}, {TextsOf(part)}, kg: {{low: {part.Lightest}, high: {part.Heaviest}}}, ")
        + Invariant($"made: {part.Made:yyyy-MM-dd}, from: {part.From}{NeedsOf(part, ", ")}}}\n")));

    /// <summary>The places.</summary>
    public static string Places() => string.Concat(Catalogue.Places.Select(place => $"{place.Key}: {{name: {place.Name}}}\n"));

    private static string TextsOf(PartFact part) =>
        Invariant($"name: {part.Name}, by: {part.By}, use: {part.Use}, kind: {part.Kind}, eur: {part.Eur}");

    // A bracket begins a list unless it is quoted.
    private static string MassOf(PartFact part) => part.Lightest == part.Heaviest ? part.Kg : $"'{part.Kg}'";

    private static string NeedsOf(PartFact part, string before) =>
        part.Needs.Count == 0 ? "" : $"{before}needs: [{string.Join(", ", part.Needs)}]";
}
