using System.ComponentModel;
using Factbook.Format;

namespace Factbook.Compiled;

/// <summary>
/// Stores the facts of a set that are one case of its abstract record, as their indexes in that set: ascending fixed-width integers.
/// Generated code derives from it.
/// </summary>
/// <param name="name">The name of the set's class.</param>
/// <param name="baseSet">The set of the abstract record.</param>
/// <param name="count">The number of facts of the case.</param>
/// <param name="width">The number of characters of an index.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class CaseRows(string name, IFactSet baseSet, int count, int width) : FactSource(name, count, FactsTogether)
{
    private const int FactsTogether = 8;

    internal override IFactSet BaseSet => baseSet;

    /// <summary>Gets the indexes in the set of the abstract record.</summary>
    protected abstract ReadOnlySpan<byte> Indexes { get; }

    internal override object Materialize(int index, out string key)
    {
        var baseIndex = BaseIndexAt(index);
        key = baseSet.KeyAt(baseIndex) ?? "";
        return baseSet.FactAt(baseIndex);
    }

    internal override int CandidateFor(ReadOnlySpan<char> key) =>
        baseSet.IndexOfKey(key) is var baseIndex and >= 0 ? IndexOf(baseIndex) : -1;

    internal override int IndexOfFormerKey(ReadOnlySpan<char> key) =>
        ((FactStore)baseSet).Source.IndexOfFormerKey(key) is var baseIndex and >= 0 ? IndexOf(baseIndex) : -1;

    internal override int IndexOf(object fact) =>
        ((FactStore)baseSet).IndexOfFact(fact) is var baseIndex and >= 0 ? IndexOf(baseIndex) : -1;

    internal override string? KeyOfRecord(object record) => ((FactStore)baseSet).Source.KeyOfRecord(record);

    internal override bool HasKey(int index, ReadOnlySpan<char> key) => true;

    internal override string? KeyAt(int index) => baseSet.KeyAt(BaseIndexAt(index));

    internal override SourceLocation LocationAt(int index) => baseSet.LocationAt(BaseIndexAt(index));

    private int BaseIndexAt(int index)
    {
        var indexes = Indexes;
        var value = 0;
        for (var i = width - 1; i >= 0; i--)
        {
            value = (value << PackedNumber.FixedBits) | (indexes[(index * width) + i] & PackedNumber.FixedMask);
        }

        return value;
    }

    private int IndexOf(int baseIndex)
    {
        var (low, high) = (0, Count - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            switch (BaseIndexAt(middle).CompareTo(baseIndex))
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
