using Factbook.Generator.Schema;

namespace Factbook.Generator.Tests.Schema;

public class IdentifiersTests
{
    [Theory]
    [InlineData("class", "@class")]
    [InlineData("namespace", "@namespace")]
    [InlineData("Class", "Class")]
    [InlineData("record", "record")]
    [InlineData("actor", "actor")]
    public void Escapes_only_reserved_words(string word, string written)
    {
        Assert.Equal(written, Identifiers.Escape(word));
        Assert.Equal(written != word, Identifiers.IsKeyword(word));
    }
}
