using System.Text.Json.Serialization;
using Factbook.Format;
using Factbook.Notation;

namespace Factbook;

/// <summary>
/// A set of numbers without gaps: everything from a lower to an upper end, each of which is included (closed), left out (open), or missing
/// (unbounded). The notation is that of ISO 80000-2 with round brackets for open ends: <c>(70, 100]</c> leaves 70 out and includes 100.
/// </summary>
/// <remarks>
/// An interval is never empty. Two intervals are equal when they hold the same numbers: <c>70</c> and <c>70.0</c> are one end, and it does
/// not matter whether an end is assumed. The default value is [0, 0], the number zero.
/// </remarks>
[JsonConverter(typeof(CanonicalTextConverter<Interval>))]
public readonly partial record struct Interval
{
    private readonly decimal _lower;
    private readonly decimal _upper;
    private readonly IntervalEnds _ends;

    /// <summary>Makes an interval.</summary>
    /// <param name="lower">The lower end, or null when there is none.</param>
    /// <param name="upper">The upper end, or null when there is none.</param>
    /// <param name="isLowerOpen">Whether the lower end is left out. A missing end always is.</param>
    /// <param name="isUpperOpen">Whether the upper end is left out. A missing end always is.</param>
    /// <param name="isLowerAssumed">Whether the lower end is an assumption. A missing end never is.</param>
    /// <param name="isUpperAssumed">Whether the upper end is an assumption. A missing end never is.</param>
    /// <exception cref="ArgumentException">No number lies between the ends.</exception>
    public Interval(
        decimal? lower,
        decimal? upper,
        bool isLowerOpen = false,
        bool isUpperOpen = false,
        bool isLowerAssumed = false,
        bool isUpperAssumed = false)
        : this(new Bounds(lower, upper, isLowerOpen, isUpperOpen, isLowerAssumed, isUpperAssumed))
    {
    }

    internal Interval(in Bounds bounds)
    {
        if (bounds.IsEmpty)
        {
            throw new ArgumentException($"No number lies between the ends {bounds.Lower} and {bounds.Upper}.");
        }

        _lower = bounds.Lower ?? 0m;
        _upper = bounds.Upper ?? 0m;
        _ends = (bounds.Lower is null ? IntervalEnds.LowerMissing : 0)
            | (bounds.Upper is null ? IntervalEnds.UpperMissing : 0)
            | (bounds.IsLowerOpen ? IntervalEnds.LowerOpen : 0)
            | (bounds.IsUpperOpen ? IntervalEnds.UpperOpen : 0)
            | (bounds.IsLowerAssumed ? IntervalEnds.LowerAssumed : 0)
            | (bounds.IsUpperAssumed ? IntervalEnds.UpperAssumed : 0);
    }

    /// <summary>For rows, whose ends were checked when they were packed.</summary>
    internal Interval(decimal lower, decimal upper, IntervalEnds ends)
    {
        _lower = lower;
        _upper = upper;
        _ends = ends;
    }

    /// <summary>The lower end, or null when the interval reaches down without bound.</summary>
    public decimal? Lower => Has(IntervalEnds.LowerMissing) ? null : _lower;

    /// <summary>The upper end, or null when the interval reaches up without bound.</summary>
    public decimal? Upper => Has(IntervalEnds.UpperMissing) ? null : _upper;

    /// <summary>Whether <see cref="Lower"/> itself is left out; always so when there is none.</summary>
    public bool IsLowerOpen => Has(IntervalEnds.LowerOpen);

    /// <summary>Whether <see cref="Upper"/> itself is left out; always so when there is none.</summary>
    public bool IsUpperOpen => Has(IntervalEnds.UpperOpen);

    /// <summary>Whether <see cref="Lower"/> was not said, but follows from something else, as 0 % does from what a share is.</summary>
    public bool IsLowerAssumed => Has(IntervalEnds.LowerAssumed);

    /// <summary>Whether <see cref="Upper"/> was not said, but follows from something else, as 100 % does from what a share is.</summary>
    public bool IsUpperAssumed => Has(IntervalEnds.UpperAssumed);

    /// <summary>Whether an end is an assumption and was not said.</summary>
    public bool IsAssumed => IsLowerAssumed || IsUpperAssumed;

    /// <summary>Whether the interval is a single number.</summary>
    public bool IsPoint => _lower == _upper && (_ends & (IntervalEnds.LowerMissing | IntervalEnds.UpperMissing)) == 0;

    internal Bounds Bounds => new(Lower, Upper, IsLowerOpen, IsUpperOpen, IsLowerAssumed, IsUpperAssumed);

    /// <summary>The interval that holds one number.</summary>
    /// <param name="number">The number.</param>
    public static implicit operator Interval(decimal number) => new(number, number);

    /// <summary>Whether two intervals hold the same numbers.</summary>
    /// <param name="other">The other interval.</param>
    public bool Equals(Interval other) =>
        _lower == other._lower && _upper == other._upper && (_ends & Shape) == (other._ends & Shape);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_lower, _upper, _ends & Shape);

    private const IntervalEnds Shape =
        IntervalEnds.LowerMissing | IntervalEnds.UpperMissing | IntervalEnds.LowerOpen | IntervalEnds.UpperOpen;

    private bool Has(IntervalEnds end) => (_ends & end) != 0;
}
