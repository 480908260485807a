using System.ComponentModel;
using Factbook.Format;

namespace Factbook.Compiled;

/// <summary>Which facts of the whole set belong to a case: their places, ascending, as fixed numbers. Generated code derives from it.</summary>
/// <param name="count">The number of facts of the case.</param>
/// <param name="width">The characters of a place.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class CaseRows(int count, int width)
{
    internal int Count => count;

    internal int this[int index]
    {
        get
        {
            var places = Places;
            var value = 0;
            for (var i = width - 1; i >= 0; i--)
            {
                value = (value << PackedNumber.FixedBits) | (places[(index * width) + i] - PackedNumber.FixedBase);
            }

            return value;
        }
    }

    /// <summary>The places in the whole set.</summary>
    protected abstract ReadOnlySpan<byte> Places { get; }

    internal int IndexOf(int place)
    {
        var (low, high) = (0, count - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            switch (this[middle].CompareTo(place))
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
