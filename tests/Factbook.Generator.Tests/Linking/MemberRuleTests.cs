using CsCheck;
using Factbook.Generator.Linking;
using Factbook.Generator.Schema;
using Microsoft.CodeAnalysis.CSharp;

namespace Factbook.Generator.Tests.Linking;

public class MemberRuleTests
{
    [Theory]
    [InlineData("china")]
    [InlineData("China")]
    [InlineData("a")]
    [InlineData("z")]
    [InlineData("A")]
    [InlineData("Z")]
    [InlineData("a0")]
    [InlineData("a9z")]
    [InlineData("machine-tool_share.x")]
    public void Accepts_words_of_letters_and_digits(string key) => Assert.True(MemberRule.IsMember(key));

    [Theory]
    [InlineData("")]
    [InlineData("1st")]
    [InlineData("-a")]
    [InlineData("a-")]
    [InlineData("a--b")]
    [InlineData("a_.b")]
    [InlineData("a.-b")]
    [InlineData("a b")]
    [InlineData("a/b")]
    [InlineData("a:b")]
    [InlineData("a@b")]
    [InlineData("a[b")]
    [InlineData("a`b")]
    [InlineData("a{b")]
    [InlineData("class")]
    [InlineData("köln")]
    [InlineData("сuba")]
    public void Rejects_other_text(string key) => Assert.False(MemberRule.IsMember(key));

    [Theory]
    [InlineData("a b", "a-b")]
    [InlineData(" a  b ", "a-b")]
    [InlineData("сubа", "cuba")]
    [InlineData("C#", "C")]
    [InlineData("a--b", "a-b")]
    [InlineData("north/south", "north-south")]
    [InlineData("1st", "actor-1st")]
    [InlineData("class", "actor-class")]
    [InlineData("東京", "actor")]
    [InlineData("9", "actor-9")]
    public void Suggests_similar_key_that_can_be_a_member(string key, string suggestion) =>
        Assert.Equal(suggestion, MemberRule.Suggest(key, "Actor"));

    [Fact]
    public void Prefix_is_the_record_name_spelled_as_a_key() => Assert.Equal("share-claim-all", MemberRule.Suggest("all", "ShareClaim"));

    [Fact]
    public void Every_suggestion_is_a_member_and_an_identifier() => Gen.String.AssertEach(key =>
    {
        var suggestion = MemberRule.Suggest(key, "Actor");
        Assert.True(MemberRule.IsMember(suggestion), suggestion);
        Assert.True(SyntaxFacts.IsValidIdentifier(Words.ToPascal(suggestion)), suggestion);
    });
}
