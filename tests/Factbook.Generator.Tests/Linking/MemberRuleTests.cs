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
    [InlineData("", "it is empty")]
    [InlineData("1st", "it begins with '1', and a key begins with a letter from a to z")]
    [InlineData("-a", "it begins with '-', and a key begins with a letter from a to z")]
    [InlineData("сuba", "it begins with 'с' (U+0441), and a key begins with a letter from a to z")]
    [InlineData("𝒜b", "it begins with '𝒜' (U+1D49C), and a key begins with a letter from a to z")]
    [InlineData("a-", "'-', '_' and '.' join two words, and nothing follows this '-'")]
    [InlineData("a--b", "'-', '_' and '.' join two words, and '-' is before this '-'")]
    [InlineData("a_.b", "'-', '_' and '.' join two words, and '_' is before this '.'")]
    [InlineData("a.-b", "'-', '_' and '.' join two words, and '.' is before this '-'")]
    [InlineData("ab.-c", "'-', '_' and '.' join two words, and '.' is before this '-'")]
    [InlineData("class", "it is a reserved word")]
    public void Rejects_other_text_with_the_reason(string key, string reason)
    {
        Assert.False(MemberRule.IsMember(key));
        Assert.Equal(reason, MemberRule.RefusalOf(key));
    }

    [Theory]
    [InlineData("a b", "' '")]
    [InlineData("a/b", "'/'")]
    [InlineData("a:b", "':'")]
    [InlineData("a@b", "'@'")]
    [InlineData("a[b", "'['")]
    [InlineData("a`b", "'`'")]
    [InlineData("a{b", "'{'")]
    [InlineData("a\u007F", "'\u007F'")]
    [InlineData("a\u0080", "'\u0080' (U+0080)")]
    [InlineData("köln", "'ö' (U+00F6)")]
    public void Names_the_character_that_a_key_cannot_contain(string key, string character) => Assert.Equal(
        $"it contains {character}, and a key consists of letters from a to z and digits, with '-', '_' or '.' between words",
        MemberRule.RefusalOf(key));

    [Fact]
    public void Key_of_a_valid_form_is_refused_for_its_reserved_name() =>
        Assert.Equal("the name 'PartOf' is reserved", MemberRule.RefusalOf("part-of"));

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
