namespace Factbook.Tool.Parquet;

/// <summary>The position of a value within its row: the repetition and definition levels of Dremel, which Parquet uses.</summary>
/// <param name="Repetition">The depth of the innermost list in which the value starts another item; 0 for the first value of a row.</param>
/// <param name="Definition">The number of optional and repeated ancestors that are present.</param>
/// <param name="Depth">The number of lists around the value.</param>
internal readonly record struct Level(int Repetition, int Definition, int Depth)
{
    /// <summary>Gets the level of a value within a present optional one.</summary>
    public Level Within => this with { Definition = Definition + 1 };

    /// <summary>Returns the level of an item of a present list. A list is two groups, an optional and a repeated one.</summary>
    public Level Item(bool isFirst) => new(isFirst ? Repetition : Depth + 1, Definition + 2, Depth + 1);
}
