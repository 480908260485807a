namespace Factbook.Tool.Sqlite;

/// <summary>A view of the database.</summary>
/// <param name="Name">The name.</param>
/// <param name="Query">The query.</param>
/// <param name="Description">What a row is.</param>
internal sealed record SqliteView(string Name, string Query, string Description)
{
    /// <summary>Gets the statement that creates the view.</summary>
    public string Statement => $"CREATE VIEW {SqlText.Name(Name)} AS\n{Query}";
}
