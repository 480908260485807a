using System.Security.Cryptography;
using System.Text;

namespace RussiaSupply.Tests;

public sealed class EvidenceTests
{
    [SkippableFact]
    public void Every_passage_is_in_the_article_as_it_was_read()
    {
        var text = TextOfTheArticle();

        Assert.Equal(Sources.Article.Sha256, DigestOf(text));
        Assert.All(PassagesOf(Sources.Article), passage => Assert.True(passage.IsIn(text), passage.ToString()));
    }

    [Fact]
    public void Every_source_that_facts_are_taken_from_has_a_digest() =>
        Assert.All(Reports.All.Select(report => report.In).Concat(Events.All.Select(fact => fact.In)), source => Assert.NotNull(source.Sha256));

    [Fact]
    public void Every_passage_ends_after_it_starts() =>
        Assert.All(Sources.All.SelectMany(PassagesOf), passage => Assert.True(passage.Start < passage.End, passage.ToString()));

    [Fact]
    public void A_passage_counts_code_points_and_not_UTF16_units()
    {
        var passage = new Passage { Start = 2, End = 4, Sha256 = DigestOf("be") };

        Assert.Equal("be", passage.SelectFrom("\U0001D11E\nbe\n"));
        Assert.True(passage.IsIn("\U0001D11E\nbe\n"));
    }

    [Theory]
    [InlineData("the same words")]
    [InlineData("The sane words")]
    [InlineData(" The same words")]
    [InlineData("The same")]
    [InlineData("")]
    public void A_passage_is_not_in_another_text(string other)
    {
        var passage = new Passage { Start = 0, End = 14, Sha256 = DigestOf("The same words") };

        Assert.True(passage.IsIn("The same words, and more"));
        Assert.False(passage.IsIn(other));
    }

    private static IEnumerable<Passage> PassagesOf(Source source) =>
        Reports.All.Where(report => report.In == source)
            .SelectMany(report => report.Attribution.Concat(report.Claims.SelectMany(claim => claim.Evidence)))
            .Concat(Events.All.Where(fact => fact.In == source).SelectMany(fact => fact.Evidence));

    private static string DigestOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>The article's text is not part of the repository; who holds it puts it beside the repository.</summary>
    private static string TextOfTheArticle()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "Dataset.sln")))
        {
            root = root.Parent;
        }

        var path = Path.Combine(root?.Parent?.FullName ?? ".", "shared", "article", "article.txt");
        Skip.IfNot(File.Exists(path), "The article's text is not at ../shared/article/article.txt, so its digests can't be checked.");
        return File.ReadAllText(path, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
    }
}
