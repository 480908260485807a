using System.Text.Json.Serialization;

namespace Factbook;

/// <summary>
/// Represents a change or a rate in percent, which may be negative or exceed 100 %: <c>-3.2 %</c>, <c>more than 170 %</c>.
/// </summary>
/// <remarks>
/// <para>An end that is not stated is unbounded: <c>more than 70 %</c> is (70, ∞). A part of a whole is a <see cref="Share"/>.</para>
/// <para>Two percentages are equal when they contain the same numbers and have the same sense. The default value is <c>0 %</c>. Instances
/// are immutable and safe to use from several threads.</para>
/// </remarks>
[JsonConverter(typeof(CanonicalTextConverter<Percentage>))]
public readonly partial record struct Percentage
{
    private readonly StatedInterval _stated;

    /// <summary>
    /// Initializes a percentage from an interval or, by implicit conversion, from a number: <c>new Percentage(-3.2m)</c>.
    /// </summary>
    /// <param name="percent">The interval in percent.</param>
    public Percentage(Interval percent)
        : this(new StatedInterval(percent))
    {
    }

    internal Percentage(StatedInterval stated) => _stated = stated;

    /// <summary>Gets the interval in percent.</summary>
    public Interval Interval => _stated.Interval;

    /// <summary>Gets how the percentage is stated.</summary>
    public Sense Sense => _stated.Sense;

    /// <summary>
    /// Gets the text that was parsed, or the canonical text if the percentage was computed. It does not take part in equality.
    /// </summary>
    public string AsWritten => _stated.AsWritten ?? ToString();
}
