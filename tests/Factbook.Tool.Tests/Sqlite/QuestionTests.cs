using System.Text.RegularExpressions;
using RussiaSupply;

namespace Factbook.Tool.Tests.Sqlite;

/// <summary>The statements in <c>questions.sql</c> return what the expressions in C# return.</summary>
public sealed partial class QuestionTests(ArticleDatabase article) : IClassFixture<ArticleDatabase>
{
    private const string File = "src/RussiaSupply/questions.sql";

    private static IEnumerable<Claim> OfArticle => Claims.All.Where(claim => claim.Source == Sources.Article);

    [Fact]
    public void Every_question_is_one_statement_after_a_comment()
    {
        Assert.Equal(
            Enumerable.Range(1, 8).Select(number => $"{number}"),
            Statements().Select(statement => Question().Match(statement).Groups["number"].Value));
        Assert.All(Statements(), statement => Assert.Equal(statement.Length - 1, statement.IndexOf(';', StringComparison.Ordinal)));
    }

    [Fact]
    public void Query_returns_percentages_with_whole_period_speaker_and_interval() => AssertSame(
        1,
        OfArticle.OfType<ShareClaim>().Select(claim => (IReadOnlyList<object?>)
        [
            claim.Id, claim.Of.Id, claim.Period?.ToString(), claim.Speaker.Id, claim.Share.ToString(), (double?)claim.Share.Interval.Lower,
            claim.Share.Interval.IsLowerOpen ? 1L : 0L, (double?)claim.Share.Interval.Upper, claim.Share.Interval.IsUpperOpen ? 1L : 0L,
        ]));

    [Fact]
    public void Query_returns_claims_about_or_by_China() =>
        AssertSame(2, OfArticle.Where(claim => claim.IsAbout(Actors.China) || claim.IsSaidBy(Actors.China)).Select(Key));

    [Fact]
    public void Query_returns_claims_of_unnamed_speakers_and_who_vouches_for_them() => AssertSame(
        3,
        from claim in OfArticle
        let speaker = claim.Speaker as UnnamedSpeaker
        where speaker is not null
        select (IReadOnlyList<object?>)[claim.Id, speaker.DescribedAs, speaker.VouchedBy.Id]);

    [Fact]
    public void Query_returns_hedged_claims_with_the_word() => AssertSame(
        4, OfArticle.Where(claim => claim.Hedge is not null).Select(claim => (IReadOnlyList<object?>)[claim.Id, claim.Hedge?.Word]));

    [Fact]
    public void Query_returns_withheld_claims() =>
        AssertSame(5, OfArticle.Where(claim => claim.Stance == Stance.Withholds).Select(Key));

    [Fact]
    public void Query_returns_goods_used_in_weapons() => AssertSame(
        6,
        OfArticle.OfType<UseClaim>()
            .Where(claim => claim.UsedFor.Any(good => good.IsKindOf(Goods.Weapons)))
            .Select(claim => claim.Flow.Good?.Id)
            .Distinct()
            .Select(good => (IReadOnlyList<object?>)[good]));

    [Fact]
    public void Query_derives_value_of_machine_tools_from_two_claims()
    {
        var value = Claims.MachineToolShare.ValueWithin(Claims.MachineToolImports);
        var interval = value.Amount.Interval;

        AssertSame(
            7,
            [
                [
                    (double?)interval.Lower, interval.IsLowerOpen ? 1L : 0L, (double?)interval.Upper, interval.IsUpperOpen ? 1L : 0L,
                    value.Amount.Currency, .. value.DerivedFrom.Select(claim => claim.Id),
                ],
            ]);
    }

    [Fact]
    public void Query_returns_claims_that_rest_on_AFP() => AssertSame(8, OfArticle.Where(claim => claim.RestsOn(Actors.Afp)).Select(Key));

    [Fact]
    public void First_page_shows_a_query_that_finds_claims() => Assert.Contains(
        "machine-tool-share",
        article.Database.Column(MarkdownPage.Read("README.md").Section("The article's dataset").FencesIn("sql").Single().Text));

    private static IReadOnlyList<object?> Key(Claim claim) => [claim.Id];

    private static List<string> Statements() =>
        [.. System.IO.File.ReadAllText(Repository.PathOf(File)).ReplaceLineEndings("\n").Split("\n\n")
            .Where(part => Question().IsMatch(part))
            .Select(part => part.TrimEnd())];

    private void AssertSame(int number, IEnumerable<IReadOnlyList<object?>> expected)
    {
        var answer = article.Database.Query(Statements()[number - 1]).Select(row => row.Values.ToList()).ToList();

        Assert.NotEmpty(answer);
        Assert.Equal(expected.OrderBy(row => $"{row[0]}", StringComparer.Ordinal), answer);
    }

    [GeneratedRegex("^-- (?<number>[0-9])[.] [^\n]+[?]\n")]
    private static partial Regex Question();
}
