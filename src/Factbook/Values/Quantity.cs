using System.Text.Json.Serialization;

namespace Factbook;

/// <summary>A number of units: <c>24 tanks</c>, <c>at least 1.5 million barrels per day</c>.</summary>
/// <remarks>
/// <para>Quantities may be negative, as temperatures can, so nothing follows from what was not said: <c>up to 24 tanks</c> is (-∞, 24].
/// Units are words and are not converted; they are compared in one form: the micro sign and the Greek letter mu are one unit.</para>
/// <para>Two quantities are equal when they hold the same numbers of one unit and were said in the same sense; <see cref="AsWritten"/>
/// takes no part. The default value is <c>0 units</c>.</para>
/// </remarks>
[JsonConverter(typeof(CanonicalTextConverter<Quantity>))]
public readonly partial record struct Quantity
{
    private readonly string? _unit;
    private readonly string? _asWritten;

    /// <summary>Makes a quantity of an interval; a number becomes one by itself: <c>new Quantity(24m, &quot;tanks&quot;)</c>.</summary>
    /// <param name="number">The number of units.</param>
    /// <param name="unit">One or several words with single spaces between them, such as <c>barrels per day</c>, <c>km/h</c> or
    /// <c>m²</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="unit"/> is no unit.</exception>
    public Quantity(Interval number, string unit)
        : this(number, Figures.SenseOf(number), Normalized(unit), null)
    {
    }

    internal Quantity(Interval interval, Sense sense, string unit, string? asWritten)
    {
        Interval = interval;
        Sense = sense;
        _unit = unit;
        _asWritten = asWritten;
    }

    /// <summary>The number of units that it may be.</summary>
    public Interval Interval { get; }

    /// <summary>How it was said.</summary>
    public Sense Sense { get; }

    /// <summary>
    /// Gets what is counted or measured, such as <c>tanks</c>, in composed characters (NFC) and with Greek letters for the micro and ohm
    /// signs.
    /// </summary>
    public string Unit => _unit ?? Notation.Unit.None;

    /// <summary>The words that it was written in; the canonical text if it was computed.</summary>
    public string AsWritten => _asWritten ?? ToString();

    /// <summary>The sum of two quantities in one unit. Ends are rounded outward.</summary>
    /// <param name="left">The first quantity.</param>
    /// <param name="right">The second quantity.</param>
    /// <exception cref="InvalidOperationException">The units differ.</exception>
    /// <exception cref="OverflowException">An end is beyond the range of <see cref="decimal"/>.</exception>
    public static Quantity operator +(Quantity left, Quantity right) => new(left.Interval + right.Interval, CommonUnit(left, right));

    /// <summary>The difference of two quantities in one unit. Ends are rounded outward.</summary>
    /// <param name="left">The quantity to subtract from.</param>
    /// <param name="right">The quantity to subtract.</param>
    /// <exception cref="InvalidOperationException">The units differ.</exception>
    /// <exception cref="OverflowException">An end is beyond the range of <see cref="decimal"/>.</exception>
    public static Quantity operator -(Quantity left, Quantity right) => new(left.Interval - right.Interval, CommonUnit(left, right));

    /// <summary>Whether two quantities hold the same numbers of one unit and were said in the same sense.</summary>
    /// <param name="other">The other quantity.</param>
    public bool Equals(Quantity other) => Interval == other.Interval && Sense == other.Sense && Unit == other.Unit;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Interval, Sense, Unit);

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
        : throw new InvalidOperationException($"{left} and {right} are not in one unit.");
}
