using System.Text.Json.Serialization;

namespace Factbook;

/// <summary>A change or a rate in percent, without bounds: <c>-3.2 %</c>, <c>more than 170 %</c>.</summary>
/// <remarks>
/// <para>Nothing follows from what was not said: <c>more than 70 %</c> is (70, ∞). A part of a whole is a <see cref="Share"/>.</para>
/// <para>Two percentages are equal when they hold the same numbers and were said in the same sense; <see cref="AsWritten"/> takes no part.
/// The default value is <c>0 %</c>.</para>
/// </remarks>
[JsonConverter(typeof(CanonicalTextConverter<Percentage>))]
public readonly partial record struct Percentage
{
    private readonly string? _asWritten;

    /// <summary>Makes a percentage of an interval; a number becomes one by itself: <c>new Percentage(-3.2m)</c>.</summary>
    /// <param name="percent">Percent.</param>
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

    /// <summary>The percent that it may be.</summary>
    public Interval Interval { get; }

    /// <summary>How it was said.</summary>
    public Sense Sense { get; }

    /// <summary>The words that it was written in; the canonical text if it was computed.</summary>
    public string AsWritten => _asWritten ?? ToString();

    /// <summary>Whether two percentages hold the same numbers and were said in the same sense.</summary>
    /// <param name="other">The other percentage.</param>
    public bool Equals(Percentage other) => Interval == other.Interval && Sense == other.Sense;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Interval, Sense);
}
