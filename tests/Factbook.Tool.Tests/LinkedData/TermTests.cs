using Factbook.Tool.Model;

namespace Factbook.Tool.Tests.LinkedData;

public sealed class TermTests
{
    [Theory]
    [InlineData("Q148", "https://example.org/Q148")]
    [InlineData("10.1000/a b", "https://example.org/10.1000/a%20b")]
    [InlineData("a?b=c&d#e", "https://example.org/a?b=c&d#e")]
    [InlineData("100%", "https://example.org/100%25")]
    [InlineData("%20<é>", "https://example.org/%20%3Cé%3E")]
    public void Text_with_a_prefix_is_an_IRI(string text, string iri) =>
        Assert.Equal(iri, new Term("https://schema.org/sameAs", "https://example.org/").IriOf(text));

    [Fact]
    public void Text_without_a_prefix_is_not_an_IRI() => Assert.Null(new Term("https://schema.org/name", null).IriOf("Q148"));
}
