using System.Collections.Generic;
using System.Linq;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Schema;

namespace Factbook.Generator.Linking;

/// <summary>Gathers, while references are resolved, which facts refer to each fact by the property that an inverse names.</summary>
internal sealed class InverseFinder
{
    private readonly SchemaSet _schemas;

    // Each pair of a record and its property that some inverse names has a number.
    private readonly List<(string Record, string Property)> _wanted;

    // All facts share the few strings of the schema, so that a name is known by its reference.
    private readonly Dictionary<string, int[]?[]> _numbersByProperty = new(ReferenceComparer<string>.Instance);
    private readonly Dictionary<string, int[]> _numbersOf = new(ReferenceComparer<string>.Instance);
    private readonly List<Referrer> _referrers = [];
    private readonly EquatableArray<EquatableArray<int>>[] _nobody;

    public InverseFinder(SchemaSet schemas)
    {
        _schemas = schemas;
        _wanted = schemas.Records.SelectMany(Wanted).Distinct().ToList();

        // For facts to which none refers, by how many inverses they have.
        var most = schemas.Records.Select(record => Wanted(record).Count()).DefaultIfEmpty().Max();
        _nobody = Enumerable.Range(0, most + 1).Select(count => Enumerable.Repeat(EquatableArray<int>.Empty, count).ToEquatable()).ToArray();
    }

    /// <summary>Notes that a fact refers to another.</summary>
    /// <param name="table">The fact's table.</param>
    /// <param name="property">The place of the property by which it refers.</param>
    public void Add(FactTable table, FactTable.Entry entry, int property, FactTable.Entry target)
    {
        if (entry.Place < 0 || _wanted.Count == 0 || NumbersAt(entry.Record)[property] is not { } numbers)
        {
            return;
        }

        foreach (var number in numbers)
        {
            Add(target, number, table.PlaceIn(_schemas, _wanted[number].Record, entry) + 1);
        }
    }

    /// <summary>The places of the facts that refer to this one, for each inverse of its record in order.</summary>
    public EquatableArray<EquatableArray<int>> Of(FactTable.Entry entry)
    {
        var record = entry.Record;
        if (!_numbersOf.TryGetValue(record, out var numbers))
        {
            _numbersOf.Add(record, numbers = Numbers(Wanted(_schemas.Find(record)!)));
        }

        if (entry.LastReferrers is not { } last)
        {
            return _nobody[numbers.Length];
        }

        var inverses = new EquatableArray<int>[numbers.Length];
        for (var i = 0; i < numbers.Length; i++)
        {
            inverses[i] = PlacesOf(last[numbers[i]] - 1);
        }

        return inverses.Freeze();
    }

    // Each fact's referrers are a ring, of which the fact knows the last, counted from one.
    private void Add(FactTable.Entry target, int number, int place)
    {
        var lasts = target.LastReferrers ??= new int[_wanted.Count];
        var last = lasts[number] - 1;
        if (last < 0)
        {
            _referrers.Add(new Referrer(place, _referrers.Count));
        }
        else if (_referrers[last].Place == place)
        {
            // A fact that refers twice to another stands once among those that refer to it.
            return;
        }
        else
        {
            _referrers.Add(new Referrer(place, _referrers[last].Next));
            _referrers[last] = _referrers[last] with { Next = _referrers.Count - 1 };
        }

        lasts[number] = _referrers.Count;
    }

    private EquatableArray<int> PlacesOf(int last)
    {
        if (last < 0)
        {
            return EquatableArray<int>.Empty;
        }

        var count = 1;
        for (var i = _referrers[last].Next; i != last; i = _referrers[i].Next)
        {
            count++;
        }

        var places = new int[count];
        for (var (i, at) = (_referrers[last].Next, 0); at < count; i = _referrers[i].Next, at++)
        {
            places[at] = _referrers[i].Place;
        }

        return places.Freeze();
    }

    private int[]?[] NumbersAt(string record)
    {
        if (!_numbersByProperty.TryGetValue(record, out var numbers))
        {
            var inverted = _wanted.Where(wanted => _schemas.IsKindOf(record, wanted.Record)).ToList();
            numbers = _schemas.Find(record)!.Properties
                .Select(property => Numbers(inverted.Where(wanted => wanted.Property == property.Name)) is { Length: > 0 } found ? found : null)
                .ToArray();
            _numbersByProperty.Add(record, numbers);
        }

        return numbers;
    }

    private int[] Numbers(IEnumerable<(string Record, string Property)> wanted) => wanted.Select(pair => _wanted.IndexOf(pair)).ToArray();

    private static IEnumerable<(string Record, string Property)> Wanted(RecordSchema record) => record.Properties
        .Where(property => property.Role == PropertyRole.Inverse)
        .Select(property => (((ListSchema)property.Type).Item.CSharpName, property.InverseOf!));

    /// <param name="Place">The place of the fact that refers, from one.</param>
    /// <param name="Next">The next one of the ring; after the last comes the first.</param>
    private readonly record struct Referrer(int Place, int Next);
}
