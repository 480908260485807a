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
    /// <param name="lowerIsOpen">Whether the lower end is left out. A missing end always is.</param>
    /// <param name="upperIsOpen">Whether the upper end is left out. A missing end always is.</param>
    /// <param name="lowerIsAssumed">Whether the lower end is an assumption. A missing end never is.</param>
    /// <param name="upperIsAssumed">Whether the upper end is an assumption. A missing end never is.</param>
    /// <exception cref="ArgumentException">No number lies between the ends.</exception>
    public Interval(
        decimal? lower,
        decimal? upper,
        bool lowerIsOpen = false,
        bool upperIsOpen = false,
        bool lowerIsAssumed = false,
        bool upperIsAssumed = false)
        : this(new Bounds(lower, upper, lowerIsOpen, upperIsOpen, lowerIsAssumed, upperIsAssumed))
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
        _ends = (bounds.Lower is null ? IntervalEnds.LowerIsMissing : 0)
            | (bounds.Upper is null ? IntervalEnds.UpperIsMissing : 0)
            | (bounds.LowerIsOpen ? IntervalEnds.LowerIsOpen : 0)
            | (bounds.UpperIsOpen ? IntervalEnds.UpperIsOpen : 0)
            | (bounds.LowerIsAssumed ? IntervalEnds.LowerIsAssumed : 0)
            | (bounds.UpperIsAssumed ? IntervalEnds.UpperIsAssumed : 0);
    }

    /// <summary>For rows, whose ends were checked when they were packed.</summary>
    internal Interval(decimal lower, decimal upper, IntervalEnds ends)
    {
        _lower = lower;
        _upper = upper;
        _ends = ends;
    }

    /// <summary>The lower end, or null when the interval reaches down without bound.</summary>
    public decimal? Lower => Has(IntervalEnds.LowerIsMissing) ? null : _lower;

    /// <summary>The upper end, or null when the interval reaches up without bound.</summary>
    public decimal? Upper => Has(IntervalEnds.UpperIsMissing) ? null : _upper;

    /// <summary>Whether <see cref="Lower"/> itself is left out; always so when there is none.</summary>
    public bool LowerIsOpen => Has(IntervalEnds.LowerIsOpen);

    /// <summary>Whether <see cref="Upper"/> itself is left out; always so when there is none.</summary>
    public bool UpperIsOpen => Has(IntervalEnds.UpperIsOpen);

    /// <summary>Whether <see cref="Lower"/> was not said, but follows from something else, as 0 % does from what a share is.</summary>
    public bool LowerIsAssumed => Has(IntervalEnds.LowerIsAssumed);

    /// <summary>Whether <see cref="Upper"/> was not said, but follows from something else, as 100 % does from what a share is.</summary>
    public bool UpperIsAssumed => Has(IntervalEnds.UpperIsAssumed);

    /// <summary>Whether an end is an assumption and was not said.</summary>
    public bool IsAssumed => LowerIsAssumed || UpperIsAssumed;

    /// <summary>Whether the interval is a single number.</summary>
    public bool IsPoint => _lower == _upper && (_ends & (IntervalEnds.LowerIsMissing | IntervalEnds.UpperIsMissing)) == 0;

    internal Bounds Bounds => new(Lower, Upper, LowerIsOpen, UpperIsOpen, LowerIsAssumed, UpperIsAssumed);

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
        IntervalEnds.LowerIsMissing | IntervalEnds.UpperIsMissing | IntervalEnds.LowerIsOpen | IntervalEnds.UpperIsOpen;

    private bool Has(IntervalEnds end) => (_ends & end) != 0;
}
