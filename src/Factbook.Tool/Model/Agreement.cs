namespace Factbook.Tool.Model;

/// <summary>The rule that facts about the same thing should agree in a property.</summary>
/// <param name="Per">The paths to the values that facts about the same thing have in common.</param>
/// <param name="Where">The path to the value by which facts are selected; null if all facts are compared.</param>
/// <param name="Is">The selected values, as YAML writes them.</param>
internal sealed record Agreement(IReadOnlyList<string> Per, string? Where, IReadOnlyList<string> Is);
