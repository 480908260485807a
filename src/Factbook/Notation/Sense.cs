namespace Factbook;

/// <summary>Specifies how a figure is stated: the words before the number, which decide what the number bounds.</summary>
#if NET
public
#else
internal
#endif
enum Sense
{
    /// <summary>The number itself: <c>70 %</c> is [70, 70].</summary>
    Exact,

    /// <summary><c>more than 70 %</c>: the number is the lower end and is excluded.</summary>
    MoreThan,

    /// <summary><c>at least 70 %</c>: the number is the lower end and is included.</summary>
    AtLeast,

    /// <summary>
    /// <c>just over 70 %</c>: near the number, from above. The number is the lower end and is excluded; how near is not stated.
    /// </summary>
    JustOver,

    /// <summary><c>less than 70 %</c>: the number is the upper end and is excluded.</summary>
    LessThan,

    /// <summary><c>up to 70 %</c>: the number is the upper end and is included.</summary>
    UpTo,

    /// <summary>
    /// <c>just under 70 %</c>: near the number, from below. The number is the upper end and is excluded; how near is not stated.
    /// </summary>
    JustUnder,

    /// <summary>
    /// <c>about 70 %</c>: near the number, on either side. How near is not stated, so no bounds are invented: both ends are the number, and
    /// both are assumed.
    /// </summary>
    About,

    /// <summary>
    /// <c>nearly 70 %</c>: near the number and below it. As with <see cref="About"/>, both ends are the number, and both are assumed.
    /// </summary>
    Nearly,

    /// <summary>
    /// <c>as many as 107 states</c>, <c>as much as 70 %</c>: the number, which the source calls large. Whether more or less is possible is
    /// not stated, so both ends are the number, and both are assumed.
    /// </summary>
    AsManyAs,

    /// <summary><c>only 12 states</c>: the number, which the source calls small.</summary>
    Only,

    /// <summary><c>between 70 and 75 %</c>: an interval that includes both numbers.</summary>
    Between,

    /// <summary>
    /// <c>several tanks</c>: more than one, and not many. The lower end of one is assumed from the meaning of the word; the lower end of
    /// <c>several million USD</c> is one million.
    /// </summary>
    Several,

    /// <summary>
    /// <c>a few tanks</c>: more than one and not many, which the source calls few. The lower end is the same as for <see cref="Several"/>.
    /// </summary>
    AFew,

    /// <summary>
    /// <c>many tanks</c>: more than one, which the source calls many. The lower end is the same as for <see cref="Several"/>.
    /// </summary>
    Many,

    /// <summary>Any interval, in mathematical notation: <c>(70, 75] %</c> excludes 70 and includes 75.</summary>
    Range,
}
