using Factbook.Generator.Tests.LookUps;
using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.Linking;

/// <summary>Records without a file, in a build that passes all files of facts to the compiler.</summary>
public class MissingFileTests
{
    private const string Records = """
        [Facts("actors.yaml")] public sealed record Actor([property: Key] string Id);
        [Facts("claims/*.yaml")]
        public sealed partial record Claim([property: Key] string Id, [property: RefersTo<Actor>] string? About = null)
        {
            public partial Actor By { get; }
        }
        """;

    private static readonly (string, string) Claims = ("claims/a.yaml", "first: { by: china, about: russia }\nsecond: { by: iran }\n");

    [Fact]
    public void Reports_record_without_file_once_and_no_reference_to_its_facts() => Expect(
        Records,
        [Claims],
        "error FB5028: No file matches 'actors.yaml', so Actor has no facts; add one, or set Optional = true in [Facts] if none is "
            + "required");

    [Fact]
    public void Reports_each_record_without_a_file() => Expect(
        Records + """ [Facts("goods/**/*.yaml")] public sealed record Good([property: Key] string Id);""",
        [("actors.yaml", "china: {}\n")],
        "error FB5028: No file matches 'claims/*.yaml', so Claim has no facts; add one, or set Optional = true in [Facts] if none is "
            + "required",
        "error FB5028: No file matches 'goods/**/*.yaml', so Good has no facts; add one, or set Optional = true in [Facts] if none is "
            + "required");

    [Fact]
    public void Suggests_file_that_no_record_reads() => Expect(
        Records,
        [("actor.yaml", "china: {}\n"), ("claims/a.yaml", "first: { by: china }\n")],
        "error FB5028: No file matches 'actors.yaml', so Actor has no facts; did you mean 'actor.yaml'?",
        "warning FB2011: No record reads the file facts/actor.yaml; did you mean 'actors.yaml'?");

    [Fact]
    public void Reports_references_to_facts_of_a_record_whose_files_are_optional() => Expect(
        Records.Replace("\"actors.yaml\"", "\"actors/*.yaml\", Optional = true", StringComparison.Ordinal),
        [("claims/a.yaml", "first: { by: china }\n")],
        "error FB3001: Actor 'china' is not defined; Claim.By refers to an Actor");

    [Fact]
    public void Accepts_record_whose_optional_files_are_missing() => Expect(
        """
        [Facts("actors/*.yaml", Optional = true)] public sealed record Actor([property: Key] string Id);
        [Facts("goods.yaml")] public sealed record Good([property: Key] string Id);
        """,
        [("goods.yaml", "oil: {}\n")]);

    [Fact]
    public void Reports_folder_without_files_once() => Expect(
        Records,
        [],
        "error FB5050: The folder of facts 'facts' contains no .yaml or .yml file, so Actor and Claim have no facts; add one, or name "
            + "another folder in the MSBuild property FactsRoot");

    [Theory]
    [InlineData("/home/me/Facts;/home/me/obj", "; did you mean 'Facts'?")]
    [InlineData(@"C:\me\fact;C:\me\obj", "; did you mean 'fact'?")]
    [InlineData("/home/me/bin;/home/me/obj", "; create it, or name another in the MSBuild property FactsRoot")]
    [InlineData("", "; create it, or name another in the MSBuild property FactsRoot")]
    public void Suggests_sibling_of_missing_folder(string siblings, string hint) => Assert.Equal(
        [$"error FB5050: The folder of facts 'facts' does not exist, so Actor and 2 other records have no facts{hint}"],
        DiagnosticAssert.MessagesOf(Generation.Of(
            Records + """ [Facts("goods.yaml")] public sealed record Good([property: Key] string Id);""",
            new Dictionary<string, string>
            {
                ["FactsRootExists"] = "false", ["EscapedFactsRootSiblings"] = Uri.EscapeDataString(siblings)
            })));

    [Fact]
    public void Accepts_missing_folder_if_no_record_requires_a_file() => Assert.Empty(DiagnosticAssert.MessagesOf(Generation.Of(
        """[Facts("actors.yaml", Optional = true)] public sealed record Actor([property: Key] string Id);""",
        new Dictionary<string, string> { ["FactsRootExists"] = "false" })));

    [Fact]
    public async Task Reports_lookups_in_table_without_facts()
    {
        var generation = Generation.Of(
            """
            [Facts("actors/*.yaml", Optional = true)] public sealed record Actor([property: Key] string Id);
            [Facts("goods.yaml")] public abstract record Good([property: Key] string Id);
            public sealed record Fuel(string Id, int Octane) : Good(Id);
            class Code { object[] All => [Actors.All["china"], Goods.All["oil"], Fuels.All["oil"]]; }
            """,
            ("goods.yaml", "# none yet\n"));

        Assert.Equal(
            [
                "error FB3012: No Actor has the key 'china'",
                "error FB3012: No Good has the key 'oil'",
                "error FB3012: No Fuel has the key 'oil'"
            ],
            (await Analysis.Of(generation.Output)).Select(DiagnosticAssert.MessageOf));
    }

    [Fact]
    public void Reports_record_whose_files_are_all_excluded_once_and_no_reference_to_its_facts() => Expect(
        Records.Replace("\"actors.yaml\"", "\"actors/*.yaml\", Exclude = [\"actors/*.yaml\"]", StringComparison.Ordinal),
        [("actors/a.yaml", "china: {}\n"), Claims],
        "error FB5028: No file matches 'actors/*.yaml', so Actor has no facts; Exclude in [Facts] excludes every file that matches");

    [Fact]
    public void Reports_references_to_facts_owned_by_facts_of_other_files() => Expect(
        """
        [Facts("actors.yaml")] public sealed record Actor([property: Key] string Id);
        [Facts("orders.yaml")] public sealed partial record Order([property: Key] string Id)
        {
            public partial IReadOnlyList<Part> Parts { get; }
            public partial Part? Main { get; }
        }
        [Facts] public sealed record Part([property: Key] string Id);
        """,
        [("orders.yaml", "one: { parts: { wheel: {} }, main: nowhere }\n")],
        "error FB5028: No file matches 'actors.yaml', so Actor has no facts; add one, or set Optional = true in [Facts] if none is "
            + "required",
        "error FB3001: Part 'nowhere' is not defined; Order.Main refers to a Part");

    [Fact]
    public void Does_not_report_references_to_facts_owned_by_facts_of_missing_file() => Expect(
        """
        [Facts("orders.yaml")]
        public sealed partial record Order([property: Key] string Id) { public partial IReadOnlyList<Part> Parts { get; } }
        [Facts] public sealed partial record Part([property: Key] string Id) { public partial IReadOnlyList<Screw> Screws { get; } }
        [Facts] public sealed record Screw([property: Key] string Id);
        [Facts("notes.yaml")]
        public sealed partial record Note([property: Key] string Id)
        {
            public partial Part Part { get; }
            public partial Screw Screw { get; }
        }
        """,
        [("notes.yaml", "one: { part: wheel, screw: m4 }\n")],
        "error FB5028: No file matches 'orders.yaml', so Order has no facts; add one, or set Optional = true in [Facts] if none is "
            + "required");

    private static void Expect(string records, (string, string)[] files, params string[] messages)
    {
        var generation = Generation.Of(records, new Dictionary<string, string> { ["FactsRootExists"] = "true" }, files);

        Assert.Equal(messages.Order(StringComparer.Ordinal), DiagnosticAssert.MessagesOf(generation).Order(StringComparer.Ordinal));
        generation.AssertCompiles();
    }
}
