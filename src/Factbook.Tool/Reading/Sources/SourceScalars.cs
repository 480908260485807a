using System.Globalization;
using Factbook.Generator.Binding;
using Factbook.Tool.Model;

namespace Factbook.Tool.Reading.Sources;

/// <summary>Reads scalars that the compiler of facts parsed: it is compiled for .NET Standard, which has neither dates nor the types of the library.</summary>
internal static class SourceScalars
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    public static FactValue ValueOf(ScalarKind kind, BoundScalar scalar) => Scalars.ValueOf(kind switch
    {
        ScalarKind.Date => DateOnly.FromDayNumber((int)(long)scalar.Value),
        ScalarKind.Time => new TimeOnly((long)scalar.Value),
        ScalarKind.Duration => new TimeSpan((long)scalar.Value),
        ScalarKind.Guid => Guid.Parse((string)scalar.Value, Invariant),
        ScalarKind.Version => Version.Parse((string)scalar.Value),
        ScalarKind.Interval => Interval.Parse(scalar.Text, Invariant),
        ScalarKind.Share => Share.Parse(scalar.Text, Invariant),
        ScalarKind.Percentage => Percentage.Parse(scalar.Text, Invariant),
        ScalarKind.Money => Money.Parse(scalar.Text, Invariant),
        ScalarKind.Quantity => Quantity.Parse(scalar.Text, Invariant),
        ScalarKind.Period => Period.Parse(scalar.Text, Invariant),
        _ when Scalars.TypeOf(kind).IsPrimitive => Convert.ChangeType(scalar.Value, Scalars.TypeOf(kind), Invariant),
        _ => scalar.Value,
    });
}
