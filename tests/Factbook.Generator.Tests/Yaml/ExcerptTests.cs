using Factbook.Generator.Yaml;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Generator.Tests.Yaml;

public class ExcerptTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Never_cuts_a_character_of_two_units(int before)
    {
        var text = new string('a', before) + string.Concat(Enumerable.Repeat("😀", 50));

        var excerpt = TextOffsets.Excerpt(text, new TextSpan(0, text.Length));

        Assert.EndsWith("😀…'", excerpt, StringComparison.Ordinal);
    }

    [Fact]
    public void Shows_a_short_text_completely() => Assert.Equal("'b c'", TextOffsets.Excerpt("a b c d", new TextSpan(2, 3)));
}
