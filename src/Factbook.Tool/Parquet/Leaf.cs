using Factbook.Tool.Model;
using Parquet;
using Parquet.Schema;

namespace Factbook.Tool.Parquet;

/// <summary>A column of values. It buffers those of one row group.</summary>
internal abstract class Leaf(string name) : Column(name)
{
    public override IEnumerable<Leaf> Leaves => [this];

    /// <summary>Gets the value of the last row as text; null if it has none.</summary>
    public abstract string? LastText { get; }

    /// <summary>Writes the buffered values, and clears the column.</summary>
    public abstract Task WriteAsync(ParquetRowGroupWriter group);

    /// <summary>Discards the buffered values.</summary>
    public abstract void Clear();
}

/// <summary>A column of values of one type.</summary>
/// <typeparam name="T">The type that Parquet.Net writes.</typeparam>
/// <param name="name">The name.</param>
/// <param name="read">Returns the value of the column for the value of a property; null for none.</param>
/// <param name="declare">Returns the declaration of the column.</param>
/// <param name="text">Formats a value.</param>
internal sealed class Leaf<T>(string name, Func<FactValue, T?> read, Func<string, DataField> declare, Func<T, string> text) : Leaf(name)
    where T : struct
{
    private readonly List<T> _values = [];
    private readonly List<int> _definitions = [];
    private readonly List<int> _repetitions = [];
    private DataField? _field;
    private bool _lastIsThere;

    public override string? LastText => _lastIsThere ? text(_values[^1]) : null;

    private DataField Field => _field ?? throw new InvalidOperationException($"{Name} was not declared.");

    public override Field Declare() => _field = declare(Name);

    public override void Add(FactValue value, Level level)
    {
        var found = read(value);
        _lastIsThere = found is not null;
        _definitions.Add(_lastIsThere ? level.Within.Definition : level.Definition);
        _repetitions.Add(level.Repetition);
        if (found is { } there)
        {
            _values.Add(there);
        }
    }

    public override async Task WriteAsync(ParquetRowGroupWriter group)
    {
        // The highest definition level of a required column is one less than that of an optional one.
        var definitions = Field.IsNullable ? _definitions : [.. _definitions.Select(level => Math.Min(level, Field.MaxDefinitionLevel))];
        await group.WriteAllPartsAsync<T>(
            Field,
            _values.ToArray(),
            Levels(Field.MaxDefinitionLevel, definitions),
            Levels(Field.MaxRepetitionLevel, _repetitions),
            CancellationToken.None).ConfigureAwait(false);
        Clear();
    }

    public override void Clear()
    {
        _values.Clear();
        _definitions.Clear();
        _repetitions.Clear();
    }

    // Parquet.Net expects null if the highest level is 0.
    private static ReadOnlyMemory<int>? Levels(int highest, List<int> levels) =>
        highest == 0 ? default(ReadOnlyMemory<int>?) : new ReadOnlyMemory<int>([.. levels]);
}
