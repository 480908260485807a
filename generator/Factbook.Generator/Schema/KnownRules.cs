using System.Collections.Generic;
using System.Linq;

namespace Factbook.Generator.Schema;

/// <summary>The attributes of Factbook that are rules between facts.</summary>
internal static class KnownRules
{
    public static readonly RuleAttribute Unique = new("Unique", "Per", "Where");
    public static readonly RuleAttribute TotalAtMost = new("TotalAtMost", "Per", "PartOf", "Where");
    public static readonly RuleAttribute Agrees = new("Agrees", "Per", "Where");
    public static readonly RuleAttribute NotAfter = new("NotAfter", "other");
    public static readonly RuleAttribute Acyclic = new("Acyclic");
    public static readonly RuleAttribute PassageOf = new("PassageOf", "source");
    public static readonly RuleAttribute SourceText = new("SourceText");

    private static readonly RuleAttribute[] All = [Unique, TotalAtMost, Agrees, NotAfter, Acyclic, PassageOf, SourceText];

    /// <summary>Whether the attribute with a full name is one of them.</summary>
    public static bool IsFactRule(string fullName) => All.Any(attribute => $"Factbook.{attribute.Name}Attribute" == fullName);

    /// <summary>The paths of a rule to other properties, which it compares or groups by.</summary>
    public static IEnumerable<string> PathsOf(RuleSchema rule) =>
        All.FirstOrDefault(attribute => attribute.Declares(rule))?.PathsOf(rule) ?? [];
}

/// <summary>An attribute of Factbook that is a rule between facts.</summary>
/// <param name="name">Its name without the suffix.</param>
/// <param name="paths">The names of its arguments that are paths to properties.</param>
internal sealed class RuleAttribute(string name, params string[] paths)
{
    public string Name => name;

    public bool Declares(RuleSchema rule) => !rule.IsForeign && rule.Name == name;

    /// <summary>The rule of this attribute that a property declares, or null.</summary>
    public RuleSchema? On(PropertySchema property) => property.Rules.FirstOrDefault(Declares);

    // An empty path of a constructor's optional argument is the fact itself.
    public IEnumerable<string> PathsOf(RuleSchema rule) => paths
        .SelectMany(path => rule.Find(path)?.Values ?? EquatableArray<string>.Empty)
        .Where(path => path.Length > 0 || this != KnownRules.PassageOf);
}
