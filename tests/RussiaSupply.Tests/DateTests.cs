namespace RussiaSupply.Tests;

public sealed class DateTests
{
    [Fact]
    public void Weekday_keeps_its_word_and_its_inferred_day()
    {
        var briefing = Events.IntelligenceBriefing;

        Assert.Equal(new DateOnly(2024, 4, 12), briefing.Date?.First);
        Assert.Equal(DayOfWeek.Friday, briefing.Date?.First?.DayOfWeek);
        Assert.Equal(briefing.Date?.First, briefing.Date?.Last);
        Assert.Equal("Friday", briefing.Inferred?.Words);
        Assert.Equal(Events.ScholzChinaVisit, briefing.Inferred?.Anchor);
        Assert.Equal(new[] { Events.ScholzChinaVisit, Events.G7ForeignMinistersMeeting }, briefing.Before);
    }

    [Fact]
    public void Next_week_is_the_week_after_its_anchor()
    {
        var meeting = Events.G7ForeignMinistersMeeting;

        Assert.Equal("next week", meeting.Inferred?.Words);
        Assert.Equal(Events.IntelligenceBriefing, meeting.Inferred?.Anchor);
        Assert.Equal(new DateOnly(2024, 4, 15), meeting.Date?.First);
        Assert.Equal(new DateOnly(2024, 4, 21), meeting.Date?.Last);
    }

    [Fact]
    public void Last_year_is_the_year_before_its_anchor()
    {
        var share = Claims.MicroelectronicsShare;

        Assert.Equal("last year", share.Inferred?.Words);
        Assert.Equal(share.Inferred?.Anchor?.Date?.First?.Year - 1, share.Period?.First?.Year);
        Assert.Equal("2023", share.Period?.ToString());
    }

    [Fact]
    public void Date_that_is_printed_is_not_inferred()
    {
        Assert.Equal(new DateOnly(2023, 8, 18), Events.Army2023.Date?.First);
        Assert.Null(Events.Army2023.Inferred);
        Assert.Null(Claims.MachineToolShare.Inferred);
    }

    [Fact]
    public void Event_without_a_date_has_no_period() => Assert.Null(Events.InvasionOfUkraine.Date);

    [Fact]
    public void Publication_has_bounds_and_no_day()
    {
        Assert.Equal(new DateOnly(2024, 4, 12), Sources.Article.Published?.First);
        Assert.Equal(new DateOnly(2024, 4, 14), Sources.Article.Published?.Last);
        Assert.NotNull(Sources.Article.Inferred);
        Assert.Null(Sources.AfpReport.Published);
    }

    [Fact]
    public void Every_statement_precedes_its_source() =>
        Assert.All(
            Reports.All.Where(report => report.In.Published?.Last is not null),
            report => Assert.True(report.Said.Last <= report.In.Published?.Last, report.Id));

    [Fact]
    public void Relative_date_states_how_it_was_inferred() =>
        Assert.All(Inferences(), inference => Assert.False(string.IsNullOrWhiteSpace(inference.Because)));

    private static IEnumerable<DateInference> Inferences() =>
        Events.All.Select(fact => fact.Inferred)
            .Concat(Sources.All.Select(fact => fact.Inferred))
            .Concat(Reports.All.Select(fact => fact.Inferred))
            .Concat(Claims.All.Select(fact => fact.Inferred))
            .OfType<DateInference>();
}
