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
    private readonly StatedInterval _stated;

    /// <summary>Initializes a number from an interval or, by implicit conversion, from a decimal: <c>new Number(10m)</c>.</summary>
    /// <param name="interval">The interval.</param>
    public Number(Interval interval)
        : this(new StatedInterval(interval))
    {
    }

    internal Number(StatedInterval stated) => _stated = stated;

    /// <summary>Gets the interval of the number.</summary>
    public Interval Interval => _stated.Interval;

    /// <summary>Gets how the number is stated.</summary>
    public Sense Sense => _stated.Sense;

    /// <summary>
    /// Gets the text that was parsed, or the canonical text if the number was computed. It does not take part in equality.
    /// </summary>
    public string AsWritten => _stated.AsWritten ?? ToString();
}
