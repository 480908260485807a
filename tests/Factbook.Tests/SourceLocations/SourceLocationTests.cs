namespace Factbook.Tests.SourceLocations;

public sealed class SourceLocationTests
{
    [Fact]
    public void A_place_is_a_file_a_line_and_a_column()
    {
        var place = SourceLocation.Parse("data/actors.yaml:2:1");

        Assert.Equal("data/actors.yaml", place.File);
        Assert.Equal(2, place.Line);
        Assert.Equal(1, place.Column);
        Assert.Equal(new SourceLocation("data/actors.yaml", 2, 1), place);
        Assert.Equal("data/actors.yaml:2:1", place.ToString());
    }

    [Fact]
    public void A_path_may_hold_colons() => Assert.Equal("C:\\facts\\a.yaml", SourceLocation.Parse("C:\\facts\\a.yaml:12:34").File);

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
    public void What_has_no_line_and_column_is_no_place(string text)
    {
        var refusal = Assert.Throws<FormatException>(() => SourceLocation.Parse(text));
        Assert.Equal(
            $"'{text}' is not a valid SourceLocation: expected a file, a line and a column, such as 'data/actors.yaml:2:1'",
            refusal.Message);
    }

    [Fact]
    public void Lines_and_columns_are_counted_from_one()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new SourceLocation("a.yaml", 0, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SourceLocation("a.yaml", 1, 0));
        Assert.Throws<ArgumentNullException>(() => new SourceLocation(null!, 1, 1));
    }

    [Fact]
    public void The_default_is_the_start_of_a_file_without_a_name() => Assert.Equal(new SourceLocation("", 1, 1), default);
}
