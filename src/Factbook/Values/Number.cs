using System.Text.Json.Serialization;

namespace Factbook;

/// <summary>Represents a number without a unit, as it was stated: <c>more than 10</c>, <c>tenfold</c>, <c>a third</c>.</summary>
/// <remarks>
/// <para>A multiple states how many times as large one figure is as another: <c>tenfold</c>, <c>twice</c> and <c>10 times</c> are 10, 2 and 10. An end
/// that was not stated is missing: <c>more than 10</c> is (10, ∞). A number in binary or decimal notation that was not stated by anyone is a
/// <see cref="decimal"/>.</para>
/// <para>Two numbers are equal when they hold the same numbers and were stated in the same sense; <see cref="AsWritten"/> takes no part.
/// The default value is <c>0</c>. The type is immutable and safe for concurrent use.</para>
/// </remarks>
[JsonConverter(typeof(CanonicalTextConverter<Number>))]
public readonly partial record struct Number
{
    private readonly string? _asWritten;

    /// <summary>Initializes a number from an interval; a <see cref="decimal"/> converts to one: <c>new Number(10m)</c>.</summary>
    /// <param name="interval">The numbers that it may be.</param>
    public Number(Interval interval)
        : this(interval, Figures.SenseOf(interval), null)
    {
    }

    internal Number(Interval interval, Sense sense, string? asWritten)
    {
        Interval = interval;
        Sense = sense;
        _asWritten = asWritten;
    }

    /// <summary>Gets the numbers that it may be.</summary>
    public Interval Interval { get; }

    /// <summary>Gets the sense in which it was stated.</summary>
    public Sense Sense { get; }

    /// <summary>Gets the words in which it was written; the canonical text if it was computed.</summary>
    public string AsWritten => _asWritten ?? ToString();

    /// <summary>Returns whether two values hold the same numbers and were stated in the same sense.</summary>
    /// <param name="other">The other number.</param>
    /// <returns><see langword="true"/> if they are equal.</returns>
    public bool Equals(Number other) => Interval == other.Interval && Sense == other.Sense;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Interval, Sense);
}
