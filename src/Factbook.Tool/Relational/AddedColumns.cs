using Factbook.Tool.Model;

namespace Factbook.Tool.Relational;

/// <summary>Creates the columns that do not contain the value of a property.</summary>
internal static class AddedColumns
{
    /// <summary>Returns the column with the key of a fact.</summary>
    public static RelationalColumn Key(string name) => new()
    {
        Name = name,
        Type = CellType.Text,
        Description = "The key of the fact.",
        IsRequired = true,
        Read = row => row.Key[0],
    };

    /// <summary>Returns the column with the position of a row in its list.</summary>
    public static RelationalColumn Position(string name) => new()
    {
        Name = name,
        Type = CellType.Integer,
        Description = "The position in the list, from 1.",
        IsRequired = true,
        Read = row => row.Key[^1],
    };

    /// <summary>Returns a column with a part of the key of the row that contains a list.</summary>
    /// <param name="name">The name.</param>
    /// <param name="parent">The table of that row.</param>
    /// <param name="index">The index of the part.</param>
    public static RelationalColumn KeyOfParent(string name, RelationalTable parent, int index) => new()
    {
        Name = name,
        Type = parent.Key[index].Type,
        Description = parent.Parent is null ? "The key of the fact that contains the list." : parent.Key[index].Description,
        IsRequired = true,
        Read = row => row.Key[index],
    };

    /// <summary>Returns the column with the case of a record.</summary>
    /// <param name="name">The name.</param>
    /// <param name="source">The record.</param>
    /// <param name="scope">The rows that can have the record.</param>
    /// <param name="isOptional">Whether some of these rows do not have it.</param>
    public static RelationalColumn Kind(string name, RecordSource source, Scope scope, bool isOptional) => new()
    {
        Name = name,
        Type = CellType.Text,
        Description = $"The case of the {source.Declared.Label}.",
        Scope = scope,
        IsRequired = source.Declared.IsAbstract && !isOptional,
        IsPresence = source.Declared.IsAbstract,
        Values = [.. source.Kinds.OfType<string>()],
        Read = source.KindIn,
    };

    /// <summary>Returns the column that states whether a nested record is present, since all of its values may be absent.</summary>
    public static RelationalColumn Presence(PropertyValue value) => new()
    {
        Name = value.Name,
        Type = CellType.Boolean,
        Description = value.Describe("True if there is one."),
        Scope = value.Scope,
        IsPresence = true,
        Read = row => value.Read(row) is NestedValue ? true : null,
    };

    /// <summary>Returns the column with the number of items of a list that can be missing.</summary>
    public static RelationalColumn Count(string name, PropertyValue value) => new()
    {
        Name = name,
        Type = CellType.Integer,
        Description = value.Describe("The number of items; empty without a list."),
        Scope = value.Scope,
        Read = row => value.Read(row) switch
        {
            ListValue list => list.Items.Count,
            MapValue map => map.Entries.Count,
            _ => null,
        },
    };

    /// <summary>Returns a column with a part of the location of a fact.</summary>
    public static RelationalColumn Location(string name, CellType type, string description, Func<SourceLocation, object> read) => new()
    {
        Name = name,
        Type = type,
        Description = description,
        IsRequired = true,
        Read = row => read(row.Fact.Location),
    };
}
