using System.Text.Json.Serialization;

namespace Factbook;

/// <summary>Represents an amount of money in one currency of ISO 4217: <c>900 million USD</c>, <c>up to 2 billion EUR</c>.</summary>
/// <remarks>
/// <para>An amount can be negative, such as a balance, so an end that is not stated is unbounded: <c>up to 900 million USD</c> is
/// (-∞, 900,000,000].</para>
/// <para>Two amounts are equal when they contain the same numbers in the same currency and have the same sense. The default value is
/// <c>0 XXX</c>, where XXX is the code of ISO 4217 for no currency. Instances are immutable and safe to use from several threads.</para>
/// </remarks>
[JsonConverter(typeof(CanonicalTextConverter<Money>))]
public readonly partial record struct Money
{
    private readonly StatedInterval _stated;
    private readonly string? _currency;

    /// <summary>
    /// Initializes an amount from an interval or, by implicit conversion, from a number: <c>new Money(900_000_000m, "USD")</c>.
    /// </summary>
    /// <param name="amount">The amount in major units of the currency, such as dollars and not cents.</param>
    /// <param name="currency">
    /// A code of ISO 4217 in capitals, such as <c>USD</c>. Codes of withdrawn currencies, such as <c>DEM</c>, are valid.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="currency"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="currency"/> is not a code of ISO 4217.</exception>
    public Money(Interval amount, string currency)
        : this(new StatedInterval(amount), currency)
    {
        ArgumentNullException.ThrowIfNull(currency);
        if (!Notation.Currency.IsCode(currency))
        {
            throw new ArgumentException($"'{currency}' is not an ISO 4217 currency code.", nameof(currency));
        }
    }

    internal Money(StatedInterval stated, string currency)
    {
        _stated = stated;
        _currency = currency;
    }

    /// <summary>Gets the interval of the amount in major units of the currency, such as dollars and not cents.</summary>
    public Interval Interval => _stated.Interval;

    /// <summary>Gets how the amount is stated.</summary>
    public Sense Sense => _stated.Sense;

    /// <summary>Gets the code of the currency in ISO 4217, such as <c>USD</c>.</summary>
    public string Currency => _currency ?? Notation.Currency.None;

    /// <summary>
    /// Gets the text that was parsed, or the canonical text if the amount was computed. It does not take part in equality.
    /// </summary>
    public string AsWritten => _stated.AsWritten ?? ToString();

    /// <summary>Adds two amounts in the same currency. Ends are rounded outward.</summary>
    /// <param name="left">The first amount.</param>
    /// <param name="right">The second amount.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    /// <exception cref="OverflowException">An end is beyond the range of <see cref="decimal"/>.</exception>
    public static Money operator +(Money left, Money right) => new(left.Interval + right.Interval, CommonCurrency(left, right));

    /// <summary>Subtracts one amount from another in the same currency. Ends are rounded outward.</summary>
    /// <param name="left">The amount to subtract from.</param>
    /// <param name="right">The amount to subtract.</param>
    /// <returns>The difference.</returns>
    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    /// <exception cref="OverflowException">An end is beyond the range of <see cref="decimal"/>.</exception>
    public static Money operator -(Money left, Money right) => new(left.Interval - right.Interval, CommonCurrency(left, right));

    /// <summary>
    /// Returns a value that indicates whether two amounts contain the same numbers in the same currency and have the same sense.
    /// </summary>
    /// <param name="other">The other amount.</param>
    /// <returns><see langword="true"/> if they are equal; otherwise <see langword="false"/>.</returns>
    public bool Equals(Money other) => _stated == other._stated && Currency == other.Currency;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_stated, Currency);

    private static string CommonCurrency(Money left, Money right) => left.Currency == right.Currency
        ? left.Currency
        : throw new InvalidOperationException($"{left} and {right} have different currencies.");
}
