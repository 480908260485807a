using System.Text.Json.Serialization;

namespace Factbook;

/// <summary>An amount of money in one currency: <c>900 million USD</c>, <c>up to 2 billion EUR</c>.</summary>
/// <remarks>
/// <para>Amounts may be negative, as a balance can, so nothing follows from what was not said: <c>up to 900 million USD</c> is (-∞,
/// 900,000,000].</para>
/// <para>Two amounts are equal when they hold the same numbers of one currency and were said in the same sense; <see cref="AsWritten"/>
/// takes no part. The default value is <c>0 XXX</c>, the code of ISO 4217 for no currency.</para>
/// </remarks>
[JsonConverter(typeof(CanonicalTextConverter<Money>))]
public readonly partial record struct Money
{
    private readonly string? _currency;
    private readonly string? _asWritten;

    /// <summary>Makes an amount of an interval; a number becomes one by itself: <c>new Money(900_000_000m, &quot;USD&quot;)</c>.</summary>
    /// <param name="amount">The amount, in whole units of the currency.</param>
    /// <param name="currency">A code of ISO 4217, such as <c>USD</c>, or of a withdrawn currency, such as <c>DEM</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="currency"/> is not a code of ISO 4217, of today or withdrawn.</exception>
    public Money(Interval amount, string currency)
        : this(amount, Figures.SenseOf(amount), currency, null)
    {
        ArgumentNullException.ThrowIfNull(currency);
        if (!Notation.Currency.IsCode(currency))
        {
            throw new ArgumentException($"'{currency}' is not an ISO 4217 currency code.", nameof(currency));
        }
    }

    internal Money(Interval interval, Sense sense, string currency, string? asWritten)
    {
        Interval = interval;
        Sense = sense;
        _currency = currency;
        _asWritten = asWritten;
    }

    /// <summary>The amount that it may be, in whole units of the currency.</summary>
    public Interval Interval { get; }

    /// <summary>How it was said.</summary>
    public Sense Sense { get; }

    /// <summary>The code of ISO 4217, such as <c>USD</c>.</summary>
    public string Currency => _currency ?? Notation.Currency.None;

    /// <summary>The words that it was written in; the canonical text if it was computed.</summary>
    public string AsWritten => _asWritten ?? ToString();

    /// <summary>The sum of two amounts in one currency. Ends are rounded outward.</summary>
    /// <param name="left">The first amount.</param>
    /// <param name="right">The second amount.</param>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    /// <exception cref="OverflowException">An end is beyond the range of <see cref="decimal"/>.</exception>
    public static Money operator +(Money left, Money right) => new(left.Interval + right.Interval, CommonCurrency(left, right));

    /// <summary>The difference of two amounts in one currency. Ends are rounded outward.</summary>
    /// <param name="left">The amount to subtract from.</param>
    /// <param name="right">The amount to subtract.</param>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    /// <exception cref="OverflowException">An end is beyond the range of <see cref="decimal"/>.</exception>
    public static Money operator -(Money left, Money right) => new(left.Interval - right.Interval, CommonCurrency(left, right));

    /// <summary>Whether two amounts hold the same numbers of one currency and were said in the same sense.</summary>
    /// <param name="other">The other amount.</param>
    public bool Equals(Money other) => Interval == other.Interval && Sense == other.Sense && Currency == other.Currency;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Interval, Sense, Currency);

    private static string CommonCurrency(Money left, Money right) => left.Currency == right.Currency
        ? left.Currency
        : throw new InvalidOperationException($"{left} and {right} are not in one currency.");
}
