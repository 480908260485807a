namespace Factbook.Tool.Parquet;

/// <summary>Where in its row a value stands, as Parquet has it (Dremel's levels).</summary>
/// <param name="Repetition">The innermost list of which the value begins another item; 0 for the first value of a row.</param>
/// <param name="Definition">How many of the value's optional and repeated ancestors are there.</param>
/// <param name="Depth">How many lists the value stands in.</param>
internal readonly record struct Level(int Repetition, int Definition, int Depth)
{
    /// <summary>Within one that is there.</summary>
    public Level Within => this with { Definition = Definition + 1 };

    /// <summary>An item of a list that is there. A list is two groups, an optional and a repeated one.</summary>
    public Level Item(bool isFirst) => new(isFirst ? Repetition : Depth + 1, Definition + 2, Depth + 1);
}
