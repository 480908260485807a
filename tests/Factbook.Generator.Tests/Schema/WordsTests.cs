using Factbook.Generator.Schema;

namespace Factbook.Generator.Tests.Schema;

public class WordsTests
{
    [Theory]
    [InlineData("part-of")]
    [InlineData("part_of")]
    [InlineData("partOf")]
    [InlineData("PartOf")]
    [InlineData("PART_OF")]
    [InlineData("-part-of_")]
    public void Spellings_of_the_same_words_are_equal(string name) => Assert.Equal("partof", Words.Fold(name));

    [Fact]
    public void Other_characters_distinguish_names() => Assert.Equal("part.of 1", Words.Fold("Part.Of 1"));

    [Theory]
    [InlineData("part-of", "PartOf", true)]
    [InlineData("_Part_Of-", "partof", true)]
    [InlineData("PARTOF", "--part--of", true)]
    [InlineData("part-of", "part-off", false)]
    [InlineData("part-off", "part-of", false)]
    [InlineData("part-of", "part-or", false)]
    [InlineData("part", "mart", false)]
    [InlineData("part", "", false)]
    [InlineData("", "part", false)]
    [InlineData("part-", "part_x", false)]
    [InlineData("-_", "", true)]
    [InlineData("", "", true)]
    [InlineData("Größe", "größe", true)]
    [InlineData("gro\u0308ße", "größe", true)]
    [InlineData("größe", "grosse", false)]
    [InlineData("a\u007F", "a\u0080", false)]
    public void Compares_two_spellings(string one, string other, bool areSame)
    {
        Assert.Equal(areSame, Words.AreSame(one, other));
        Assert.Equal(areSame, Words.AreSame(other, one));
        Assert.Equal(areSame, Words.Fold(one) == Words.Fold(other));
    }

    [Theory]
    [InlineData("PartOf", "part-of")]
    [InlineData("Name", "name")]
    [InlineData("ISOCode", "iso-code")]
    [InlineData("Iso3Code", "iso3-code")]
    [InlineData("HTML", "html")]
    [InlineData("SByte", "s-byte")]
    [InlineData("TypeX", "type-x")]
    [InlineData("part_of", "part-of")]
    [InlineData("Part_Of", "part-of")]
    [InlineData("_id", "-id")]
    [InlineData("a", "a")]
    [InlineData("", "")]
    public void Key_is_the_name_in_kebab_case(string name, string key) => Assert.Equal(key, Words.ToKebab(name));

    [Theory]
    [InlineData("machine-tool-share", "MachineToolShare")]
    [InlineData("a_b.c-d", "ABCD")]
    [InlineData("iPhone4s", "IPhone4s")]
    [InlineData("a--b", "AB")]
    [InlineData("a b", "A b")]
    [InlineData("", "")]
    public void Member_is_the_key_in_Pascal_case(string key, string name) => Assert.Equal(name, Words.ToPascal(key));
}
