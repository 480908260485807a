using System.Text.Json.Serialization;
using Factbook.Format;
using Factbook.Notation;

namespace Factbook;

/// <summary>
/// Represents an interval of numbers. Each end is included (closed), excluded (open) or missing (unbounded). The notation is that of
/// ISO 80000-2 with round brackets for open ends: <c>(70, 100]</c> excludes 70 and includes 100.
/// </summary>
/// <remarks>
/// An interval is never empty. Two intervals are equal when they contain the same numbers: <c>70</c> and <c>70.0</c> are the same end, and
/// whether an end is assumed has no effect. The default value is [0, 0], the number zero. Instances are immutable and safe to use from
/// several threads.
/// </remarks>
[JsonConverter(typeof(CanonicalTextConverter<Interval>))]
public readonly partial record struct Interval
{
    private readonly decimal _lower;
    private readonly decimal _upper;
    private readonly IntervalEnds _ends;

    /// <summary>Initializes an interval.</summary>
    /// <param name="lower">The lower end, or null if the interval has none.</param>
    /// <param name="upper">The upper end, or null if the interval has none.</param>
    /// <param name="isLowerOpen">Whether the lower end is excluded. Always true for a missing end.</param>
    /// <param name="isUpperOpen">Whether the upper end is excluded. Always true for a missing end.</param>
    /// <param name="isLowerAssumed">Whether the lower end is assumed and not stated. Always false for a missing end.</param>
    /// <param name="isUpperAssumed">Whether the upper end is assumed and not stated. Always false for a missing end.</param>
    /// <exception cref="ArgumentException">The interval would contain no number.</exception>
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

    /// <summary>Initializes an interval from a row, whose ends were validated by the generator.</summary>
    internal Interval(decimal lower, decimal upper, IntervalEnds ends)
    {
        _lower = lower;
        _upper = upper;
        _ends = ends;
    }

    /// <summary>Gets the lower end, or null if the interval is unbounded below.</summary>
    public decimal? Lower => Has(IntervalEnds.LowerMissing) ? null : _lower;

    /// <summary>Gets the upper end, or null if the interval is unbounded above.</summary>
    public decimal? Upper => Has(IntervalEnds.UpperMissing) ? null : _upper;

    /// <summary>Gets a value that indicates whether <see cref="Lower"/> is excluded; always true for a missing end.</summary>
    public bool IsLowerOpen => Has(IntervalEnds.LowerOpen);

    /// <summary>Gets a value that indicates whether <see cref="Upper"/> is excluded; always true for a missing end.</summary>
    public bool IsUpperOpen => Has(IntervalEnds.UpperOpen);

    /// <summary>
    /// Gets a value that indicates whether <see cref="Lower"/> is assumed and not stated, such as the 0 % of a share of less than 5 %.
    /// </summary>
    public bool IsLowerAssumed => Has(IntervalEnds.LowerAssumed);

    /// <summary>
    /// Gets a value that indicates whether <see cref="Upper"/> is assumed and not stated, such as the 100 % of a share of more than 70 %.
    /// </summary>
    public bool IsUpperAssumed => Has(IntervalEnds.UpperAssumed);

    /// <summary>Gets a value that indicates whether at least one end is assumed and not stated.</summary>
    public bool IsAssumed => IsLowerAssumed || IsUpperAssumed;

    /// <summary>Gets a value that indicates whether the interval contains exactly one number.</summary>
    public bool IsPoint => _lower == _upper && (_ends & (IntervalEnds.LowerMissing | IntervalEnds.UpperMissing)) == 0;

    internal Bounds Bounds => new(Lower, Upper, IsLowerOpen, IsUpperOpen, IsLowerAssumed, IsUpperAssumed);

    /// <summary>Converts a number to the interval that contains only this number.</summary>
    /// <param name="number">The number.</param>
    /// <returns>The interval.</returns>
    public static implicit operator Interval(decimal number) => new(number, number);

    /// <summary>Returns a value that indicates whether two intervals contain the same numbers.</summary>
    /// <param name="other">The other interval.</param>
    /// <returns><see langword="true"/> if they are equal; otherwise <see langword="false"/>.</returns>
    public bool Equals(Interval other) =>
        _lower == other._lower && _upper == other._upper && (_ends & Shape) == (other._ends & Shape);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_lower, _upper, _ends & Shape);

    private const IntervalEnds Shape =
        IntervalEnds.LowerMissing | IntervalEnds.UpperMissing | IntervalEnds.LowerOpen | IntervalEnds.UpperOpen;

    private bool Has(IntervalEnds end) => (_ends & end) != 0;
}
