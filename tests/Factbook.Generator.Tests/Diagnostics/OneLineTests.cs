using Factbook.Generator.Diagnostics;

namespace Factbook.Generator.Tests.Diagnostics;

public class OneLineTests
{
    [Theory]
    [InlineData("plain, é, 日本 and 😀", "plain, é, 日本 and 😀")]
    [InlineData("a\r\nb\tc\0", "a\\u000D\\u000Ab\\u0009c\\u0000")]
    [InlineData("\u2028\u2029\u0085", "\\u2028\\u2029\\u0085")]
    [InlineData("\u202Ex\u2066", "\\u202Ex\\u2066")]
    [InlineData("\uFEFF", "\\uFEFF")]
    [InlineData("a\u00A0b\u200Bc\u00AD\u2003", "a\\u00A0b\\u200Bc\\u00AD\\u2003")]
    [InlineData("\u3164\u2800", "\\u3164\\u2800")]
    [InlineData("\uFFFF", "\\uFFFF")]
    [InlineData("a\u00A0b\u2009c\u3000d", "a\\u00A0b\\u2009c\\u3000d")]
    [InlineData("a\u2011b\u00ADc\u200Bd", "a\\u2011b\\u00ADc\\u200Bd")]
    [InlineData("a\u034F\u3164\uFE0F\u2800", "a\\u034F\\u3164\\uFE0F\\u2800")]
    [InlineData("a\U000E0100", "a\\uDB40\\uDD00")]
    [InlineData("e\u0301 n\u0303", "e\u0301 n\u0303")]
    [InlineData("#a ##vso[", "#a #\\u0023vso[")]
    [InlineData("###", "#\\u0023\\u0023")]
    [InlineData("\U000E0041", "\\uDB40\\uDC41")]
    public void Writes_invisible_characters_as_code_points(string text, string escaped) =>
        Assert.Equal(escaped, OneLine.Escape(text));

    // Not rows of the theory: the test runner cannot serialize unpaired surrogates.
    [Fact]
    public void Writes_unpaired_surrogates_as_code_points()
    {
        Assert.Equal("\\uD83D", OneLine.Escape("\uD83D"));
        Assert.Equal("\\uD83Da", OneLine.Escape("\uD83Da"));
        Assert.Equal("\\uDE00", OneLine.Escape("\uDE00"));
    }

    [Fact]
    public void Keeps_message_that_fits() => Assert.Equal("a requires b", Fit("a", "b"));

    [Fact]
    public void Shortens_message_to_the_limit()
    {
        Assert.Equal(299, Fit(new string('a', 145), new string('b', 144)).Length);
        Assert.Equal($"{new string('a', 145)} requires {new string('b', 144)}", Fit(new string('a', 145), new string('b', 144)));
        Assert.Equal($"{new string('a', 149)}… requires b", Fit(new string('a', 294), "b"));
        Assert.Equal($"{new string('a', 74)}… requires {new string('b', 74)}…", Fit(new string('a', 150), new string('b', 1_000_000)));
    }

    [Fact]
    public void Does_not_split_surrogate_pairs() =>
        Assert.Equal($"{new string('a', 148)}… requires b", Fit(new string('a', 148) + "😀" + new string('a', 200), "b"));

    // The format of this message is "{0} requires {1}".
    private static string Fit(params string[] arguments) => string.Join(" requires ", OneLine.Fit(Descriptors.MissingProperty, arguments));
}
