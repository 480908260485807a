using System.Text.RegularExpressions;
using Factbook.Tool.Sqlite;

namespace Factbook.Tool.Tests.Sqlite;

/// <summary>A broken copy of the article's database cannot be made, or is reported by SQLite.</summary>
public sealed partial class ArticleConstraintTests(ArticleDatabase article) : IClassFixture<ArticleDatabase>
{
    private static readonly string[] Texts = ["'?'", "''", "NULL"];
    private static readonly string[] Numbers = ["-1", "2", "3000", "NULL"];

    [Fact]
    public void Every_condition_rejects_a_value()
    {
        using var copy = article.Database.Copy();
        var conditions = ConditionsOf(copy).ToList();

        Assert.DoesNotContain(conditions, condition => !IsRejected(copy, condition.Table, condition.Text));
        Assert.True(conditions.Count > 150, $"only {conditions.Count} conditions were broken");
    }

    [Fact]
    public void SQLite_reports_an_orphan_in_a_broken_copy()
    {
        using var copy = article.Database.Copy();
        copy.Execute("PRAGMA foreign_keys = OFF; UPDATE flows SET \"from\" = 'irann' WHERE \"from\" = 'iran'");

        Assert.Equal(
            [("flows", "actors")],
            copy.Query("PRAGMA foreign_key_check").Select(row => ((string)row["table"]!, (string)row["parent"]!)).Distinct());
    }

    [Fact]
    public void SQLite_reports_a_broken_condition_in_a_broken_copy()
    {
        using var copy = article.Database.Copy();
        copy.Execute("PRAGMA ignore_check_constraints = ON; UPDATE actors SET kind = 'planet' WHERE id = 'iran'; "
            + "PRAGMA ignore_check_constraints = OFF");

        Assert.Equal(["CHECK constraint failed in actors"], copy.Column("PRAGMA integrity_check"));
    }

    // The conditions of tables with facts, as SQLite states them in its message.
    private static IEnumerable<(string Table, string Text)> ConditionsOf(Database copy) =>
        from table in copy.Query("SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND sql LIKE '%CHECK%'")
        let name = (string)table["name"]!
        where copy.Query($"SELECT 1 FROM {SqlText.Name(name)} LIMIT 1").Count > 0
        from condition in Condition().Matches((string)table["sql"]!)
        select (name, condition.Groups["text"].Value);

    // A change can break several conditions, of which SQLite states only one, so the condition itself is evaluated as well.
    private static bool IsRejected(Database copy, string table, string condition)
    {
        var name = SqlText.Name(table);
        var types = copy.Query($"SELECT name, type FROM pragma_table_info({SqlText.Text(table)})")
            .ToDictionary(column => SqlText.Name((string)column["name"]!), column => (string)column["type"]!);
        var literals = Literal().Matches(condition).Select(literal => literal.Value);
        var changes = (
            from column in Word().Matches(condition).Select(word => word.Value).Where(types.ContainsKey).Distinct()
            from value in types[column] == "TEXT" ? Texts.Concat(literals) : Numbers
            select $"{column} = {value}").ToList();

        // Some conditions are for one case only.
        var pairs = changes.SelectMany(first => changes.Select(second => $"{first}, {second}"));
        return changes.Concat(pairs).Select(change => $"UPDATE {name} SET {change}").Any(change =>
            Breaks(change) && copy.Rejection(change).Contains("CHECK constraint failed", StringComparison.Ordinal));

        bool Breaks(string change)
        {
            copy.Execute("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; SAVEPOINT before");
            copy.Execute($"UPDATE OR IGNORE{change["UPDATE".Length..]}");
            var isBroken = copy.Query($"SELECT 1 FROM {name} WHERE NOT ({condition})").Count > 0;
            copy.Execute("ROLLBACK TO before; RELEASE before; PRAGMA ignore_check_constraints = OFF");
            return isBroken;
        }
    }

    [GeneratedRegex(@"CHECK \((?<text>(?:[^()]|(?<open>\()|(?<-open>\)))*)\)(?(open)(?!))")]
    private static partial Regex Condition();

    [GeneratedRegex("'[^']*'")]
    private static partial Regex Literal();

    [GeneratedRegex("\"[a-z0-9_]+\"|[a-z0-9_]+")]
    private static partial Regex Word();
}
