using System.Text.Json.Serialization;

namespace Factbook;

/// <summary>Represents a change or a rate in percent, without bounds: <c>-3.2 %</c>, <c>more than 170 %</c>.</summary>
/// <remarks>
/// <para>An end that is not stated is unbounded: <c>more than 70 %</c> is (70, ∞). A part of a whole is a <see cref="Share"/>.</para>
/// <para>Two percentages are equal when they contain the same numbers and have the same sense. The default value is <c>0 %</c>. Instances
/// are immutable and safe to use from several threads.</para>
/// </remarks>
[JsonConverter(typeof(CanonicalTextConverter<Percentage>))]
public readonly partial record struct Percentage
{
    private readonly string? _asWritten;

    /// <summary>
    /// Initializes a percentage from an interval or, by implicit conversion, from a number: <c>new Percentage(-3.2m)</c>.
    /// </summary>
    /// <param name="percent">The interval in percent.</param>
    public Percentage(Interval percent)
        : this(percent, Figures.SenseOf(percent), null)
    {
    }

    internal Percentage(Interval interval, Sense sense, string? asWritten)
    {
        Interval = interval;
        Sense = sense;
        _asWritten = asWritten;
    }

    /// <summary>Gets the interval in percent.</summary>
    public Interval Interval { get; }

    /// <summary>Gets how the percentage is stated.</summary>
    public Sense Sense { get; }

    /// <summary>
    /// Gets the text that was parsed, or the canonical text if the percentage was computed. It does not take part in equality.
    /// </summary>
    public string AsWritten => _asWritten ?? ToString();

    /// <summary>Returns a value that indicates whether two percentages contain the same numbers and have the same sense.</summary>
    /// <param name="other">The other percentage.</param>
    /// <returns><see langword="true"/> if they are equal; otherwise <see langword="false"/>.</returns>
    public bool Equals(Percentage other) => Interval == other.Interval && Sense == other.Sense;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Interval, Sense);
}
