namespace Benchmarks.Reporting;

/// <summary>A target for a figure.</summary>
/// <param name="What">The name of the figure.</param>
/// <param name="Words">The comparison with the limit.</param>
/// <param name="Limit">The limit in the unit of the figure.</param>
/// <param name="Unit">The unit as written after a number.</param>
/// <param name="Figure">Computes the figure from the results.</param>
internal sealed record Target(string What, string Words, double Limit, string Unit, Func<Results, double?> Figure)
{
    private const string Least = "at least";
    private const string Most = "at most";
    private const string Below = "under";

    public static Target AtLeast(double limit, string unit, string what, Func<Results, double?> figure) =>
        new(what, Least, limit, unit, figure);

    public static Target AtMost(double limit, string unit, string what, Func<Results, double?> figure) =>
        new(what, Most, limit, unit, figure);

    public static Target Under(double limit, string unit, string what, Func<Results, double?> figure) =>
        new(what, Below, limit, unit, figure);

    /// <summary>Returns the row of the table: figure, target, measured value, met or missed.</summary>
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
