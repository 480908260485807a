using System.Text.RegularExpressions;
using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.Emission;

/// <summary>
/// Hot reload cannot apply a changed constant, so it restarts the program. This is necessary: it would replace the bytes of facts, but
/// neither the materialized facts nor the number of facts in a set.
/// </summary>
public partial class HotReloadTests
{
    private const string Records = """
        [Facts("actors/*.yaml")] public sealed partial record Actor([property: Key] string Id, string? Name = null)
        {
            public partial Actor? PartOf { get; }
        }
        """;

    [Theory]
    [InlineData("china: { name: China }\n", "china: { name: Chine }\n")]
    [InlineData("china: {}\n", "chine: {}\n")]
    [InlineData("china: {}\n", "china: {}\nrussia: {}\n")]
    [InlineData("china: {}\nrussia: {}\n", "russia: {}\nchina: {}\n")]
    [InlineData("a: { part-of: b }\nb: {}\nc: {}\n", "a: { part-of: c }\nb: {}\nc: {}\n")]
    [InlineData("china: {}\n", "# none\n")]
    [InlineData("# none\n", "china: {}\n")]
    [InlineData("china: {}\n", null)]
    public void Changed_added_or_removed_fact_changes_a_constant(string before, string? after)
    {
        var generation = Generation.Of(Records, ("actors/a.yaml", before), ("actors/b.yaml", "iran: {}\n"));
        var constants = ConstantsOf(generation);

        Assert.NotEqual(constants, ConstantsOf(generation.WithFile("actors/a.yaml", after)));
    }

    [Fact]
    public void Moved_line_changes_no_constant()
    {
        var generation = Generation.Of(Records, ("actors/a.yaml", "china: {}\n"));
        var constants = ConstantsOf(generation);

        Assert.Equal(constants, ConstantsOf(generation.WithFile("actors/a.yaml", "# a comment\nchina: {}\n")));
    }

    private static IReadOnlyList<string> ConstantsOf(Generation generation) =>
        [.. generation.Sources.Values.SelectMany(source => Constant().Matches(source)).Select(match => match.Value)];

    [GeneratedRegex("const .*;")]
    private static partial Regex Constant();
}
