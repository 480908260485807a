using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Factbook.Tool.Comparing;
using Factbook.Tool.Rendering;
using Factbook.Tool.Tests.Projects;

namespace Factbook.Tool.Tests.Comparing;

/// <summary>The formats of a comparison, its exit codes, and its results for packages.</summary>
public sealed class ComparisonFormatTests : IDisposable
{
    private const string Hostile = "a`b\\e[31m\\u202E@all <b> ##[error]x";

    private readonly ProjectFolder _old = ProjectFolder.WithActors("a: { name: A }\nb: { name: B }\nc: { name: C }\n");

    private readonly ProjectFolder _new = ProjectFolder
        .WithActors($"a: {{ name: \"{Hostile}\" }}\nc: {{ name: C, part-of: a }}\nd: {{ name: D }}\n")
        .Write("More.cs", "namespace Example; partial record Actor { public string? More { get; init; } }");

    public void Dispose()
    {
        _old.Dispose();
        _new.Dispose();
    }

    [Fact]
    public void Markdown_groups_differences_by_what_they_mean_and_quotes_what_facts_state()
    {
        var run = Diff("--format", "markdown");

        Assert.Equal(
            $"""
            ## `Example` since `{Shown(_old)}`

            This is a major step (minor below 1.0.0).

            ### Breaking changes

            - actors: `b` is removed

            ### Additions

            - `Actor.More`: the property is added: `string?`
            - actors: `d` is added

            ### Changed facts

            - actors: `a` has changed
              - `name`: `A` → `` a`b\u001B[31m\u202E@all <b> #\u0023[error]x ``
            - actors: `c` has changed
              - `part-of`: `nothing` → `a`

            """.ReplaceLineEndings("\n"),
            run.Output);
    }

    [Fact]
    public void Json_contains_every_difference_with_values_as_in_an_export()
    {
        var run = Diff("--format", "json");
        var text = Encoding.UTF8.GetString(run.Bytes);
        using var json = JsonDocument.Parse(text);
        var root = json.RootElement;
        var facts = root.GetProperty("tables")[0].GetProperty("facts");

        Assert.DoesNotContain('\u202E', text);
        Assert.Equal(
            ("major", "minor", 1, 2, 2),
            (Text(root, "step"), Text(root, "stepBelowOne"), Number(root, "breaking"), Number(root, "additive"), Number(root, "value")));
        Assert.Equal("property-added Actor.More string?", Join(root.GetProperty("records")[0], "change", "subject", "new"));
        Assert.Equal(
            ["changed a value", "removed b breaking", "changed c value", "added d additive"],
            facts.EnumerateArray().Select(fact => Join(fact, "change", "key", "severity")));
        Assert.Equal(
            Hostile.Replace("\\e", "\e", StringComparison.Ordinal).Replace("\\u202E", "\u202E", StringComparison.Ordinal),
            Text(facts[0].GetProperty("values")[0], "new"));
        Assert.False(facts[2].GetProperty("values")[0].TryGetProperty("old", out _));
    }

    [Fact]
    public void Text_in_a_terminal_is_coloured_and_escapes_what_facts_state()
    {
        var run = Run.On(new ScreenTraits(100, IsRich: true), "diff", _old.Path, _new.Path);

        Assert.Contains(run.Lines, line => line.Contains("A → a`b\\u001B[31m\\u202E@all", StringComparison.Ordinal));
        Assert.DoesNotContain('\u202E', run.Output);
        Assert.DoesNotContain("[31m\u202E", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, "--fail-on", "breaking")]
    [InlineData(1, "--fail-on", "additive")]
    [InlineData(1, "--fail-on", "any")]
    [InlineData(0)]
    public void Exit_code_is_1_for_differences_of_the_severity(int exitCode, params string[] options) =>
        Assert.Equal(exitCode, Diff(options).ExitCode);

    [Fact]
    public void Values_alone_are_not_breaking()
    {
        using var other = ProjectFolder.WithActors("a: { name: Z }\nb: { name: B }\nc: { name: C }\n");

        Assert.Equal(
            [0, 0, 1],
            new[] { "breaking", "additive", "any" }
                .Select(severity => Run.Piped("diff", _old.Path, other.Path, "--fail-on", severity).ExitCode));
    }

    [Theory]
    [InlineData("1.0.0", "2.0.0")]
    [InlineData("1.0.0", "2.0.0-beta.1")]
    [InlineData("2.0.0-beta.1", "2.0.0-beta.2")]
    [InlineData("0.3.1", "0.4.0")]
    [InlineData("0.3.1", "1.0.0")]
    public void Package_with_a_sufficient_version_is_accepted(string old, string @new)
    {
        var run = Packages(old, @new);

        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public void Package_with_an_insufficient_version_is_an_error_for_each_difference_that_it_does_not_declare()
    {
        var run = Packages("1.2.0", "1.3.0");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(
            "factbook : error FB7006: actors: the table is removed: 22 facts since 1.2.0, which is breaking; "
                + "raise the version to 2.0.0 or higher, from 1.3.0",
            run.Lines.Select(line => line.Replace(Count(), "22 facts", StringComparison.Ordinal)));
        Assert.DoesNotContain(run.Lines, line => line.Contains("additive", StringComparison.Ordinal));
        Assert.NotEqual("", Packages("1.2.0", "1.2.0").Output);
        Assert.NotEqual("", Packages("0.2.0", "0.2.1").Output);
    }

    [Theory]
    [InlineData("1.2.3", "1.2.4", "Patch")]
    [InlineData("1.2.3", "1.3.0", "Minor")]
    [InlineData("1.2.3", "2.0.0", "Major")]
    [InlineData("1.2.3", "1.2.2", "None")]
    [InlineData("1.2.3.4", "1.2.3.5", "Patch")]
    [InlineData("1.2", "1.2.0", "None")]
    [InlineData("1.2.3-a", "1.2.3", "Major")]
    public void Step_between_versions_is_that_of_semantic_versioning(string old, string @new, string step) =>
        Assert.Equal(step, PackageVersion.Parse(old)!.StepTo(PackageVersion.Parse(@new)!).ToString());

    [Fact]
    public void Versions_of_other_than_packages_are_a_usage_error() => Assert.Equal(
        $"factbook: --fail-on version compares the versions of two packages; name two .nupkg files{Environment.NewLine}",
        Diff("--fail-on", "version").Error);

    [Theory]
    [InlineData("--format", "json")]
    [InlineData("--all")]
    public void Options_of_a_report_cannot_be_combined_with_a_check_of_versions(params string[] options)
    {
        var run = Diff(["--fail-on", "version", .. options]);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal(
            "factbook: --fail-on version reports errors of a build, and cannot be combined with " + options[0], run.Error.TrimEnd());
    }

    private Run Diff(params string[] options) => Run.Piped(["diff", _old.Path, _new.Path, .. options]);

    // Two datasets that have nothing in common.
    private Run Packages(string old, string @new) => Run.Piped(
        "diff",
        Package(old, "old.nupkg", typeof(RussiaSupply.Actor).Assembly.Location),
        Package(@new, "new.nupkg", Run.Fleet),
        "--fail-on",
        "version");

    private static string Count() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{RussiaSupply.Actors.All.Count} facts");

    private string Package(string version, string name, string assembly)
    {
        var path = _old.PathOf(name);
        File.Delete(path);
        using var archive = ZipFile.Open(path, ZipArchiveMode.Create);
        archive.CreateEntryFromFile(assembly, $"lib/net10.0/{Path.GetFileName(assembly)}");
        using var manifest = new StreamWriter(archive.CreateEntry("Example.nuspec").Open());
        manifest.Write($"<package><metadata><id>Example</id><version>{version}</version></metadata></package>");
        return path;
    }

    private static string Shown(ProjectFolder folder) => Locations.ShownPath.Of(folder.PathOf("Example.csproj"));

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private static int Number(JsonElement element, string name) => element.GetProperty(name).GetInt32();

    private static string Join(JsonElement element, params string[] names) =>
        string.Join(' ', names.Select(name => Text(element, name)));
}
