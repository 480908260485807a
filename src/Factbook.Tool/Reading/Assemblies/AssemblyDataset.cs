using System.Reflection;
using Factbook.Tool.Model;

namespace Factbook.Tool.Reading.Assemblies;

/// <summary>Reads a compiled dataset by reflection: the values are those that the properties of the records return.</summary>
internal sealed class AssemblyDataset
{
    private readonly Dictionary<object, Fact> _facts = new(ReferenceEqualityComparer.Instance);
    private readonly AssemblyRecords _records;
    private readonly AssemblyValues _values;

    private AssemblyDataset(IReadOnlyList<IFactSet> sets, Func<string, FactRecord?> source)
    {
        _records = new AssemblyRecords(sets, source);
        _values = new AssemblyValues(_records, value => _facts.GetValueOrDefault(value));
    }

    /// <summary>Reads the facts of an assembly; none if it is not a dataset.</summary>
    public static FactDataset Read(Assembly assembly) => Read(assembly, _ => null, OriginOf(assembly));

    /// <summary>Reads the facts of the assembly of a project.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <param name="source">Returns a record as the sources declare it, which only they document.</param>
    /// <param name="origin">What the project states.</param>
    public static FactDataset Read(Assembly assembly, Func<string, FactRecord?> source, DatasetOrigin origin) =>
        Read(assembly.GetName().Name ?? "", Dataset.GetSets(assembly), source, origin);

    /// <summary>Reads the facts of sets.</summary>
    public static FactDataset Read(string name, IReadOnlyList<IFactSet> sets) => Read(name, sets, _ => null, DatasetOrigin.Unknown);

    private static FactDataset Read(
        string name, IReadOnlyList<IFactSet> sets, Func<string, FactRecord?> source, DatasetOrigin origin)
    {
        var dataset = new AssemblyDataset(sets, source);

        // Tables first: the facts of a case are those of its table.
        var ordered = sets.OrderBy(set => set.BaseSet is not null).ToList();
        var names = FactTable.UniqueNames([.. ordered.Select(set => (set.Name, set.FactType.Namespace ?? ""))]);
        return new FactDataset(name, [.. ordered.Zip(names, dataset.Table)]) { Origin = origin };
    }

    private static DatasetOrigin OriginOf(Assembly assembly) => new(
        assembly.GetCustomAttribute<AssemblyDescriptionAttribute>()?.Description,
        assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0],
        Licence: null);

    private FactTable Table(IFactSet set, string name) =>
        new(
            name,
            _records.RecordOf(set.FactType),
            isCase: set.BaseSet is not null,
            [.. Enumerable.Range(0, set.Count).Select(index => FactAt(set, index))]);

    private Fact FactAt(IFactSet set, int index)
    {
        var value = Read(set, index, () => set.FactAt(index));
        if (!_facts.TryGetValue(value, out var fact))
        {
            var record = _records.RecordOf(value.GetType());
            fact = new Fact(
                record,
                _records.RecordOf(set.FactType),
                set.KeyAt(index),
                index,
                set.LocationAt(index),
                property => Read(set, index, () => _values.Read(value, property)))
            {
                ReadObject = property => Read(set, index, () => _values.ReadObject(value, property)),
            };
            _facts.Add(value, fact);
        }

        return fact;
    }

    // Constructors, 'init' accessors and properties of records are code of the dataset, which can throw any exception.
    private static T Read<T>(IFactSet set, int index, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception cause) when (cause is not ToolException && !DatasetLoader.IsOfLoading(cause))
        {
            throw ToolException.Failure(
                $"the code of {set.FactType.Name} throws an exception for '{set.KeyAt(index)}' ({set.LocationAt(index)}): "
                + $"{cause.GetType().Name}: {cause.Message}",
                cause);
        }
    }
}
