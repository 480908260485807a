namespace Benchmarks.Reporting;

/// <summary>What a figure has to be.</summary>
/// <param name="What">What is measured.</param>
/// <param name="Words">How the limit bounds the figure.</param>
/// <param name="Limit">In the figure's unit.</param>
/// <param name="Unit">As it is written after a number.</param>
/// <param name="Figure">How it is computed out of the results.</param>
internal sealed record Bar(string What, string Words, double Limit, string Unit, Func<Results, double?> Figure)
{
    private const string Least = "at least";
    private const string Most = "at most";
    private const string Below = "under";

    public static Bar AtLeast(double limit, string unit, string what, Func<Results, double?> figure) =>
        new(what, Least, limit, unit, figure);

    public static Bar AtMost(double limit, string unit, string what, Func<Results, double?> figure) => new(what, Most, limit, unit, figure);

    public static Bar Under(double limit, string unit, string what, Func<Results, double?> figure) => new(what, Below, limit, unit, figure);

    /// <summary>The row of the table: what, bar, measured, met or missed.</summary>
    public IReadOnlyList<string> Row(Results results)
    {
        var figure = Figure(results);
        return [
            What,
            $"{Words} {Figures.Written(Limit, Unit)}",
            Figures.Written(figure, Unit),
            figure is { } number ? IsMet(number) ? "met" : "**missed**" : ""
        ];
    }

    private bool IsMet(double figure) => Words switch
    {
        Least => figure >= Limit,
        Most => figure <= Limit,
        _ => figure < Limit,
    };
}
