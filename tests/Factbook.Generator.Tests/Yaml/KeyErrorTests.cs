namespace Factbook.Generator.Tests.Yaml;

/// <summary>Errors where a key and its colon are expected.</summary>
public class KeyErrorTests
{
    [Theory]
    [InlineData("a: 1\nx_y:1", "2:4 FB1023 :")]
    [InlineData("a: 1\nx-y:1", "2:4 FB1023 :")]
    [InlineData("a: 1\nx.y:1", "2:4 FB1023 :")]
    [InlineData("a: 1\né1:x", "2:3 FB1023 :")]
    [InlineData("a: 1\nb:/x", "2:2 FB1023 :")]
    [InlineData("a: 1\nhttp://x", "2:1 FB1024 http://x")]
    [InlineData("a: 1\n'b':2", "2:4 FB1023 :")]
    [InlineData("a: 1\n\"b c\":2\nd: 3", "2:6 FB1023 :")]
    [InlineData("'b c':2\nd: 1", "1:6 FB1023 :")]
    [InlineData("- 'b':c\n  d: 1", "1:6 FB1023 :")]
    [InlineData("a: 'it's:x'", "1:8 FB1033 s:x'")]
    [InlineData("a: 1\n'b'", "2:1 FB1024 'b'")]
    [InlineData("a: 1\n'b'c:2", "2:1 FB1024 'b'c:2")]
    [InlineData("a: {b: c: d}", "1:9 FB1022 :")]
    [InlineData("a: 1\nb c:d", "2:1 FB1024 b c:d")]
    [InlineData("a: 1\nb c#d", "2:1 FB1024 b c#d")]
    [InlineData("a: 1\nb c # d # e", "2:1 FB1024 b c")]
    [InlineData("a: 1\nb\n", "2:1 FB1024 b")]
    [InlineData("a\nb: 1", "1:1 FB1024 a")]
    [InlineData("a\n  b: 1", "1:1 FB1024 a")]
    [InlineData("x: 1\na\n  b: 2", "2:1 FB1024 a")]
    [InlineData("a b: c: d", "1:7 FB1022 :")]
    [InlineData("- a b: c: d", "1:9 FB1022 :")]
    [InlineData("- a\n  b: 1", "1:3 FB1024 a")]
    [InlineData("- - a\n    b: 1", "1:5 FB1024 a")]
    [InlineData("- a\n   b: 1", "2:4 FB1012 b: 1")]
    [InlineData("- -a: 1\n  b", "2:3 FB1024 b")]
    [InlineData("a: -b\n  c: 1", "2:3 FB1012 c: 1")]
    [InlineData("- \n[a]", "2:1 FB1032 [a]")]
    [InlineData("k:\n  a:\n  [b]\n  c: 1", "3:3 FB1024 [b]")]
    [InlineData("k:\n  a:\n  'b'\n  c: 1", "3:3 FB1024 'b'")]
    [InlineData("k:\n  - a\n  -\n  *x", "4:3 FB1032 *x")]
    [InlineData("-\n'a'", "2:1 FB1032 'a'")]
    [InlineData("- a\n-\n{ b: 1 }", "3:1 FB1032 { b: 1 }")]
    [InlineData("k:\n  - a\n  -\n  'b'", "4:3 FB1032 'b'")]
    [InlineData("k:\n  - a\n  -\n 'b'", "4:2 FB1012 'b'")]
    [InlineData("-a: b\n- c", "1:1 FB1032 -a: b")]
    [InlineData(" -a: b\n- c", "2:1 FB1012 - c")]
    [InlineData("x:\n  -a: b\n  - c", "2:3 FB1032 -a: b")]
    [InlineData("x:\n    -a: b\n  - c", "3:3 FB1012 - c")]
    [InlineData("%YAML 1.2\n? a\n: b", "2:1 FB1027 ?")]
    [InlineData("a: 1\n?b", "2:1 FB1024 ?b")]
    [InlineData("x:\n  -a: 1\n- b", "3:1 FB1031 -")]
    [InlineData("a: { {b:1} : 2 }", "1:8 FB1023 :")]
    [InlineData("a:][b\nc: 1", "1:2 FB1023 :")]
    [InlineData("? ? a", "1:3 FB1027 ? a")]
    [InlineData("a:\n  - b\n: c", "3:1 FB1025 :")]
    [InlineData("a:\n  - b\n:\n  c", "3:1 FB1025 :")]
    [InlineData("l:\n  -{ k: x, y: z }\n  -{ k: w }", "2:3 FB1032 -{ k: x, y: z }")]
    [InlineData("l:\n  -[x, y]\n  - [z]", "2:3 FB1032 -[x, y]")]
    [InlineData("l:\n  -\"x\"\n  - y", "2:3 FB1032 -\"x\"")]
    [InlineData("l:\n  - x\n  -'y'", "3:3 FB1032 -'y'")]
    [InlineData("l:\n  -x\n  -y", "2:3 FB1032 -x")]
    [InlineData("-x\n-y\n-z", "1:1 FB1032 -x")]
    [InlineData("l:\n  -x\n  y\n  -z", "2:3 FB1032 -x")]
    [InlineData("- - x\n  - y\n  -z", "3:3 FB1032 -z")]
    [InlineData("a: 1\n---b", "2:1 FB1024 ---b")]
    [InlineData("a: 1\n....", "2:1 FB1024 ....")]
    public void Reports_line_that_should_begin_with_a_key(string text, string expected) => Reading.AssertReported(text, expected);

    [Theory]
    [InlineData("a [b]: 1")]
    [InlineData("a {b}: 1")]
    [InlineData("'a [b': 1")]
    [InlineData("a: [b, { c: 1 }]")]
    [InlineData("a: b [c")]
    [InlineData("http://x: 1")]
    [InlineData("a:b: 1")]
    [InlineData("-a: 1")]
    [InlineData("a: -5\n  -6")]
    [InlineData("a: -.5\n  -x")]
    [InlineData("a: --b\n  --c")]
    [InlineData("a: -b\n  c")]
    [InlineData("a: b\n  -c")]
    [InlineData("-a: b\n  -c")]
    [InlineData("a: { 'b:1', c: 2 }")]
    [InlineData("a: { b:1: x }")]
    [InlineData("a: { b:1: , c: 2 }")]
    [InlineData("b:1:")]
    [InlineData("b:1:\n  c: 2")]
    [InlineData("{ kind: , state: x }")]
    [InlineData("{ kind: , state: }")]
    [InlineData("{ kind, state }")]
    [InlineData("{ kind: \"x\", state }")]
    [InlineData("a: {b:{c: 1}}")]
    [InlineData("[&b :c, *b]")]
    [InlineData("a [b: 1")]
    [InlineData("a [b}: 1")]
    [InlineData("a {b: 1")]
    [InlineData("a {b]: 1")]
    [InlineData("a]b[c]: 1")]
    [InlineData("{'a':1,\"b\":2}")]
    public void Accepts_brackets_colons_and_dashes_in_key(string text) => Reading.AssertAccepted(text);

    [Theory]
    [InlineData("")]
    [InlineData("a: 1\n")]
    public void Accepts_key_of_1024_characters(string above)
    {
        var line = above.Length == 0 ? 1 : 2;
        var (longest, longer) = (new string('k', 1024), new string('k', 1025));

        Reading.AssertAccepted($"{above}{longest}: 1");
        Reading.AssertAccepted($"{above}{longest}:\n  b: 1");
        Reading.AssertReported($"{above}{longer}: 1", $"{line}:1 FB1026 {longer}");
        Reading.AssertReported($"{above}{longer}:\n  b: 1", $"{line}:1 FB1026 {longer}");
        Reading.AssertReported($"{above}{longer}:", $"{line}:1 FB1026 {longer}");
    }

    [Fact]
    public void Accepts_many_keys() =>
        Reading.AssertAccepted(string.Concat(Enumerable.Range(0, 500).Select(number => $"key{number}: 1\n")));

    [Fact]
    public void Quotes_at_most_forty_characters()
    {
        var (forty, more) = (new string('k', 40), new string('k', 41));

        Assert.Contains($" '{forty}' ", Reading.Show(Assert.Single(Reading.Read($"a: 1\n{forty}").Diagnostics)), StringComparison.Ordinal);
        Assert.Contains($" '{forty}…' ", Reading.Show(Assert.Single(Reading.Read($"a: 1\n{more}").Diagnostics)), StringComparison.Ordinal);
    }

    [Fact]
    public void Reports_duplicate_among_few_and_many_keys()
    {
        for (var count = 1; count <= 20; count++)
        {
            var lines = string.Concat(Enumerable.Range(0, count).Select(number => $"k{number}: 1\n"));
            for (var twice = 0; twice < count; twice++)
            {
                var diagnostic = Assert.Single(Reading.Read($"{lines}k{twice}: 2\nlast: 1").Diagnostics);

                Assert.Equal(
                    $"{count + 1}:1 FB1028 Duplicate key 'k{twice}'; first defined at facts/actors.yaml({twice + 1},1)",
                    Reading.Show(diagnostic));
            }
        }
    }

    [Fact]
    public void Duplicate_key_replaces_key_without_value()
    {
        var lines = string.Concat(Enumerable.Range(1, 20).Select(number => $"k{number}: 1\n"));
        var file = Reading.Read($"k0:\n{lines}k0: 2\nk0: 3\nk1: 4");

        Assert.Equal(["22:1 FB1028"], file.Diagnostics.Select(info => $"{Reading.PositionOf(info.Position)} {info.Descriptor.Id}"));
        Assert.Equal("2", Assert.Single(file.Documents).TextAt("k0"));
        Assert.Equal("1", Assert.Single(file.Documents).TextAt("k1"));
    }

    [Theory]
    [InlineData("- a: 1\n  b: 2\n  a: 3\n  b: 4\n  a: 5\n  b: 6", "3:3 FB1028")]
    [InlineData("- a: 1\n  b: 2\n  b: 4\n  a: 5\n  b: 6", "3:3 FB1028", "4:3 FB1028")]
    public void Reports_repeated_map_once(string text, params string[] expected) => Assert.Equal(
        expected, Reading.Read(text).Diagnostics.Select(info => $"{Reading.PositionOf(info.Position)} {info.Descriptor.Id}"));

    [Theory]
    [InlineData("{ {a}: 1, {b}: 2, {c}: 3 }", "1:3 FB1027")]
    [InlineData("{ {a}: 1, <<: 2, {b}: 3 }", "1:3 FB1027", "1:11 FB1029")]
    [InlineData("a: &x 1\nb: { *x : 1, [c]: 2 }", "2:6 FB1027")]
    [InlineData("{ '<<': 1, '': 2 }")]
    public void Reports_the_first_key_that_is_not_text(string text, params string[] expected) => Assert.Equal(
        expected, Reading.Read(text).Diagnostics.Select(info => $"{Reading.PositionOf(info.Position)} {info.Descriptor.Id}"));
}
