using Factbook.Generator.Inputs;
using Factbook.Generator.Tests.Testing;
using Factbook.Generator.Yaml;

namespace Factbook.Generator.Tests.Yaml;

public class LimitTests
{
    private const string Record = """[Facts("a.yaml")] public sealed record A([property: Key] string Id);""";

    [Theory]
    [InlineData("FactsFileSizeLimit", "5 000", "16777216")]
    [InlineData("FactsDepthLimit", "none", "64")]
    [InlineData("FactsEventLimit", "0", "4000000")]
    [InlineData("FactsExpansionLimit", "-1", "1000000")]
    [InlineData("FactsDepthLimit", "99999999999", "64")]
    [InlineData("FactsErrorLimit", "1,000", "1000")]
    public void Limit_that_is_not_a_number_is_reported(string property, string value, string standard) => Assert.Equal(
        [
            $"error FB5076: '{value}' is not a valid {property} in the project file; expected a whole number from 1 to 2147483647 without "
                + $"separators, such as {standard}",
        ],
        DiagnosticAssert.MessagesOf(Generation.Of(Record, new Dictionary<string, string> { [property] = value }, ("a.yaml", "a: {}"))));

    [Fact]
    public void Limit_may_have_spaces_around_it() => Generation.Of(
        Record, new Dictionary<string, string> { ["FactsDepthLimit"] = " 70 " }, ("a.yaml", "a: {}")).AssertClean();

    [Theory]
    [InlineData("[", "1:65")]
    [InlineData("a: [", "1:67", "[")]
    [InlineData("{", "1:65")]
    [InlineData("- ", "1:129")]
    [InlineData("? ", "1:129")]
    public void Hostile_nesting_is_refused_at_once(string first, string place, string? then = null)
    {
        var (text, twice) = (Nested(100_000), Nested(200_000));

        Assert.Equal(
            [
                $"{place} FB1040 Lists and maps are nested deeper than the limit of 64; reduce the nesting, or raise the limit with the "
                    + "MSBuild property FactsDepthLimit",
            ],
            Reading.Read(text).Diagnostics.Select(Reading.Show));

        // Tokens are objects: were more of them read, more would be allocated.
        Assert.InRange(Allocation.LeastOf(() => Reading.Read(twice)) - Allocation.LeastOf(() => Reading.Read(text)), -4096, 4096);

        string Nested(int count) => first + string.Concat(Enumerable.Repeat(then ?? first, count));
    }

    [Fact]
    public void Nesting_up_to_the_limit_is_read()
    {
        Assert.Empty(Reading.Read(new string('[', 64) + new string(']', 64)).Diagnostics);
        Assert.Empty(Reading.Read("[[[]]]", new YamlLimits(Depth: 3)).Diagnostics);
        Assert.NotEmpty(Reading.Read("[[[]]]", new YamlLimits(Depth: 2)).Diagnostics);
    }

    [Fact]
    public void Aliases_cannot_nest_deeper_than_brackets()
    {
        var file = Reading.Read("a: &a [[x]]\nb: [*a]", new YamlLimits(Depth: 3));

        Assert.Equal(["2:5 FB1040"], file.Diagnostics.Select(info => $"{Reading.PositionOf(info.Position)} {info.Descriptor.Id}"));
    }

    [Fact]
    public void Aliases_cannot_expand_without_limit()
    {
        var lines = "bcdefghij".Select(name => $"{name}: &{name} [{string.Join(", ", Enumerable.Repeat("*" + (char)(name - 1), 10))}]");

        var file = Reading.Read("a: &a [x, x, x, x, x, x, x, x, x, x]\n" + string.Join("\n", lines));

        Assert.Equal(
            [
                "6:36 FB1039 With the alias '*e' the aliases of this file expand to more than 1000000 values; use fewer aliases, or raise "
                    + "the limit with the MSBuild property FactsExpansionLimit",
            ],
            file.Diagnostics.Select(Reading.Show));
    }

    [Fact]
    public void Aliases_up_to_the_limit_share_their_node()
    {
        var root = Assert.Single(Reading.Read("a: &a [1, 2]\nb: *a\nc: *a", new YamlLimits(Expansion: 6)).Documents);

        Assert.Same(root.At("a"), root.At("b"));
        Assert.Same(root.At("a"), root.At("c"));
        Assert.NotEmpty(Reading.Read("a: &a [1, 2]\nb: *a\nc: *a", new YamlLimits(Expansion: 5)).Diagnostics);
    }

    [Fact]
    public void Aliases_cannot_repeat_more_text_than_a_file_may_have()
    {
        const string Text = "a: &a 1234567890\nb: &b [*a, *a, *a]\nc: [*b, *b, *b]";

        Assert.Equal(
            [
                "3:9 FB1060 With the alias '*b' the aliases of this file repeat more than 89 characters of text; use fewer aliases, or "
                    + "raise the limit with the MSBuild property FactsFileSizeLimit",
            ],
            Reading.Read(Text, new YamlLimits(FileSize: 89)).Diagnostics.Select(Reading.Show));
        Assert.Empty(Reading.Read(Text, new YamlLimits(FileSize: 120)).Diagnostics);
    }

    /// <summary>Reading an alias costs nothing, but every enumeration of the values visits its text again.</summary>
    [Fact]
    public void Text_that_is_repeated_thousands_of_times_is_refused_by_default()
    {
        var aliases = string.Concat(Enumerable.Range(0, 20_000).Select(number => $"k{number}: *a\n"));
        var file = Reading.Read($"k: &a {new string('x', 20_000)}\n{aliases}");

        Assert.Equal("FB1060", Assert.Single(file.Diagnostics).Descriptor.Id);
        Assert.Equal(838, file.Diagnostics[0].Position.Lines.Start.Line - 1);
    }

    [Fact]
    public void File_over_the_size_limit_is_not_read()
    {
        var file = Reading.Read("a: 12345", new YamlLimits(FileSize: 7));

        Assert.Equal(
            [
                "1:1 FB1002 The file has 8 characters, more than the limit of 7; split it, or raise the limit with the MSBuild property "
                    + "FactsFileSizeLimit",
            ],
            file.Diagnostics.Select(Reading.Show));
        Assert.False(file.IsComplete);
        Assert.Empty(Reading.Read("a: 12345", new YamlLimits(FileSize: 8)).Diagnostics);
    }

    [Fact]
    public void File_with_too_many_values_is_read_up_to_the_limit()
    {
        var file = Reading.Read("a: 1\nb: 2\nc: 3\n", new YamlLimits(Events: 7));

        Assert.Equal(
            [
                "3:1 FB1041 The file contains more values than the limit of 7; split it, or raise the limit with the MSBuild property "
                    + "FactsEventLimit",
            ],
            file.Diagnostics.Select(Reading.Show));
        Assert.Equal("2", Assert.Single(file.Documents).TextAt("b"));
    }

    [Fact]
    public void Key_of_the_limit_is_read() => Assert.Empty(Reading.Read(new string('k', 1024) + ": 1").Diagnostics);
}
