using Factbook.Tool.JsonSchema;

namespace Factbook.Tool.Tests.JsonSchema;

/// <summary>The patterns of records in the dialect of JSON Schema.</summary>
public sealed class PortablePatternTests
{
    [Theory]
    [InlineData("^[A-Z]{2}$", "^(?:[A-Z]{2})?$")]
    [InlineData("[0-9]+", "^(?:[0-9]+)?$")]
    [InlineData("^a|b$", "^(?:^a|b$)?$")]
    [InlineData(@"\d{4}(?:-\d\d)?", @"^(?:\p{Nd}{4}(?:-\p{Nd}\p{Nd})?)?$")]
    [InlineData(@"[\w-]+", @"^(?:[\p{L}\p{Mn}\p{Nd}\p{Pc}-]+)?$")]
    [InlineData(@"^\..+$", @"^(?:\.[^\n]+)?$")]
    [InlineData(@"a\-b\/c\@", @"^(?:a-b\/c@)?$")]
    [InlineData("{x}]", @"^(?:\{x\}\])?$")]
    [InlineData("[.{}()|]", "^(?:[.{}()|])?$")]
    public void Keeps_pattern_of_both_dialects(string pattern, string portable) =>
        Assert.Equal(portable, PortablePattern.OfRule(pattern));

    [Theory]
    [InlineData("(?i)abc")]
    [InlineData("(?<year>[0-9]+)")]
    [InlineData("(?<=a)b")]
    [InlineData("(?>a+)b")]
    [InlineData(@"\bword\b")]
    [InlineData(@"\Aword\z")]
    [InlineData(@"\p{IsGreek}")]
    [InlineData(@"(a)\1")]
    [InlineData("[a-z-[aeiou]]")]
    [InlineData(@"[\w-.]")]
    [InlineData("[]a]")]
    [InlineData("[a")]
    [InlineData(@"\")]
    public void Omits_pattern_with_another_meaning_in_JavaScript(string pattern) =>
        Assert.Null(PortablePattern.OfRule(pattern));
}
