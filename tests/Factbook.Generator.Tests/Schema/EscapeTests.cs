using System.Text;
using CsCheck;
using Factbook.Generator.Emission;
using Factbook.Generator.Schema;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Factbook.Generator.Tests.Schema;

public class EscapeTests
{
    [Theory]
    [InlineData("plain", "\"plain\"")]
    [InlineData(" ~\u007F", "\" ~\\u007F\"")]
    [InlineData("say \"hi\" \\ {0}", "\"say \\\"hi\\\" \\\\ {0}\"")]
    [InlineData("a\r\nb\0\t", "\"a\\u000D\\u000Ab\\u0000\\u0009\"")]
    [InlineData("\u2028\u2029\u0085", "\"\\u2028\\u2029\\u0085\"")]
    [InlineData("é 😀", "\"\\u00E9 \\uD83D\\uDE00\"")]
    public void Writes_text_as_ASCII_literal_on_one_line(string text, string literal) => Assert.Equal(literal, Escape.Literal(text));

    [Fact]
    public void Literal_has_the_value_of_any_text() => Gen.String.AssertEach(text =>
        Assert.Equal(text, ((LiteralExpressionSyntax)SyntaxFactory.ParseExpression(Escape.Literal(text))).Token.ValueText));

    [Theory]
    [InlineData("a < b && c > d", "a &lt; b &amp;&amp; c &gt; d")]
    [InlineData("</summary><x/>", "&lt;/summary&gt;&lt;x/&gt;")]
    [InlineData("é 😀", "&#xE9; &#x1F600;")]
    [InlineData(" ~", " ~")]
    public void Text_cannot_end_a_comment(string text, string comment) => Assert.Equal(comment, Escape.DocComment(text));

    [Fact]
    public void Replaces_characters_that_XML_cannot_represent()
    {
        Assert.Equal("a&#xFFFD;b&#xFFFD;&#xFFFD;&#xFFFD;", Escape.DocComment("a\nb\u0000\uD83D\uFFFF"));
        Assert.Equal("&#xFFFD;a&#xFFFD;", Escape.DocComment("\uD83Da\uD83D"));
        Assert.Equal("&#xFFFD;&#xFFFD;&#xFFFD;", Escape.DocComment("\uFFFD\uFFFE\uFFFF"));
    }

    [Fact]
    public void Any_comment_is_valid_XML_in_ASCII_on_one_line() => Gen.String.AssertEach(text =>
    {
        var comment = Escape.DocComment(text);
        Assert.True(Ascii.IsValid(comment));
        Assert.DoesNotContain(comment, char.IsControl);
        System.Xml.Linq.XElement.Parse($"<summary>{comment}</summary>");
    });
}
