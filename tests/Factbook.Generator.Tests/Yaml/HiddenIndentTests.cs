namespace Factbook.Generator.Tests.Yaml;

/// <summary>Invisible characters before a line or in its indentation: the line is read at the column where editors show it.</summary>
public class HiddenIndentTests
{
    [Theory]
    [InlineData("¤a: 1\nb: 2")]
    [InlineData("a: 1\n¤b: 2")]
    [InlineData("a:\n¤  b: 2\n  c: 3")]
    [InlineData("a:\n ¤ b: 2\n  c: 3")]
    [InlineData("a:\n  ¤b: 2\n  c: 3")]
    [InlineData("a:\n  b: 2\n  ¤c: 3")]
    [InlineData("a:\n  b: 2\n¤  c: 3\nd: 4")]
    [InlineData("¤- a\n- b")]
    [InlineData("-¤ a\n- b")]
    [InlineData("- ¤a\n- b")]
    [InlineData("a:\n  - x\n¤  - y\n  - z")]
    [InlineData("a:\n  - x\n  ¤- y\n  - z")]
    [InlineData("a:\n  -¤ x")]
    [InlineData("a:\n  - ¤x: 1\n    y: 2")]
    [InlineData("a:\n  - x: 1\n  ¤  y: 2")]
    [InlineData("a:\n  - - b\n  ¤  - c")]
    [InlineData("a:\n  - ¤- b\n    - c")]
    [InlineData("a:\n  - b\n  ¤- c")]
    [InlineData("¤'a': 1\nb: 2")]
    [InlineData("a:\n¤  \"b\": 2\n  c: 3")]
    [InlineData("a:\n  - ¤'x'\n  - y")]
    [InlineData("¤{ a: 1, b: 2 }")]
    [InlineData("a: |\n ¤ x\n  y\nb: 2")]
    [InlineData("a: |\n  ¤'x'\n  y\nb: 2")]
    [InlineData("a:\n  b: 2\n¤  # nothing\n  c: 3")]
    [InlineData("a:\n  ¤[1]\nb: 2")]
    [InlineData("a:\n  ¤{ x: 1 }\nb: 2")]
    [InlineData("a: 1\n¤# nothing\nb: 2")]
    [InlineData("a: 1\n¤\nb: 2")]
    [InlineData("a: 1\n¤")]
    [InlineData("¤\na: 1")]
    [InlineData("a:\n¤  - x")]
    [InlineData("a:\n¤  -")]
    [InlineData("a:\n¤  -x")]
    [InlineData("a:\n¤  --")]
    [InlineData("a: x¤y\nb: z¤")]
    [InlineData("a: x ¤ - y")]
    public void Reads_invisible_indentation_as_spaces(string seen)
    {
        foreach (var (hidden, id) in new[] { ('\u202E', "FB1008"), ('\u0001', "FB1005") })
        {
            var text = seen.Replace('¤', hidden);
            var file = Reading.Read(text);

            Assert.Equal(
                Enumerable.Range(0, text.Length).Where(place => text[place] == hidden).Select(place => $"{place} {id}"),
                file.Diagnostics.Select(info => $"{info.Position.Span.Start} {info.Descriptor.Id}"));
            Assert.Equal(
                Reading.Outline(Reading.Read(seen.Replace("¤", "", StringComparison.Ordinal))),
                Reading.Outline(file).Replace("~", "", StringComparison.Ordinal));
        }
    }
}
