namespace Factbook.Tests.Intervals;

/// <summary>Every interval with ends among a few integers, and sample numbers of each.</summary>
internal static class SmallIntervals
{
    public const decimal Near = 0.001m;
    public const decimal Far = 1_000_000m;

    private static readonly decimal?[] Ends = [null, -2m, -1m, 0m, 1m, 2m];

    public static readonly IReadOnlyList<Interval> All =
    [
        .. from lower in Ends
           from upper in Ends
           from isLowerOpen in lower is null ? new[] { true } : [false, true]
           from isUpperOpen in upper is null ? new[] { true } : [false, true]
           where !(lower > upper) && !(lower is not null && lower == upper && (isLowerOpen || isUpperOpen))
           select new Interval(lower, upper, isLowerOpen, isUpperOpen),
    ];

    /// <summary>Returns closed ends, numbers near open ends, large numbers for unbounded ends, and numbers between the ends.</summary>
    public static decimal[] NumbersOf(Interval interval) =>
    [
        .. new[] { -Far, -2m, -1m, 0m, 1m, 2m, Far }
            .SelectMany(number => new[] { number - Near, number, number + Near })
            .Where(interval.Contains),
    ];
}
