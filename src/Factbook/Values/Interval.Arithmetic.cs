namespace Factbook;

/// <content>Arithmetic: the result holds every number that the operation can give for numbers of the operands.</content>
public readonly partial record struct Interval
{
    /// <summary>The sums of the numbers of two intervals.</summary>
    /// <remarks>
    /// <para>An end is open when one that it comes from is, and assumed when one that it comes from is. An end that no
    /// <see cref="decimal"/> holds is rounded outward, the lower one down and the upper one up, and is then open: it lies beyond every
    /// result.</para>
    /// </remarks>
    /// <param name="left">The first interval.</param>
    /// <param name="right">The second interval.</param>
    /// <exception cref="OverflowException">An end is beyond the range of <see cref="decimal"/>.</exception>
    public static Interval operator +(Interval left, Interval right) => (new ExactInterval(left) + new ExactInterval(right)).RoundOutward();

    /// <summary>The differences of the numbers of two intervals.</summary>
    /// <remarks>
    /// Numbers are taken from each interval independently, so an interval minus itself is [0, 0] only for a single number.
    /// </remarks>
    /// <param name="left">The interval to subtract from.</param>
    /// <param name="right">The interval to subtract.</param>
    /// <inheritdoc cref="operator +(Interval, Interval)" path="/exception"/>
    public static Interval operator -(Interval left, Interval right) =>
        (new ExactInterval(left) + -new ExactInterval(right)).RoundOutward();

    /// <summary>The interval mirrored at zero.</summary>
    /// <param name="interval">The interval.</param>
    public static Interval operator -(Interval interval) => (-new ExactInterval(interval)).RoundOutward();

    /// <summary>The products of the numbers of two intervals.</summary>
    /// <remarks>An end is open unless some product reaches it: zero times anything is zero, however open the other end.</remarks>
    /// <param name="left">The first interval.</param>
    /// <param name="right">The second interval.</param>
    /// <inheritdoc cref="operator +(Interval, Interval)" path="/exception"/>
    public static Interval operator *(Interval left, Interval right) => (new ExactInterval(left) * new ExactInterval(right)).RoundOutward();

    /// <summary>The quotients of the numbers of two intervals.</summary>
    /// <param name="left">The interval to divide.</param>
    /// <param name="right">The interval to divide by. It may come as near to zero as it likes, when zero is an open end of it.</param>
    /// <exception cref="DivideByZeroException"><paramref name="right"/> contains zero.</exception>
    /// <inheritdoc cref="operator +(Interval, Interval)" path="/exception"/>
    public static Interval operator /(Interval left, Interval right) => right.Contains(0m)
        ? throw new DivideByZeroException($"{right} contains zero.")
        : (new ExactInterval(left) * new ExactInterval(right).Reciprocal()).RoundOutward();
}
