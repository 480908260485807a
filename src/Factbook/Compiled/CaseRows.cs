using System.ComponentModel;
using Factbook.Format;

namespace Factbook.Compiled;

/// <summary>
/// Those facts of a set that are one case of its abstract record: their places, ascending, as fixed numbers. Generated code derives from
/// it.
/// </summary>
/// <param name="name">The name of the set's class.</param>
/// <param name="baseSet">The set of the abstract record.</param>
/// <param name="count">The number of facts of the case.</param>
/// <param name="width">The characters of a place.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class CaseRows(string name, IFactSet baseSet, int count, int width) : FactSource(name, count, FactsTogether)
{
    private const int FactsTogether = 8;

    internal override IFactSet BaseSet => baseSet;

    /// <summary>The places in the whole set.</summary>
    protected abstract ReadOnlySpan<byte> Places { get; }

    internal override object Materialize(int index, out string key)
    {
        var place = PlaceAt(index);
        key = baseSet.KeyAt(place) ?? "";
        return baseSet.FactAt(place);
    }

    internal override int CandidateFor(ReadOnlySpan<char> key) => baseSet.IndexOfKey(key) is var place and >= 0 ? IndexOf(place) : -1;

    internal override int IndexOf(object fact) => ((FactStore)baseSet).IndexOfFact(fact) is var place and >= 0 ? IndexOf(place) : -1;

    internal override string? KeyOfRecord(object record) => ((FactStore)baseSet).Source.KeyOfRecord(record);

    internal override bool HasKey(int index, ReadOnlySpan<char> key) => true;

    internal override string? KeyAt(int index) => baseSet.KeyAt(PlaceAt(index));

    internal override SourceLocation LocationAt(int index) => baseSet.LocationAt(PlaceAt(index));

    private int PlaceAt(int index)
    {
        var places = Places;
        var value = 0;
        for (var i = width - 1; i >= 0; i--)
        {
            value = (value << PackedNumber.FixedBits) | (places[(index * width) + i] & PackedNumber.FixedMask);
        }

        return value;
    }

    private int IndexOf(int place)
    {
        var (low, high) = (0, Count - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            switch (PlaceAt(middle).CompareTo(place))
            {
                case 0:
                    return middle;
                case < 0:
                    low = middle + 1;
                    break;
                default:
                    high = middle - 1;
                    break;
            }
        }

        return -1;
    }
}
