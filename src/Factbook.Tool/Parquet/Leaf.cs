using Factbook.Tool.Model;
using Parquet;
using Parquet.Schema;

namespace Factbook.Tool.Parquet;

/// <summary>A column that holds values. It keeps those of one row group and is then cleared.</summary>
internal abstract class Leaf(string name) : Column(name)
{
    public override IEnumerable<Leaf> Leaves => [this];

    /// <summary>The value of the last row as text, or null when it has none.</summary>
    public abstract string? LastText { get; }

    /// <summary>Writes what was added, and clears the column.</summary>
    public abstract Task WriteAsync(ParquetRowGroupWriter group);

    /// <summary>Forgets what was added.</summary>
    public abstract void Clear();
}

/// <summary>A column of values of one type.</summary>
/// <typeparam name="T">How Parquet.Net takes them.</typeparam>
/// <param name="name">The name.</param>
/// <param name="read">Takes the value out of that of a property; null for none.</param>
/// <param name="declare">Declares the column.</param>
/// <param name="text">A value as text.</param>
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
        // A column that is always there has one level less than one that may not be.
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

    // Where all are 0 there are none.
    private static ReadOnlyMemory<int>? Levels(int highest, List<int> levels) =>
        highest == 0 ? default(ReadOnlyMemory<int>?) : new ReadOnlyMemory<int>([.. levels]);
}
