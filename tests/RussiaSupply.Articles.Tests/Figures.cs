using System.Globalization;
using Factbook;

namespace RussiaSupply.Articles.Tests;

/// <summary>Short names for the values that tests compare with.</summary>
internal static class Figures
{
    public static Period During(string text) => Period.Parse(text, CultureInfo.InvariantCulture);

    public static Share Share(string text) => Factbook.Share.Parse(text, CultureInfo.InvariantCulture);

    public static Percentage Percent(string text) => Percentage.Parse(text, CultureInfo.InvariantCulture);

    public static Number Number(string text) => Factbook.Number.Parse(text, CultureInfo.InvariantCulture);

    public static Quantity Quantity(string text) => Factbook.Quantity.Parse(text, CultureInfo.InvariantCulture);

    public static Money Money(string text) => Factbook.Money.Parse(text, CultureInfo.InvariantCulture);
}
