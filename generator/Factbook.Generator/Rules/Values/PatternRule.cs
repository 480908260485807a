using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Factbook.Generator.Binding;
using Factbook.Generator.Schema;

namespace Factbook.Generator.Rules.Values;

/// <summary><c>[RegularExpression]</c>: the whole text must match; as in .NET, empty text always does.</summary>
/// <remarks>A pattern that this host cannot match in linear time is reported at its declaration, and accepts every text.</remarks>
internal sealed class PatternRule() : ValueRule("RegularExpression")
{
    // Compiling a pattern takes longer than matching many texts, so it is compiled once per record.
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
