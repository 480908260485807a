namespace Factbook.Tests.SourceLocations;

public sealed class SourceLocationTests
{
    [Fact]
    public void Location_has_file_line_and_column()
    {
        var place = SourceLocation.Parse("data/actors.yaml:2:1");

        Assert.Equal("data/actors.yaml", place.File);
        Assert.Equal(2, place.Line);
        Assert.Equal(1, place.Column);
        Assert.Equal(new SourceLocation("data/actors.yaml", 2, 1), place);
        Assert.Equal("data/actors.yaml:2:1", place.ToString());
    }

    [Fact]
    public void Accepts_colons_in_path() => Assert.Equal("C:\\facts\\a.yaml", SourceLocation.Parse("C:\\facts\\a.yaml:12:34").File);

    [Theory]
    [InlineData("")]
    [InlineData("data/actors.yaml")]
    [InlineData("data/actors.yaml:2")]
    [InlineData("data/actors.yaml:2:")]
    [InlineData("data/actors.yaml:0:1")]
    [InlineData("data/actors.yaml:2:0")]
    [InlineData("data/actors.yaml:-2:1")]
    [InlineData("data/actors.yaml: 2:1")]
    [InlineData("data/actors.yaml:2147483648:1")]
    public void Throws_for_text_without_line_and_column(string text)
    {
        var refusal = Assert.Throws<FormatException>(() => SourceLocation.Parse(text));
        Assert.Equal(
            $"'{text}' is not a valid SourceLocation: expected a file, a line and a column, such as 'data/actors.yaml:2:1'",
            refusal.Message);
    }

    [Fact]
    public void Lines_and_columns_are_one_based()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new SourceLocation("a.yaml", 0, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SourceLocation("a.yaml", 1, 0));
        Assert.Throws<ArgumentNullException>(() => new SourceLocation(null!, 1, 1));
    }

    [Fact]
    public void Default_is_the_start_of_an_unnamed_file() => Assert.Equal(new SourceLocation("", 1, 1), default);
}
