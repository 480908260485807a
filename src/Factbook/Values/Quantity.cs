using System.Text.Json.Serialization;

namespace Factbook;

/// <summary>Represents a number with a unit: <c>24 tanks</c>, <c>at least 1.5 million barrels per day</c>.</summary>
/// <remarks>
/// <para>A quantity can be negative, such as a temperature, so an end that is not stated is unbounded: <c>up to 24 tanks</c> is (-∞, 24].
/// Units are words and are never converted. They are normalized, so that the micro sign and the Greek letter mu are the same unit.</para>
/// <para>Two quantities are equal when they contain the same numbers with the same unit and have the same sense. The default value is
/// <c>0 units</c>. Instances are immutable and safe to use from several threads.</para>
/// </remarks>
[JsonConverter(typeof(CanonicalTextConverter<Quantity>))]
public readonly partial record struct Quantity
{
    private readonly StatedInterval _stated;
    private readonly string? _unit;

    /// <summary>
    /// Initializes a quantity from an interval or, by implicit conversion, from a number: <c>new Quantity(24m, "tanks")</c>.
    /// </summary>
    /// <param name="number">The number of units.</param>
    /// <param name="unit">
    /// One or several words separated by single spaces, such as <c>barrels per day</c>, <c>km/h</c> or <c>m²</c>.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="unit"/> is not a valid unit.</exception>
    public Quantity(Interval number, string unit)
        : this(new StatedInterval(number), Normalized(unit))
    {
    }

    internal Quantity(StatedInterval stated, string unit)
    {
        _stated = stated;
        _unit = unit;
    }

    /// <summary>Gets the interval of the number of units.</summary>
    public Interval Interval => _stated.Interval;

    /// <summary>Gets how the quantity is stated.</summary>
    public Sense Sense => _stated.Sense;

    /// <summary>
    /// Gets the unit, such as <c>tanks</c>, in Unicode NFC and with Greek letters instead of the micro and ohm signs.
    /// </summary>
    public string Unit => _unit ?? Notation.Unit.None;

    /// <summary>
    /// Gets the text that was parsed, or the canonical text if the quantity was computed. It does not take part in equality.
    /// </summary>
    public string AsWritten => _stated.AsWritten ?? ToString();

    /// <summary>Adds two quantities with the same unit. Ends are rounded outward.</summary>
    /// <param name="left">The first quantity.</param>
    /// <param name="right">The second quantity.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="InvalidOperationException">The units differ.</exception>
    /// <exception cref="OverflowException">An end is beyond the range of <see cref="decimal"/>.</exception>
    public static Quantity operator +(Quantity left, Quantity right) => new(left.Interval + right.Interval, CommonUnit(left, right));

    /// <summary>Subtracts one quantity from another with the same unit. Ends are rounded outward.</summary>
    /// <param name="left">The quantity to subtract from.</param>
    /// <param name="right">The quantity to subtract.</param>
    /// <returns>The difference.</returns>
    /// <exception cref="InvalidOperationException">The units differ.</exception>
    /// <exception cref="OverflowException">An end is beyond the range of <see cref="decimal"/>.</exception>
    public static Quantity operator -(Quantity left, Quantity right) => new(left.Interval - right.Interval, CommonUnit(left, right));

    /// <summary>
    /// Returns a value that indicates whether two quantities contain the same numbers with the same unit and have the same sense.
    /// </summary>
    /// <param name="other">The other quantity.</param>
    /// <returns><see langword="true"/> if they are equal; otherwise <see langword="false"/>.</returns>
    public bool Equals(Quantity other) => _stated == other._stated && Unit == other.Unit;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_stated, Unit);

    private static string Normalized(string unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        var normal = Notation.Unit.Normalize(unit);
        return Notation.Unit.IsUnit(normal)
            ? normal
            : throw new ArgumentException($"'{unit}' is not a valid unit; expected words such as 'barrels per day'.", nameof(unit));
    }

    private static string CommonUnit(Quantity left, Quantity right) => left.Unit == right.Unit
        ? left.Unit
        : throw new InvalidOperationException($"{left} and {right} have different units.");
}
