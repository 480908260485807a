using System.Globalization;
using Factbook.Generator.Binding;
using Factbook.Generator.Schema;

namespace Factbook.Generator.Rules;

/// <summary>
/// A rule for one value, declared by an attribute of <c>System.ComponentModel.DataAnnotations</c>, with its meaning for YAML values.
/// </summary>
/// <param name="name">The name of the attribute without its suffix.</param>
internal abstract class ValueRule(string name)
{
    public string Name { get; } = name;

    /// <summary>Whether it applies to a list or dictionary as a whole, not to each item.</summary>
    public virtual bool IsAboutCollections => false;

    /// <summary>Returns why the rule cannot be checked on a property of this type, or null if it can.</summary>
    public abstract string? Objection(RuleSchema rule, TypeSchema type);

    /// <summary>Returns the expectation if the value violates the rule; otherwise null.</summary>
    /// <param name="rule">The rule's arguments.</param>
    /// <param name="type">The type of the property, on which the rule can be checked.</param>
    /// <param name="value">A value of the property, or an item of its list or dictionary.</param>
    public abstract string? Break(RuleSchema rule, TypeSchema type, BoundValue value);

    /// <summary>Returns the form of the rule in JSON Schema.</summary>
    public abstract RuleForm FormOf(RuleSchema rule, TypeSchema type);

    /// <summary>The value as written in YAML.</summary>
    public static string TextOf(BoundValue value) => value switch
    {
        BoundScalar scalar => scalar.Text,
        BoundEnum name => name.Text,
        BoundReference reference => reference.Key,
        BoundList list => list.Items.Count == 1 ? "1 item" : $"{list.Items.Count} items",
        BoundDictionary dictionary => dictionary.Entries.Count == 1 ? "1 entry" : $"{dictionary.Entries.Count} entries",
        _ => "this",
    };

    protected static bool IsOfTexts(TypeSchema type) => TypeTraits.Leaf(type) is ScalarSchema { Kind.IsText: true };

    protected static string Argument(RuleSchema rule, string name) => rule.Find(name)?.Value ?? "";

    protected static bool IsSet(RuleSchema rule, string name) => Argument(rule, name) == "True";

    protected static double? Number(RuleSchema rule, string name) =>
        double.TryParse(Argument(rule, name), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
