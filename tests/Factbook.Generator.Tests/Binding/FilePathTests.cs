using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.Binding;

/// <summary>The files that a record reads, and the relation between their names and keys.</summary>
public class FilePathTests
{
    private static string Record(string arguments, string attribute = "") =>
        $"[Facts({arguments})]{attribute} public sealed record Thing([property: Key] string Id, string Name);";

    [Fact]
    public void Reads_several_paths() =>
        Assert.Equal("a1 b1 b2", Generation.Of(
            Record("\"a.yaml\", \"b/*.yaml\""),
            ("a.yaml", "a1: { name: x }"),
            ("b/1.yaml", "b1: { name: x }"),
            ("b/2.yaml", "b2: { name: x }"))
            .Evaluate("string.Join(' ', Things.All.Select(thing => thing.Id))"));

    [Fact]
    public void Reads_file_that_several_paths_match_once() =>
        Assert.Equal(1, Generation.Of(Record("\"a.yaml\", \"*.yaml\""), ("a.yaml", "a1: { name: x }")).Evaluate("Things.All.Count"));

    [Fact]
    public void Ignores_excluded_files() =>
        Assert.Equal("b1", Generation.Of(
            Record("\"b/*.yaml\", Exclude = [\"b/draft-*.yaml\", \"b/old.yaml\"]"),
            ("b/1.yaml", "b1: { name: x }"),
            ("b/draft-2.yaml", "b2: { nome: x }"),
            ("b/old.yaml", "b3: 1"))
            .Evaluate("string.Join(' ', Things.All.Select(thing => thing.Id))"));

    [Fact]
    public void Derives_the_key_from_the_matching_path() =>
        Assert.Equal("x c/x", Generation.Of(
            Record("\"a/*.yaml\", \"b/**/*.yaml\", KeyFromPath = true, Members = false"),
            ("a/x.yaml", "name: x"),
            ("b/c/x.yaml", "name: x"))
            .Evaluate("string.Join(' ', Things.All.Select(thing => thing.Id))"));

    [Fact]
    public void Suggests_the_file_of_one_of_several_paths() => DiagnosticAssert.Expect(
        """[Facts("a.yaml", "countries.yaml")] public sealed record [|Thing|]([property: Key] string Id, string Name);""",
        [("a.yaml", "a: { name: x }"), ("countreis.yaml", "[||]b: { name: x }")],
        "warning FB2011: No record reads the file facts/countreis.yaml; did you mean 'countries.yaml'?",
        "error FB5028: No file matches 'countries.yaml', so Thing has no facts; did you mean 'countreis.yaml'?");

    [Theory]
    [InlineData("name: x")]
    [InlineData("id: china\nname: x")]
    [InlineData("china: { name: x }")]
    [InlineData("- { id: china, name: x }")]
    public void Accepts_key_that_matches_the_file(string yaml) =>
        Assert.Equal(
            "china", Generation.Of(Record("\"b/*.yaml\"", "[KeyMatchesFile]"), ("b/china.yaml", yaml)).Evaluate("Things.China.Id"));

    [Theory]
    [InlineData("[|id|]: chnia\nname: x")]
    [InlineData("[|chnia|]: { name: x }")]
    [InlineData("- { [|id|]: chnia, name: x }")]
    public void Reports_key_that_does_not_match_the_file(string yaml) => DiagnosticAssert.Expect(
        Record("\"b/*.yaml\"", "[KeyMatchesFile]"),
        [("b/china.yaml", yaml)],
        "error FB2030: Thing 'chnia' is in the file 'china.yaml', whose facts have the key 'china'; rename the fact or the file");

    [Theory]
    [InlineData("int", "01.yaml", "id: 1")]
    [InlineData("int", "1.yaml", "01: {}")]
    [InlineData("Guid", "0F8FAD5B-D9CB-469F-A165-70867728950E.yaml", "id: 0f8fad5b-d9cb-469f-a165-70867728950e")]
    [InlineData("string", "cafe\u0301.yaml", "id: caf\u00E9")]
    [InlineData("DayOfWeek", "Monday.yaml", "monday: {}")]
    public void Accepts_key_that_matches_the_file_in_another_spelling(string type, string file, string yaml) => Generation.Of(
        $$"""[Facts("b/*.yaml", Members = false), KeyMatchesFile] public sealed record Thing([property: Key] {{type}} Id);""",
        ("b/" + file, yaml)).AssertClean();

    [Fact]
    public void Treats_backslash_in_file_name_as_separator_on_Windows_only() => Assert.Equal(
        OperatingSystem.IsWindows() ? [] : ["FB2011", "FB5028"],
        Generation.Of(Record("\"b/*.yaml\""), ("b\\x.yaml", "name: x")).Diagnostics.Select(diagnostic => diagnostic.Id));

    [Fact]
    public void Matches_the_wildcard_part_of_the_path() => DiagnosticAssert.Expect(
        Record("\"b/**/*.yaml\", KeyFromPath = true, Members = false", "[KeyMatchesFile]"),
        [("b/asia/china.yaml", "name: x"), ("b/asia/japan.yaml", "[|id|]: japan\nname: x")],
        "error FB2030: Thing 'japan' is in the file 'japan.yaml', whose facts have the key 'asia/japan'; rename the fact or the file");

    [Theory]
    [InlineData(
        "[Facts(\"a.yaml\")] public sealed partial record Whole([property: Key] string Id) { public partial IReadOnlyList<Part> Parts { "
            + "get; } } [Facts, KeyMatchesFile] public sealed record [|Part|]([property: Key] string Id);")]
    [InlineData(
        "[Facts(\"a.yaml\")] public abstract record Whole([property: Key] string Id); [KeyMatchesFile] public sealed record "
            + "[|Part|](string Id) : Whole(Id);")]
    public void Reports_record_without_files(string csharp) => DiagnosticAssert.Expect(
        csharp,
        [],
        "error FB5030: [KeyMatchesFile] on 'Part' has no effect: its facts have no files of their own; put it on a record whose [Facts] "
            + "has a path");

    [Fact]
    public void Reads_each_document_without_keys_as_a_fact() =>
        Assert.Equal("a=A b=B c=C d=D", Generation.Of(
            """[Facts("cases/*.yaml", Members = false)] public sealed record Case(string Input, string Expected);""",
            ("cases/letters.yaml", "input: a\nexpected: A\n---\ninput: b\nexpected: B\n"),
            ("cases/more.yaml", "input: c\nexpected: C\n---\ninput: d\nexpected: D\n"))
            .Evaluate("""string.Join(" ", Cases.All.Select(found => found.Input + "=" + found.Expected))"""));
}
