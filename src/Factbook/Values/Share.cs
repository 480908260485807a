using System.Text.Json.Serialization;

namespace Factbook;

/// <summary>A part of a whole, in percent from 0 to 100: <c>70 %</c>, <c>more than 70 %</c>.</summary>
/// <remarks>
/// <para>An end that was not said follows from what a share is and is assumed: <c>more than 70 %</c> is (70, 100], its upper end assumed,
/// and
/// <c>less than 5 %</c> is [0, 5), its lower end assumed. A change or a rate is a <see cref="Percentage"/>.</para>
/// <para>Two shares are equal when they hold the same numbers and were said in the same sense; <see cref="AsWritten"/> takes no part.
/// The default value is <c>0 %</c>.</para>
/// </remarks>
[JsonConverter(typeof(CanonicalTextConverter<Share>))]
public readonly partial record struct Share
{
    private readonly string? _asWritten;

    /// <summary>Makes a share of an interval; a number becomes one by itself: <c>new Share(70m)</c>.</summary>
    /// <param name="percent">Percent of the whole, with both ends from 0 to 100.</param>
    /// <exception cref="ArgumentOutOfRangeException">An end is missing, below 0 or above 100.</exception>
    public Share(Interval percent)
        : this(percent, Figures.SenseOf(percent), null)
    {
        if (!percent.Bounds.AreWithin(0m, 100m))
        {
            throw new ArgumentOutOfRangeException(nameof(percent), percent, "A share of a whole lies between 0 and 100 %.");
        }
    }

    internal Share(Interval interval, Sense sense, string? asWritten)
    {
        Interval = interval;
        Sense = sense;
        _asWritten = asWritten;
    }

    /// <summary>The percent that the share may be, from 0 to 100.</summary>
    public Interval Interval { get; }

    /// <summary>How it was said.</summary>
    public Sense Sense { get; }

    /// <summary>The words that it was written in; the canonical text if it was computed.</summary>
    public string AsWritten => _asWritten ?? ToString();

    /// <summary>A share of a share: 50 % of 50 % is 25 %. Ends are rounded outward.</summary>
    /// <param name="left">The one share.</param>
    /// <param name="right">The other share.</param>
    public static Share operator *(Share left, Share right) => new(Figures.PartOf(right.Interval, left.Interval));

    /// <summary>
    /// The part of an amount: <c>more than 70 %</c> of <c>900 million USD</c> is <c>(630, 900] million USD</c>. Ends are rounded outward.
    /// </summary>
    /// <param name="share">The share.</param>
    /// <param name="whole">The amount that it is a share of.</param>
    /// <exception cref="OverflowException">An end is beyond the range of <see cref="decimal"/>.</exception>
    public static Money operator *(Share share, Money whole) => new(Figures.PartOf(whole.Interval, share.Interval), whole.Currency);

    /// <inheritdoc cref="operator *(Share, Money)"/>
    public static Money operator *(Money whole, Share share) => share * whole;

    /// <summary>The part of a quantity: <c>50 %</c> of <c>24 tanks</c> is <c>12 tanks</c>. Ends are rounded outward.</summary>
    /// <param name="share">The share.</param>
    /// <param name="whole">The quantity that it is a share of.</param>
    /// <exception cref="OverflowException">An end is beyond the range of <see cref="decimal"/>.</exception>
    public static Quantity operator *(Share share, Quantity whole) => new(Figures.PartOf(whole.Interval, share.Interval), whole.Unit);

    /// <inheritdoc cref="operator *(Share, Quantity)"/>
    public static Quantity operator *(Quantity whole, Share share) => share * whole;

    /// <summary>Whether two shares hold the same numbers and were said in the same sense.</summary>
    /// <param name="other">The other share.</param>
    public bool Equals(Share other) => Interval == other.Interval && Sense == other.Sense;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Interval, Sense);
}
