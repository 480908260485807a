namespace Factbook.Generator.Tests.Yaml;

/// <summary>Cascading errors are not reported.</summary>
public class CascadingErrorTests
{
    [Theory]
    [InlineData("a: *bold* text\nb: 1", "1:4 FB1037 *bold*")]
    [InlineData("a: *bold*\n  text\nb: 1", "1:4 FB1037 *bold*")]
    [InlineData("a: *bold*\n  # why\n\n  text\nb: 1", "1:4 FB1037 *bold*")]
    [InlineData("*a:\n  - b: 1", "1:1 FB1037 *a:")]
    [InlineData("!a:\n  - b: 1\n  - c\nd: 2", "1:1 FB1035 !a:")]
    [InlineData("x: 1\n!a:\n    - b: 1\n    - c\nd: 2", "2:1 FB1035 !a:")]
    [InlineData("a:\n  !- b: 1\n    c: 2", "2:3 FB1035 !-")]
    [InlineData("a:\n  - b\n: 1\n    c: 2", "3:1 FB1025 :")]
    [InlineData("a:\n  - b: 1\n?   c: 2\n  - d", "3:5 FB1027 c: 2")]
    [InlineData("a:\n  -[ b: 1\n    c: 2", "2:3 FB1032 -[ b: 1")]
    [InlineData("a:\n  k [ b: 1\n    c: 2", "3:5 FB1012 c: 2")]
    [InlineData("- &d\nx: 1\n- *d", "1:3 FB1044 &d")]
    [InlineData("a: 1\n---\n &d c\n- *d", "2:1 FB1043 ---")]
    [InlineData("%x\na: 1", "1:1 FB1036 %x")]
    [InlineData("- &a 1\n%- *a", "2:1 FB1036 %- *a")]
    [InlineData("- &a 1\n- !*a", "2:3 FB1035 !*a")]
    [InlineData("a: [&b : c]", "1:8 FB1025 :")]
    [InlineData("a: &x 1\nb: { *x : 2 }", "2:6 FB1027 *x")]
    [InlineData("a: &x 1\na: 2", "2:1 FB1028 a")]
    public void Does_not_report_cascading_errors(string text, string expected) => Reading.AssertReported(text, expected);

    [Theory]
    [InlineData("a: *b\nc: 1\n d: 2", "1:4 FB1037", "3:2 FB1012")]
    [InlineData("a: !x 1\nb: 2\n c: 3", "1:4 FB1035", "3:2 FB1012")]
    [InlineData("- !x\n- b\n - c", "1:3 FB1035", "3:2 FB1012")]
    [InlineData("a:\n  b: *c\n d: 1", "2:6 FB1037")]
    [InlineData("a:\n  b: *c\nd: 1\n  e: 2", "2:6 FB1037", "4:3 FB1012")]
    [InlineData("a: 1\na: 2\n b: 3", "2:1 FB1028", "3:2 FB1012")]
    [InlineData("a: &x 1\nb: '", "2:4 FB1013")]
    [InlineData("a: x\u202Ey\n b: 3", "1:5 FB1008", "2:2 FB1012")]
    public void Reports_independent_errors(string text, params string[] expected) => Assert.Equal(
        expected, Reading.Read(text).Diagnostics.Select(info => $"{Reading.PositionOf(info.Position)} {info.Descriptor.Id}"));
}
