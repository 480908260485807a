using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Factbook.Generator.Binding;
using Factbook.Generator.Schema;

namespace Factbook.Generator.Rules.Values;

/// <summary><c>[RegularExpression]</c>: the text matches as a whole, as in .NET, where empty text always does.</summary>
/// <remarks>A pattern that this host cannot match in linear time is reported at its declaration, and every text follows it.</remarks>
internal sealed class PatternRule() : ValueRule("RegularExpression")
{
    // A pattern costs more than many texts; it is prepared once while its record is unchanged.
    private readonly ConditionalWeakTable<RuleSchema, Prepared> _patterns = new();

    public static string PatternOf(RuleSchema rule) => Argument(rule, "pattern");

    public override string? Objection(RuleSchema rule, TypeSchema type) =>
        TypeTraits.Leaf(type) is not (ScalarSchema or EnumSchema or ReferenceSchema)
            ? "it applies only to text and to types that are written as text"
            : LinearPattern.Objection(PatternOf(rule));

    public override string? Break(RuleSchema rule, TypeSchema type, BoundValue value)
    {
        var (regex, text) = (_patterns.GetValue(rule, static prepared => new Prepared(LinearPattern.Of(PatternOf(prepared)))).Regex,
            TextOf(value));
        return text.Length == 0 || regex is null || (regex.Match(text) is { Success: true, Index: 0 } match && match.Length == text.Length)
            ? null
            : Expected(rule);
    }

    public override RuleForm FormOf(RuleSchema rule, TypeSchema type) => new() { NetPattern = PatternOf(rule), Expected = Expected(rule) };

    private static string Expected(RuleSchema rule) => $"text that matches {PatternOf(rule)} as a whole";

    private sealed class Prepared(Regex? regex)
    {
        public Regex? Regex { get; } = regex;
    }
}
