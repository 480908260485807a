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
    public void Words_of_letters_and_digits_are_members(string key) => Assert.True(MemberRule.IsMember(key));

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
    public void Nothing_else_is(string key) => Assert.False(MemberRule.IsMember(key));

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
    public void A_key_that_is_near_and_a_member_is_suggested(string key, string suggestion) =>
        Assert.Equal(suggestion, MemberRule.Suggest(key, "Actor"));

    [Fact]
    public void A_prefix_is_the_record_in_the_spelling_of_keys() => Assert.Equal("share-claim-all", MemberRule.Prefix("all", "ShareClaim"));

    [Fact]
    public void Any_suggestion_is_a_member_and_an_identifier() => Gen.String.AssertEach(key =>
    {
        var suggestion = MemberRule.Suggest(key, "Actor");
        Assert.True(MemberRule.IsMember(suggestion), suggestion);
        Assert.True(SyntaxFacts.IsValidIdentifier(Words.ToPascal(suggestion)), suggestion);
    });
}
