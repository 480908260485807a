using System.Reflection;

namespace Factbook.Tool.Reading;

/// <summary>The facts of an assembly, seen without knowing their records.</summary>
internal sealed class LoadedDataset
{
    private readonly Dictionary<Type, RecordShape> _shapes = [];
    private readonly Dictionary<Type, string> _caseNames = [];
    private readonly Dictionary<object, Fact> _facts = new(ReferenceEqualityComparer.Instance);
    private readonly ValueReader _reader;

    public LoadedDataset(string name, IReadOnlyList<IFactSet> sets)
    {
        Name = name;
        _reader = new ValueReader(this);
        var shared = sets.CountBy(set => set.Name).Where(count => count.Value > 1).Select(count => count.Key).ToHashSet();
        Sets = [.. sets.OrderBy(set => set.Whole is not null).Select(set => Table(set, shared.Contains(set.Name) ? $"{set.FactType.Namespace}.{set.Name}" : set.Name))];
    }

    public string Name { get; }

    /// <summary>Every set: those of whole records first, then those of their cases.</summary>
    public IReadOnlyList<FactTable> Sets { get; }

    /// <summary>The sets that hold every fact once.</summary>
    public IEnumerable<FactTable> Tables => Sets.Where(table => table.Set.Whole is null);

    public static LoadedDataset Of(Assembly assembly) => new(assembly.GetName().Name ?? "", Dataset.SetsOf(assembly));

    /// <summary>The fact that a record is, or null when it is none of this dataset's.</summary>
    public Fact? FactOf(object? record) => record is null ? null : _facts.GetValueOrDefault(record);

    /// <summary>Whether values of a type are facts of this dataset.</summary>
    public bool IsFact(Type type) => RecordShape.IsNested(type)
        && Sets.Any(table => table.Set.FactType.IsAssignableFrom(type) || type.IsAssignableFrom(table.Set.FactType));

    /// <summary>The properties of a record.</summary>
    public RecordShape ShapeOf(Type type)
    {
        if (!_shapes.TryGetValue(type, out var shape))
        {
            _shapes.Add(type, shape = new RecordShape(type));
        }

        return shape;
    }

    /// <summary>The name in JSON of what tells the cases of a nested record apart: <c>kind</c>, or <c>$kind</c> where one of them has such a property.</summary>
    public string CaseNameOf(Type declared)
    {
        if (!_caseNames.TryGetValue(declared, out var name))
        {
            var isTaken = RecordShape.CasesOf(declared).Any(record => ShapeOf(record).Members.Any(property => property.JsonName == "kind"));
            _caseNames.Add(declared, name = isTaken ? "$kind" : "kind");
        }

        return name;
    }

    /// <summary>What a value of a record is.</summary>
    /// <param name="value">The value.</param>
    /// <param name="declared">The type that it is declared with.</param>
    public FactValue Read(object? value, Type declared) => _reader.Read(value, declared);

    // A case's facts are the facts of the whole: the same ones, at other places.
    private FactTable Table(IFactSet set, string name)
    {
        var facts = new List<Fact>(set.Count);
        for (var i = 0; i < set.Count; i++)
        {
            var fact = _facts.GetValueOrDefault(set.FactAt(i));
            if (fact is null)
            {
                fact = new Fact(this, set, i);
                _facts.Add(fact.Record, fact);
            }

            facts.Add(fact);
        }

        return new FactTable(set, name) { Facts = facts };
    }
}
