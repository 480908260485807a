using System.Text.Json.Serialization;

namespace Factbook;

/// <summary>Represents a part of a whole, in percent from 0 to 100: <c>70 %</c>, <c>more than 70 %</c>.</summary>
/// <remarks>
/// <para>An end that is not stated is assumed to be that of the whole: <c>more than 70 %</c> is (70, 100] with an assumed upper end, and
/// <c>less than 5 %</c> is [0, 5) with an assumed lower end. A change or a rate is a <see cref="Percentage"/>.</para>
/// <para>Two shares are equal when they contain the same numbers and have the same sense. The default value is <c>0 %</c>. Instances are
/// immutable and safe to use from several threads.</para>
/// </remarks>
[JsonConverter(typeof(CanonicalTextConverter<Share>))]
public readonly partial record struct Share
{
    private readonly StatedInterval _stated;

    /// <summary>Initializes a share from an interval or, by implicit conversion, from a number: <c>new Share(70m)</c>.</summary>
    /// <param name="percent">The percentage of the whole; both ends are from 0 to 100.</param>
    /// <exception cref="ArgumentOutOfRangeException">An end is missing, less than 0 or greater than 100.</exception>
    public Share(Interval percent)
        : this(new StatedInterval(percent))
    {
        if (!percent.Bounds.AreWithin(0m, 100m))
        {
            throw new ArgumentOutOfRangeException(nameof(percent), percent, "A share of a whole is between 0 and 100 %.");
        }
    }

    internal Share(StatedInterval stated) => _stated = stated;

    /// <summary>Gets the interval of the share in percent, from 0 to 100.</summary>
    public Interval Interval => _stated.Interval;

    /// <summary>Gets how the share is stated.</summary>
    public Sense Sense => _stated.Sense;

    /// <summary>
    /// Gets the text that was parsed, or the canonical text if the share was computed. It does not take part in equality.
    /// </summary>
    public string AsWritten => _stated.AsWritten ?? ToString();

    /// <summary>Computes a share of a share: 50 % of 50 % is 25 %. Ends are rounded outward.</summary>
    /// <param name="left">The first share.</param>
    /// <param name="right">The second share.</param>
    /// <returns>The product.</returns>
    public static Share operator *(Share left, Share right) => new(StatedInterval.PartOf(right.Interval, left.Interval));

    /// <summary>
    /// Computes a share of an amount: <c>more than 70 %</c> of <c>900 million USD</c> is <c>(630, 900] million USD</c>. Ends are rounded
    /// outward.
    /// </summary>
    /// <param name="share">The share.</param>
    /// <param name="whole">The amount.</param>
    /// <returns>The part of the amount, in the same currency.</returns>
    /// <exception cref="OverflowException">An end is beyond the range of <see cref="decimal"/>.</exception>
    public static Money operator *(Share share, Money whole) => new(StatedInterval.PartOf(whole.Interval, share.Interval), whole.Currency);

    /// <inheritdoc cref="operator *(Share, Money)"/>
    public static Money operator *(Money whole, Share share) => share * whole;

    /// <summary>Computes a share of a quantity: <c>50 %</c> of <c>24 tanks</c> is <c>12 tanks</c>. Ends are rounded outward.</summary>
    /// <param name="share">The share.</param>
    /// <param name="whole">The quantity.</param>
    /// <returns>The part of the quantity, in the same unit.</returns>
    /// <exception cref="OverflowException">An end is beyond the range of <see cref="decimal"/>.</exception>
    public static Quantity operator *(Share share, Quantity whole) =>
        new(StatedInterval.PartOf(whole.Interval, share.Interval), whole.Unit);

    /// <inheritdoc cref="operator *(Share, Quantity)"/>
    public static Quantity operator *(Quantity whole, Share share) => share * whole;
}
