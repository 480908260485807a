using Factbook.Tool.Relational;
using static Factbook.Tool.Sqlite.SqlText;

namespace Factbook.Tool.Sqlite;

/// <summary>A condition that every row of a table meets.</summary>
/// <param name="Column">The column of the condition; null if it concerns several.</param>
/// <param name="Condition">The condition in SQL. It is met if it is NULL.</param>
internal sealed record CheckConstraint(RelationalColumn? Column, string Condition);

/// <summary>The conditions that SQL can state for the values of a table: which rows have them, sets of values, ranges and forms.</summary>
internal static class CheckConstraints
{
    /// <summary>Returns the conditions of a table.</summary>
    public static IEnumerable<CheckConstraint> Of(RelationalTable table) => table.Columns
        .Where(column => column.NameOf is null)
        .SelectMany(column => OfColumn(column).Select(condition => new CheckConstraint(column, condition)))
        .Concat(table.PresenceRules.Select(OfRule).Select(condition => new CheckConstraint(null, condition)));

    private static IEnumerable<string> OfColumn(RelationalColumn column)
    {
        var name = Name(column.Name);
        if (!column.Scope.IsAll)
        {
            var scope = ScopeText(column.Scope);
            yield return column.IsRequired ? $"({name} IS NOT NULL) = ({scope})" : $"{name} IS NULL OR {scope}";
        }

        if (FormOf(column.Type, name) is { } form)
        {
            yield return form;
        }

        if (column.Values is { Count: > 0 } values)
        {
            yield return In(name, [.. values.Select(Text)]);
        }

        foreach (var condition in column.Rules.SelectMany(rule => RuleConditions.Of(column, rule.Form)))
        {
            yield return condition;
        }
    }

    // Dates and times are text, since SQLite has no types for them.
    private static string? FormOf(CellType type, string name) => type switch
    {
        CellType.Boolean => $"{name} IN (0, 1)",
        CellType.Date => $"{name} IS date({name})",
        CellType.TimeOfDay => $"{name} IS NULL OR time({name}) IS NOT NULL",
        CellType.Instant => $"{name} IS NULL OR datetime({name}) IS NOT NULL",
        CellType.Json => $"json_valid({name})",
        _ => null,
    };

    private static string OfRule(PresenceRule rule)
    {
        var given = rule.AnyOf.Select(column => $"{Name(column.Name)} IS NOT NULL").ToList();
        return string.Join(
            " OR ",
            [
                .. rule.Scope.IsAll ? Array.Empty<string>() : [$"NOT ({ScopeText(rule.Scope)})"],
                .. rule.If is { } condition ? [$"{Name(condition.Name)} IS NULL"] : Array.Empty<string>(),
                .. rule.IsExclusive ? [$"({string.Join(") + (", given)}) = 1"] : given,
            ]);
    }

    private static string ScopeText(Scope scope) => string.Join(" AND ", scope.Conditions.Select(Condition));

    // Is never NULL.
    private static string Condition(ScopeCondition condition)
    {
        var name = Name(condition.Column.Name);
        if (condition.Values is not { } values)
        {
            return $"{name} IS NOT NULL";
        }

        var texts = values.OfType<string>().Select(Text).ToList();
        var isOneOf = texts switch
        {
            [] => null,
            [var only] when !condition.Column.IsNeverNull => $"{name} IS {only}",
            _ when condition.Column.IsNeverNull => In(name, texts),
            _ => $"ifnull({In(name, texts)}, 0)",
        };
        return !values.Contains(null) ? isOneOf ?? "0"
            : isOneOf is null ? $"{name} IS NULL"
            : $"({name} IS NULL OR {isOneOf})";
    }
}
