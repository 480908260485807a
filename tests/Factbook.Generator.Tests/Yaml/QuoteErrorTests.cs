namespace Factbook.Generator.Tests.Yaml;

/// <summary>Unknown escapes, and quotes that are closed too late or never.</summary>
public class QuoteErrorTests
{
    [Theory]
    [InlineData(@"\0\a\b\t\n\v\f\r\e\ \""\/\\\N\_\L\P\q", @"1:39 FB1015 \q")]
    [InlineData(@"\x41\q", @"1:9 FB1015 \q")]
    [InlineData(@"\u0041\q", @"1:11 FB1015 \q")]
    [InlineData(@"\U00000041\q", @"1:15 FB1015 \q")]
    [InlineData(@"\U0010FFFF\q", @"1:15 FB1015 \q")]
    [InlineData(@"\uD7FF\q", @"1:11 FB1015 \q")]
    [InlineData(@"\uE000\q", @"1:11 FB1015 \q")]
    [InlineData(@"\uD800\uDC00\q", @"1:17 FB1015 \q")]
    [InlineData(@"\uDBFF\uDFFF\q", @"1:17 FB1015 \q")]
    [InlineData(@"\uD83D\U0000DE00\q", @"1:21 FB1015 \q")]
    [InlineData(@"x\""y\q", @"1:9 FB1015 \q")]
    [InlineData(@"\q\w", @"1:5 FB1015 \q")]
    [InlineData("\\😀", "1:5 FB1015 \\😀")]
    [InlineData("\\é", "1:5 FB1015 \\é")]
    public void Reports_unknown_escape_after_valid_escapes(string quoted, string expected) =>
        Reading.AssertReported($"a: \"{quoted}\"", expected);

    [Theory]
    [InlineData(@"\U00110000", @"\U00110000")]
    [InlineData(@"\x", @"\x")]
    [InlineData(@"\x4", @"\x4")]
    [InlineData(@"\x4 5", @"\x4")]
    [InlineData(@"\x 5", @"\x")]
    [InlineData(@"\x+5", @"\x+5")]
    [InlineData(@"\u12 45", @"\u12")]
    [InlineData("\\u12\n  45", @"\u12")]
    [InlineData(@"\u12G4 x", @"\u12G4")]
    [InlineData(@"\U0001F60", @"\U0001F60")]
    public void Reports_span_of_invalid_escape(string quoted, string escape) =>
        Reading.AssertReported($"a: \"{quoted}\"", $"1:5 FB1016 {escape}");

    [Theory]
    [InlineData(@"\uD800")]
    [InlineData(@"\uDC00")]
    [InlineData(@"\uDFFF")]
    [InlineData(@"\uD83Dx")]
    [InlineData(@"\uD83D\n")]
    [InlineData(@"\uD83D\x41")]
    [InlineData(@"\uD83D\uDBFF")]
    [InlineData(@"\uD83D\uE000")]
    public void Reports_unpaired_surrogate(string quoted) =>
        Reading.AssertReported($"a: \"{quoted}\"", $"1:5 FB1017 {quoted[..6]}");

    [Theory]
    [InlineData("a: \"\\q", "1:5 FB1015 \\q")]
    [InlineData("a: \"\\q\nb: \"x\"", "1:5 FB1015 \\q")]
    [InlineData("a: \"b\n c \\q\"", "2:4 FB1015 \\q")]
    [InlineData("a: \"b\nc: \\q\"", "1:4 FB1014 \"")]
    [InlineData("a: \"x \\", "1:4 FB1013 \"")]
    [InlineData("a: 'it''s", "1:4 FB1013 '")]
    [InlineData("- 'it''s\n- x", "1:3 FB1013 '")]
    [InlineData("a: 'x\n'", "1:4 FB1014 '")]
    [InlineData("a: \"b\n\\q\"", "2:1 FB1015 \\q")]
    [InlineData("a: \"b\n\\q\nc: \"", "2:1 FB1015 \\q")]
    [InlineData("a: \"\\x41", "1:4 FB1013 \"")]
    [InlineData("a: \"\\x4", "1:5 FB1016 \\x4")]
    [InlineData("a: \"\\uD83D\\uDE0", "1:5 FB1017 \\uD83D")]
    [InlineData("'a:\n  - b: 'c'\nd: 1", "1:1 FB1014 '")]
    [InlineData("a: \"b\n  c\"\td", "1:4 FB1014 \"")]
    [InlineData("a: \"b\n  c\": d", "1:4 FB1014 \"")]
    [InlineData("a: \"b\n  c\", d", "1:4 FB1014 \"")]
    [InlineData("a: [\"b\n  c\" d]", "1:5 FB1014 \"")]
    [InlineData("a: \"b\n  c\" # d\ne: @", "3:4 FB1030 @")]
    [InlineData("a: [\"b\n  c\" ]\ne: @", "3:4 FB1030 @")]
    [InlineData("a: { b: \"c\n  d\" }\ne: @", "3:4 FB1030 @")]
    [InlineData("a: [\"b\n  c\" , d]\ne: @", "3:4 FB1030 @")]
    [InlineData("a: { \"b\n  c\" : d }\ne: @", "3:4 FB1030 @")]
    [InlineData("\"a: \"b\nc: 1", "1:6 FB1033 b")]
    [InlineData("'a: 'b\n  c\nd: 1", "1:6 FB1033 b")]
    public void Reports_either_the_escape_or_the_quote(string text, string expected) => Reading.AssertReported(text, expected);

    [Theory]
    [InlineData("a: 'it''s\nb: 'x'", 2)]
    [InlineData("a: 'x\n\nb: 'y'", 3)]
    [InlineData("a: \"x\n\n\nb: \"y\"", 4)]
    [InlineData("a: 'b\n c'd", 2)]
    [InlineData("a: 'b\n c' d", 2)]
    [InlineData("a: \"x\\\"\nb: \"y\"", 2)]
    [InlineData("a: 'x\rb: 'y'", 2)]
    [InlineData("a: 'x\r\rb: 'y'", 3)]
    [InlineData("- a: 'x\n- b: 'y'", 2)]
    public void Reports_last_line_of_unclosed_quote(string text, int line) => Assert.All(
        [text, text.Replace("\n", "\r\n", StringComparison.Ordinal), "\uFEFF" + text],
        variant => Assert.Contains(
            $"FB1014 The quote {text[text.IndexOfAny(['\'', '"'])]} opens a text that continues to line {line};",
            Reading.Show(Assert.Single(Reading.Read(variant).Diagnostics)),
            StringComparison.Ordinal));

    [Theory]
    [InlineData("a: \"b\n  c\"")]
    [InlineData("a: 'b\n\n  c'")]
    [InlineData("a: \"b\n\n\n c\"")]
    [InlineData("- 'b\n  c'")]
    [InlineData("'b\nc'")]
    [InlineData("a: \"b \\\n  c\"")]
    [InlineData("a: \"b\\\\\"")]
    [InlineData("a: \"\\uD83D\\uDE00\"")]
    [InlineData("a: '\\q'")]
    [InlineData("a:\n  b: 'c\n   d'")]
    [InlineData("a: 'b\n '")]
    public void Accepts_quoted_text_over_indented_lines(string text) => Reading.AssertAccepted(text);
}
