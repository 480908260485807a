using System.Text.Json.Serialization;

namespace Factbook;

/// <summary>Represents a number without a unit, as it was stated: <c>more than 10</c>, <c>tenfold</c>, <c>a third</c>.</summary>
/// <remarks>
/// <para>A multiple states how many times as large one figure is as another: <c>tenfold</c>, <c>twice</c> and <c>10 times</c> are 10, 2
/// and 10. An end that is not stated is unbounded: <c>more than 10</c> is (10, ∞).</para>
/// <para>Two numbers are equal when they contain the same numbers and have the same sense. The default value is <c>0</c>. Instances are
/// immutable and safe to use from several threads.</para>
/// </remarks>
[JsonConverter(typeof(CanonicalTextConverter<Number>))]
public readonly partial record struct Number
{
    private readonly string? _asWritten;

    /// <summary>Initializes a number from an interval or, by implicit conversion, from a decimal: <c>new Number(10m)</c>.</summary>
    /// <param name="interval">The interval.</param>
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

    /// <summary>Gets the interval of the number.</summary>
    public Interval Interval { get; }

    /// <summary>Gets how the number is stated.</summary>
    public Sense Sense { get; }

    /// <summary>
    /// Gets the text that was parsed, or the canonical text if the number was computed. It does not take part in equality.
    /// </summary>
    public string AsWritten => _asWritten ?? ToString();

    /// <summary>Returns a value that indicates whether two numbers contain the same numbers and have the same sense.</summary>
    /// <param name="other">The other number.</param>
    /// <returns><see langword="true"/> if they are equal; otherwise <see langword="false"/>.</returns>
    public bool Equals(Number other) => Interval == other.Interval && Sense == other.Sense;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Interval, Sense);
}
