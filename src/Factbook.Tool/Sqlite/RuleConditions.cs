using System.Globalization;
using Factbook.Tool.Relational;
using static Factbook.Tool.Sqlite.SqlText;

namespace Factbook.Tool.Sqlite;

/// <summary>The rules for single values in SQL: sets of values, ranges, lengths and patterns.</summary>
internal static class RuleConditions
{
    /// <summary>Returns the conditions for the values of a column.</summary>
    public static IEnumerable<string> Of(RelationalColumn column, RuleForm form) => column.Type switch
    {
        CellType.Text => OfText(Name(column.Name), form),
        CellType.Integer or CellType.Double or CellType.Decimal => OfNumber(column, Name(column.Name), form),
        _ => [],
    };

    private static IEnumerable<string> OfText(string name, RuleForm form)
    {
        if (form.Values is { } values)
        {
            yield return OfValues(name, form, [.. values.Select(Text)]);
        }

        // The lengths of rules are in UTF-16. A character has one or two units there, and at least as many bytes in UTF-8.
        if (form.MinimumLength is > 0 and { } least)
        {
            yield return least == 1 ? $"{name} <> ''" : $"length(CAST({name} AS BLOB)) >= {Number(least)}";
        }

        if (form.MaximumLength is { } most && most < int.MaxValue)
        {
            yield return $"length({name}) <= {Number(most)}";
        }

        if (form.NetPattern is { } pattern && GlobPattern.Condition(name, pattern) is { } condition)
        {
            // [RegularExpression] accepts an empty text.
            yield return $"{name} = '' OR {condition}";
        }
    }

    private static IEnumerable<string> OfNumber(RelationalColumn column, string name, RuleForm form)
    {
        if (form.Values is { } values && values.All(IsNumber))
        {
            yield return OfValues(name, form, values);
        }

        if (column.End is not { IsLower: false } && IsExact(form.Minimum))
        {
            yield return Bound(column, name, form.MinimumIsExclusive ? ">" : ">=", form.Minimum!.Value);
        }

        if (column.End is not { IsLower: true } && IsExact(form.Maximum))
        {
            yield return Bound(column, name, form.MaximumIsExclusive ? "<" : "<=", form.Maximum!.Value);
        }
    }

    // An end that is itself excluded may be equal to an excluded bound.
    private static string Bound(RelationalColumn column, string name, string comparison, double bound) =>
        column.End is { } end && comparison.Length == 1
            ? $"{name} {comparison} {Number(bound)} OR ({name} = {Number(bound)} AND {Name(end.OpenColumn)})"
            : $"{name} {comparison} {Number(bound)}";

    private static string OfValues(string name, RuleForm form, IReadOnlyList<string> values) =>
        form.IsDenied ? $"NOT ({In(name, values)})" : In(name, values);

    private static bool IsNumber(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        && number.ToString(CultureInfo.InvariantCulture) == text;

    // From 2^53 on, a double can differ from the bound that the record states, which a valid value may be equal to.
    private static bool IsExact(double? bound) => bound is { } limit && Math.Abs(limit) < (1L << 53);
}
