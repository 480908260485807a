using System;
using System.Globalization;
using System.Linq;
using Factbook.Generator.Binding;
using Factbook.Generator.Scalars;
using Factbook.Generator.Schema;
using Factbook.Notation;

namespace Factbook.Generator.Rules.Values;

/// <summary><c>[Range]</c>: its bounds are read and compared as values of the type of the property.</summary>
internal sealed class RangeRule() : ValueRule("Range")
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    public override string? Objection(RuleSchema rule, TypeSchema type)
    {
        if (ScalarOf(type) is not { } scalarType || !HasOrder(scalarType, rule))
        {
            return "it applies only to numbers, dates, times and figures, and to text with typeof(string)";
        }

        var unreadable = new[] { Argument(rule, "minimum"), Argument(rule, "maximum") }.FirstOrDefault(bound =>
            BoundOf(scalarType, bound) is null);
        return unreadable is null ? null : $"'{unreadable}' is not a valid bound for the property's type: {ExpectedBound(scalarType)}";
    }

    public override string? Break(RuleSchema rule, TypeSchema type, BoundValue value) =>
        value is not BoundScalar scalar || IsInside(rule, type, scalar)
        ? null
        : $"a value from {Argument(rule, "minimum")}{(IsSet(rule, "MinimumIsExclusive") ? " (exclusive)" : "")} to "
            + $"{Argument(rule, "maximum")}{(IsSet(rule, "MaximumIsExclusive") ? " (exclusive)" : "")}";

    public override RuleForm FormOf(RuleSchema rule, TypeSchema type) => new()
    {
        Minimum = Number(rule, "minimum"),
        Maximum = Number(rule, "maximum"),
        MinimumIsExclusive = IsSet(rule, "MinimumIsExclusive"),
        MaximumIsExclusive = IsSet(rule, "MaximumIsExclusive"),
    };

    private static bool IsInside(RuleSchema rule, TypeSchema type, BoundScalar scalar)
    {
        if (ScalarOf(type) is not { } scalarType
            || !HasOrder(scalarType, rule)
            || BoundOf(scalarType, Argument(rule, "minimum")) is not { } least
            || BoundOf(scalarType, Argument(rule, "maximum")) is not { } most)
        {
            return true;
        }

        var excludesLeast = IsSet(rule, "MinimumIsExclusive");
        var excludesMost = IsSet(rule, "MaximumIsExclusive");
        if (scalar.Value is FigureSyntax { Bounds: var bounds })
        {
            // An unbounded end is outside of every range.
            return bounds is { Lower: { } lower, Upper: { } upper }
                && IsAbove(lower, least, excludesLeast && !bounds.IsLowerOpen)
                && IsAbove(most, upper, excludesMost && !bounds.IsUpperOpen);
        }

        return IsAbove(scalar.Value, least, excludesLeast) && IsAbove(most, scalar.Value, excludesMost);
    }

    /// <summary>Returns whether a value equals a stated one, which is rounded to a float for a float.</summary>
    public static bool AreEqual(ScalarKind type, object value, object stated) => type.Number == NumberKind.Single
        ? Convert.ToSingle(value, Invariant).Equals(Convert.ToSingle(stated, Invariant))
        : Compare(value, stated) == 0;

    private static bool IsAbove(object value, object bound, bool excludesBound) =>
        Compare(value, bound) is var order && (excludesBound ? order > 0 : order >= 0);

    // Integers and decimals are compared exactly; a bound such as double.MaxValue only fits a double.
    private static int Compare(object one, object other) => (one, other) switch
    {
        (string text, string otherText) => string.CompareOrdinal(text, otherText),
        (DateTimeOffset instant, DateTimeOffset otherInstant) => instant.CompareTo(otherInstant),
        (double or float, _) or (_, double or float) => Convert.ToDouble(one, Invariant).CompareTo(Convert.ToDouble(other, Invariant)),
        _ => Convert.ToDecimal(one, Invariant).CompareTo(Convert.ToDecimal(other, Invariant)),
    };

    /// <summary>Returns a bound as a value of the type; null if it is not valid.</summary>
    public static object? BoundOf(ScalarKind type, string text) => type.Bound switch
    {
        BoundKind.Double => double.TryParse(text, NumberStyles.Float, Invariant, out var wide) ? wide : null,
        BoundKind.Decimal when decimal.TryParse(text, NumberStyles.Float, Invariant, out var exact) => exact,
        BoundKind.Decimal => double.TryParse(text, NumberStyles.Float, Invariant, out var wide) ? wide : null,
        _ => type.Parse(text),
    };

    private static string ExpectedBound(ScalarKind type) => type.Bound switch
    {
        BoundKind.Double => NumberScalars.Double.Expected,
        BoundKind.Decimal => NumberScalars.Decimal.Expected,
        _ => type.Expected,
    };

    // A range of numbers on a text would compare the characters of the text.
    private static bool HasOrder(ScalarKind type, RuleSchema rule) =>
        type.Bound != BoundKind.None && (!type.IsText || rule.Find("type")?.Value is "string");

    /// <summary>Returns the type of the scalars in a type, at any depth.</summary>
    private static ScalarKind? ScalarOf(TypeSchema type) => TypeTraits.Leaf(type) is ScalarSchema scalar ? scalar.Kind : null;
}
