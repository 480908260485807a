namespace Factbook.Generator.Tests.Yaml;

/// <summary>Brackets, and characters that begin something else than text.</summary>
public class BracketMistakeTests
{
    [Theory]
    [InlineData("- [1, 2\n- 3", "1:3 FB1018 [")]
    [InlineData("- {a: 1\n- b", "1:3 FB1018 {")]
    [InlineData("l:\n  - [1\n  - 2", "2:5 FB1018 [")]
    [InlineData("l:\n  - [1\n- 2", "2:5 FB1018 [")]
    [InlineData("a: [\n1]", "1:4 FB1018 [")]
    [InlineData("a:\n  b: [\n  1]", "2:6 FB1018 [")]
    [InlineData("a: [[1, 2]\nb: 3", "1:4 FB1018 [")]
    [InlineData("a: [b, # c", "1:4 FB1018 [")]
    [InlineData("a: {b: [1}", "1:10 FB1019 }")]
    [InlineData("a: {x: 1]", "1:9 FB1019 ]")]
    [InlineData("a: [{b: 1]", "1:10 FB1019 ]")]
    [InlineData("a: }", "1:4 FB1019 }")]
    [InlineData("a: [b]]", "1:7 FB1019 ]")]
    [InlineData("- [1,\n  - 2]", "2:3 FB1031 -")]
    [InlineData("a: [ - 1]", "1:6 FB1031 -")]
    public void A_bracket_that_does_not_match_is_told(string text, string expected) => Reading.AssertTold(text, expected);

    [Theory]
    [InlineData("a: [[1] [2]]", "1:9 FB1020 [2]]")]
    [InlineData("a: [{b: 1} c]", "1:12 FB1020 c]")]
    [InlineData("a: &x 1\nb: [*x y]", "2:8 FB1020 y]")]
    [InlineData("a: ['x' &y z]", "1:9 FB1020 &y z]")]
    [InlineData("a: &x 1\nb: ['x' *x]", "2:9 FB1020 *x]")]
    [InlineData("a: ['x'\n 'y' # z\n ]", "2:2 FB1020 'y'")]
    public void A_comma_that_is_missing_is_told_where_the_next_entry_begins(string text, string expected) => Reading.AssertTold(text, expected);

    [Theory]
    [InlineData("a: [1,\n 2]")]
    [InlineData("a: [1,\n\n # b\n 2\n ]")]
    [InlineData("- [1,\n 2]")]
    [InlineData("[1,\n2]")]
    [InlineData("a: { b: 1,\n c: [x, y] }")]
    [InlineData("a: [x &y z]")]
    [InlineData("a: [-1, -x]")]
    public void Brackets_may_go_on_in_lines_that_are_indented_more(string text) => Reading.AssertAccepted(text);

    [Theory]
    [InlineData("a: &", "1:4 FB1030 &")]
    [InlineData("a: *", "1:4 FB1030 *")]
    [InlineData("a: [&]", "1:5 FB1030 &")]
    [InlineData("a: [*]", "1:5 FB1030 *")]
    [InlineData("a: `x", "1:4 FB1030 `")]
    [InlineData("a: [`x]", "1:5 FB1030 `")]
    [InlineData("a: [@x]", "1:5 FB1030 @")]
    [InlineData("a: [%x]", "1:5 FB1030 %")]
    [InlineData("a: [|]", "1:5 FB1030 |")]
    [InlineData("a: |x", "1:4 FB1030 |")]
    [InlineData("- %70", "1:3 FB1030 %")]
    [InlineData("- `x", "1:3 FB1030 `")]
    [InlineData("- @x", "1:3 FB1030 @")]
    [InlineData("a: ,", "1:4 FB1030 ,")]
    [InlineData("a: -", "1:4 FB1031 -")]
    public void Text_that_begins_with_what_has_a_meaning_is_told(string text, string expected) => Reading.AssertTold(text, expected);

    [Theory]
    [InlineData("a: 'x' y", "1:8 FB1033 y")]
    [InlineData("a: [b] c", "1:8 FB1033 c")]
    [InlineData("a: { b: 1 } c # d", "1:13 FB1033 c")]
    [InlineData("a: 'x'\n  y", "2:3 FB1012 y")]
    [InlineData("a: {b: 1}#c", "1:10 FB1034 #")]
    [InlineData("a: [b, {c: 1}#d\n ]", "1:14 FB1034 #")]
    [InlineData("a: \"x\"#y", "1:7 FB1034 #")]
    [InlineData("- 'x'#y", "1:6 FB1034 #")]
    public void What_stands_behind_a_value_is_told(string text, string expected) => Reading.AssertTold(text, expected);
}
