using System.Globalization;
using Factbook;

namespace RussiaSupply.Tests;

public sealed class FigureTests
{
    [Fact]
    public void More_than_70_percent_leaves_70_out()
    {
        var share = Claims.MachineToolShare.Share;

        Assert.Equal(Sense.MoreThan, share.Sense);
        Assert.Equal(70m, share.Interval.Lower);
        Assert.True(share.Interval.IsLowerOpen);
        Assert.False(share.Interval.Contains(70m));
        Assert.True(share.Interval.Contains(70.0001m));
        Assert.Equal("more than 70 %", share.ToString());
    }

    [Fact]
    public void Upper_end_of_a_share_is_assumed()
    {
        var interval = Claims.MachineToolShare.Share.Interval;

        Assert.Equal(100m, interval.Upper);
        Assert.False(interval.IsLowerAssumed);
        Assert.True(interval.IsUpperAssumed);
    }

    [Fact]
    public void Exact_figure_stays_exact()
    {
        var share = Claims.MicroelectronicsShare.Share;

        Assert.Equal(Sense.Exact, share.Sense);
        Assert.Equal(90m, share.Interval.Lower);
        Assert.Equal(90m, share.Interval.Upper);
        Assert.False(share.Interval.IsAssumed);
    }

    [Fact]
    public void Imports_are_taken_as_given_and_not_asserted()
    {
        var imports = Claims.MachineToolImports;

        Assert.Equal(Money.Parse("900 million USD", CultureInfo.InvariantCulture), imports.Amount);
        Assert.Equal("USD", imports.Amount.Currency);
        Assert.Equal(Stance.TakesAsGiven, imports.Stance);
    }

    [Fact]
    public void Fourth_quarter_is_the_last_three_months()
    {
        var quarter = Claims.MachineToolShare.Period;

        Assert.Equal(new DateOnly(2023, 10, 1), quarter?.First);
        Assert.Equal(new DateOnly(2023, 12, 31), quarter?.Last);
        Assert.Equal(Claims.MachineToolImports.Period, quarter);
    }

    [Fact]
    public void Derived_value_is_open_below_and_closed_above()
    {
        var value = DerivedFigures.ChinaRussiaMachineTools;

        Assert.Equal(630_000_000m, value.Amount.Interval.Lower);
        Assert.Equal(900_000_000m, value.Amount.Interval.Upper);
        Assert.True(value.Amount.Interval.IsLowerOpen);
        Assert.False(value.Amount.Interval.IsUpperOpen);
        Assert.Equal(Flows.ChinaRussiaMachineTools, value.Flow);
        Assert.Equal(Claims.MachineToolShare.Period, value.Period);
    }

    [Fact]
    public void Share_has_no_value_within_another_whole()
    {
        var refusal = Assert.Throws<ArgumentException>(() => Claims.MicroelectronicsShare.ValueWithin(Claims.MachineToolImports));

        Assert.Contains("'machine-tool-imports'", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("'russia-microelectronics-imports'", refusal.Message, StringComparison.Ordinal);
    }
}
