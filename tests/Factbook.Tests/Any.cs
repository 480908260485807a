using CsCheck;

namespace Factbook.Tests;

/// <summary>Generators of values: many small ones, so that ends coincide, and some that use all 96 bits of a decimal.</summary>
internal static class Any
{
    private static readonly string[] SomeCurrencies = ["USD", "EUR", "XXX", "JPY", "BHD"];
    private static readonly string[] SomeUnits = ["units", "tanks", "barrels per day", "km/h", "m²", "°C", "t CO2e"];
    private static readonly string[] SomeFiles = ["", "data/actors.yaml", "C:\\facts\\a.yaml", "a b:c.yml"];

    public static readonly Gen<decimal> SmallDecimal =
        Gen.Select(
            Gen.Int[-1000, 1000], Gen.Int[0, 3], (mantissa, scale) => new decimal(Math.Abs(mantissa), 0, 0, mantissa < 0, (byte)scale));

    public static readonly Gen<decimal> WideDecimal =
        Gen.Select(
            Gen.Int,
            Gen.Int,
            Gen.Int,
            Gen.Bool,
            Gen.Int[0, 28],
            (low, middle, high, isNegative, scale) => new decimal(low, middle, high, isNegative, (byte)scale));

    public static readonly Gen<decimal> RoundDecimal =
        Gen.Select(Gen.Int[-99_999, 99_999], Gen.Int[0, 16], (mantissa, power) => mantissa * (decimal)Math.Pow(10, power));

    public static readonly Gen<decimal> Decimal = Gen.Frequency((4, SmallDecimal), (2, WideDecimal), (3, RoundDecimal));

    public static readonly Gen<Interval> SmallInterval = IntervalOf(SmallDecimal);

    public static readonly Gen<Interval> Interval = IntervalOf(Decimal);

    public static readonly Gen<Number> Number = Gen.OneOf<Number>(
        Worded(Decimal, n => n).Select(text => Factbook.Number.Parse(text)),
        Gen.OneOf("tenfold", "about a third", "more than two thirds", "several times", "many thousand", "between a third and twice")
            .Select(text => Factbook.Number.Parse(text)),
        Interval.Select(number => new Number(number)));

    public static readonly Gen<Share> Share = Gen.OneOf<Share>(
        Worded(Gen.Int[1, 9999].Select(n => n / 100m), n => $"{n} %", bounded: true).Select(text => Factbook.Share.Parse(text)),
        Gen.OneOf("between a third and half", "between 20 % and two thirds", "between a ninth and a seventh")
            .Select(text => Factbook.Share.Parse(text)),
        IntervalOf(Gen.Int[0, 10_000].Select(n => n / 100m), unbounded: false).Select(percent => new Share(percent)));

    public static readonly Gen<Percentage> Percentage = Gen.OneOf<Percentage>(
        Worded(Decimal, n => $"{n} %").Select(text => Factbook.Percentage.Parse(text)),
        Interval.Select(percent => new Percentage(percent)));

    public static readonly Gen<Money> Money = Gen.OneOf(SomeCurrencies).SelectMany(currency => Gen.OneOf<Money>(
        Worded(Decimal, n => $"{n} {currency}").Select(text => Factbook.Money.Parse(text)),
        Interval.Select(amount => new Money(amount, currency))));

    public static readonly Gen<Quantity> Quantity = Gen.OneOf(SomeUnits).SelectMany(unit => Gen.OneOf<Quantity>(
        Worded(Decimal, n => $"{n} {unit}").Select(text => Factbook.Quantity.Parse(text)),
        Interval.Select(number => new Quantity(number, unit))));

    public static readonly Gen<DateOnly> Day = Gen.Int[0, DateOnly.MaxValue.DayNumber].Select(DateOnly.FromDayNumber);

    public static readonly Gen<string> PeriodDate = Gen.Select(
        Day,
        Gen.Int[0, 3],
        Gen.OneOf("", "", "~", "?", "%"),
        (day, precision, qualifier) => precision switch
        {
            0 => Invariant($"{day.Year:0000}"),
            1 => Invariant($"{day.Year:0000}-{day.Month:00}"),
            2 => Invariant($"{day.Year:0000}-{day.Month:00}-{day.Day:00}"),
            _ => Invariant($"{day.Year:0000}-Q{((day.Month - 1) / 3) + 1}"),
        } + qualifier);

    public static readonly Gen<Period> Period = Gen.OneOf<string>(
        PeriodDate,
        PeriodDate.Select(date => date + "/.."),
        PeriodDate.Select(date => "../" + date),
        PeriodDate.Select(date => date + "/"),
        PeriodDate.Select(date => "/" + date),
        Gen.Select(PeriodDate, PeriodDate, InOrder)).Select(text => Factbook.Period.Parse(text));

    public static readonly Gen<SourceLocation> SourceLocation =
        Gen.Select(
            Gen.OneOf(SomeFiles),
            Gen.Int[1, int.MaxValue],
            Gen.Int[1, 300],
            (file, line, column) => new SourceLocation(file, line, column));

    private static Gen<Interval> IntervalOf(Gen<decimal> ends, bool unbounded = true) =>
        Gen.Select(ends, ends, Gen.Bool, Gen.Bool, Gen.Int[0, unbounded ? 2 : 9], Gen.Int[0, unbounded ? 2 : 9]).Select(
            (a, b, openBelow, openAbove, below, above) =>
        {
            var isPoint = a == b;
            return new Interval(
                below == 0 && unbounded ? null : Math.Min(a, b),
                above == 0 && unbounded ? null : Math.Max(a, b),
                openBelow && !isPoint,
                openAbove && !isPoint);
        });

    private static Gen<string> Worded(Gen<decimal> numbers, Func<string, string> withUnit, bool bounded = false) => Gen.Select(
        numbers,
        Gen.OneOf("", "more than ", "at least ", "just over ", "less than ", "up to ", "just under ", "about ", "nearly ", "between "),
        (number, words) => words == "between "
            ? $"between {Text(bounded ? number / 2 : Math.Min(number, number / 2))} and "
                + withUnit(Text(number == 0 ? 1 : Math.Max(number, bounded ? number : number / 2)))
            : words + withUnit(Text(number)));

    private static string InOrder(string first, string second) =>
        string.CompareOrdinal(first, second) <= 0 && Factbook.Period.TryParse($"{first}/{second}", null, out _)
            ? $"{first}/{second}"
            : first;

    private static string Text(decimal number) =>
        number.ToString("0.############################", System.Globalization.CultureInfo.InvariantCulture);

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
