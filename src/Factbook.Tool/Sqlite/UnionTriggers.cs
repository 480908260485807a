using static Factbook.Tool.Sqlite.SqlText;

namespace Factbook.Tool.Sqlite;

/// <summary>
/// Formats the statements that create triggers for references to facts of one of several tables, which a foreign key cannot state.
/// </summary>
internal static class UnionTriggers
{
    /// <summary>Returns the statements for a table. The name of a trigger can be that of a table.</summary>
    public static IEnumerable<string> Of(SqliteTable table) =>
        from reference in table.UnionReferences
        let column = Name(reference.Column.Name)
        let isMissing = string.Concat(reference.Targets.Select(target =>
            $" AND NEW.{column} NOT IN (SELECT {Name(target.Source.Key[0].Name)} FROM {Name(target.Name)})"))
        let message = $"{table.Name}.{reference.Column.Name} is not a key of "
            + string.Join(" or ", reference.Targets.Select(target => target.Name))
        from change in new[] { (Name: "insert", Event: "INSERT"), (Name: "update", Event: $"UPDATE OF {column}") }
        select $"CREATE TRIGGER {Name($"{table.Name}.{reference.Column.Name} {change.Name}")} BEFORE {change.Event} ON {Name(table.Name)}\n"
            + $"WHEN NEW.{column} IS NOT NULL{isMissing}\nBEGIN\n  SELECT RAISE(ABORT, {Text(message)});\nEND";
}
