namespace Factbook;

/// <content>Arithmetic. A result contains each number that the operation yields for a number of each operand.</content>
/// <remarks>
/// An end of a result is open if one of the ends that it is computed from is, and assumed if one of them is. An end that does not fit into
/// a <see cref="decimal"/> exactly is rounded outward, the lower one down and the upper one up, and is then open.
/// </remarks>
public readonly partial record struct Interval
{
    /// <summary>Adds two intervals. Ends are rounded outward.</summary>
    /// <param name="left">The first interval.</param>
    /// <param name="right">The second interval.</param>
    /// <returns>The sums of all numbers of the two intervals.</returns>
    /// <exception cref="OverflowException">An end is beyond the range of <see cref="decimal"/>.</exception>
    public static Interval operator +(Interval left, Interval right) => (new ExactInterval(left) + new ExactInterval(right)).RoundOutward();

    /// <summary>Subtracts one interval from another. Ends are rounded outward.</summary>
    /// <remarks>
    /// The numbers of the two intervals are independent of each other, so that an interval minus itself is [0, 0] only for a single number.
    /// </remarks>
    /// <param name="left">The interval to subtract from.</param>
    /// <param name="right">The interval to subtract.</param>
    /// <returns>The differences of all numbers of the two intervals.</returns>
    /// <inheritdoc cref="operator +(Interval, Interval)" path="/exception"/>
    public static Interval operator -(Interval left, Interval right) =>
        (new ExactInterval(left) + -new ExactInterval(right)).RoundOutward();

    /// <summary>Negates an interval.</summary>
    /// <param name="interval">The interval.</param>
    /// <returns>The negatives of all numbers of the interval.</returns>
    public static Interval operator -(Interval interval) => (-new ExactInterval(interval)).RoundOutward();

    /// <summary>Multiplies two intervals. Ends are rounded outward.</summary>
    /// <remarks>
    /// An end is closed if some product is equal to it: zero times any number is zero, also if the other interval is open or unbounded.
    /// </remarks>
    /// <param name="left">The first interval.</param>
    /// <param name="right">The second interval.</param>
    /// <returns>The products of all numbers of the two intervals.</returns>
    /// <inheritdoc cref="operator +(Interval, Interval)" path="/exception"/>
    public static Interval operator *(Interval left, Interval right) => (new ExactInterval(left) * new ExactInterval(right)).RoundOutward();

    /// <summary>Divides one interval by another. Ends are rounded outward.</summary>
    /// <param name="left">The interval to divide.</param>
    /// <param name="right">The interval to divide by. Zero may be an open end of it.</param>
    /// <returns>The quotients of all numbers of the two intervals.</returns>
    /// <exception cref="DivideByZeroException"><paramref name="right"/> contains zero.</exception>
    /// <inheritdoc cref="operator +(Interval, Interval)" path="/exception"/>
    public static Interval operator /(Interval left, Interval right) => right.Contains(0m)
        ? throw new DivideByZeroException($"{right} contains zero.")
        : (new ExactInterval(left) * new ExactInterval(right).Reciprocal()).RoundOutward();
}
