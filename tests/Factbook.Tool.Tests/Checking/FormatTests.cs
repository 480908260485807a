using System.Text.Encodings.Web;
using System.Text.Json.Nodes;
using Factbook.Tool.Checking.Reports;
using Factbook.Tool.Tests.Projects;

namespace Factbook.Tool.Tests.Checking;

/// <summary>The output formats for programs.</summary>
public sealed class FormatTests : IDisposable
{
    // A repository, as checked out by GitHub: paths are relative to its root.
    private readonly ProjectFolder _folder = new ProjectFolder()
        .Write(".git/HEAD", "")
        .Write("my, data/Example.csproj", ProjectFolder.Plain)
        .Write("my, data/Actor.cs", ProjectFolder.Actor)
        .Write("my, data/facts/actors.yaml", "china: { name: China }\nbank: { name: Bank, part-of: \"100%: a\" }\nchina: { name: Again }\n")
        .Write("my, data/facts/goods.yaml", "a: {}\n");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void MSBuild_format_has_the_lines_of_a_build()
    {
        var file = _folder.PathOf("my, data/facts/actors.yaml");
        var project = _folder.PathOf("my, data/Example.csproj");

        Assert.Equal(
            [
                $"{file}(3,1): error FB1028: Duplicate key 'china'; first defined at facts/actors.yaml(1,1) [{project}]",
                $"{_folder.PathOf("my, data/facts/goods.yaml")}(1,1): warning FB2011: No record reads the file facts/goods.yaml; records "
                    + $"read actors.yaml: rename the file, or move it out of the folder of facts [{project}]",
                "",
            ],
            Check("msbuild").Lines.Where(line => !line.Contains("(2,", StringComparison.Ordinal)));
    }

    [Fact]
    public void GitHub_format_has_a_command_for_each_diagnostic()
    {
        var lines = Check("github").Lines;

        Assert.Equal(4, lines.Count);
        Assert.Equal(
            "::error file=my%2C data/facts/actors.yaml,line=3,endLine=3,col=1,endColumn=5,title=FB1028%3A Duplicate key::Duplicate key "
                + "'china'; first defined at facts/actors.yaml(1,1)",
            lines[1]);
        Assert.StartsWith("::warning file=my%2C data/facts/goods.yaml,line=1,", lines[2], StringComparison.Ordinal);
        Assert.Contains("'100%25: a' is not defined", lines[0], StringComparison.Ordinal);
        Assert.Empty(lines[3]);
    }

    [Theory]
    [InlineData("/", "file:///")]
    [InlineData("/repository", "file:///repository/")]
    [InlineData("/repository/", "file:///repository/")]
    public void Base_of_paths_in_Sarif_is_the_address_of_the_folder(string folder, string address) =>
        Assert.Equal(address, SarifBaseIds.Of(folder).Root.Uri);

    [Fact]
    public void Sarif_is_one_run_with_rules_regions_and_related_locations()
    {
        var run = Check("sarif");
        var log = JsonNode.Parse(run.Bytes)!;
        var only = Assert.Single(log["runs"]!.AsArray())!;
        var rules = only["tool"]!["driver"]!["rules"]!.AsArray();
        var results = only["results"]!.AsArray();

        Assert.Empty(run.Output);
        Assert.Equal(
            ("2.1.0", "Factbook", "utf16CodeUnits"),
            ((string)log["version"]!, (string)only["tool"]!["driver"]!["name"]!, (string)only["columnKind"]!));
        Assert.Equal(new Uri(_folder.Path + "/").AbsoluteUri, (string)only["originalUriBaseIds"]!["SRCROOT"]!["uri"]!);
        Assert.True((bool)only["invocations"]![0]!["executionSuccessful"]!);
        Assert.All(rules, rule => Assert.Null(rule!["helpUri"]));
        Assert.Equal(3, results.Count);
        Assert.All(results, result =>
        {
            Assert.Equal((string)result!["ruleId"]!, (string)rules[(int)result["ruleIndex"]!]!["id"]!);
            Assert.Contains((string)result["level"]!, new[] { "error", "warning" });
            Assert.NotEmpty((string)result["message"]!["text"]!);
            var place = Assert.Single(result["locations"]!.AsArray())!["physicalLocation"]!;
            Assert.StartsWith("my%2C%20data/facts/", (string)place["artifactLocation"]!["uri"]!, StringComparison.Ordinal);
            Assert.Equal("SRCROOT", (string)place["artifactLocation"]!["uriBaseId"]!);
        });

        AssertJson(
            """{"statement":"Actor '100%: a' is not defined","expectation":"Actor.PartOf refers to an Actor"}""",
            results[0]!["properties"]);
        var twice = results.Single(result => (string)result!["ruleId"]! == "FB1028")!;
        Assert.Equal(
            """{"startLine":3,"startColumn":1,"endLine":3,"endColumn":6}""",
            twice["locations"]![0]!["physicalLocation"]!["region"]!.ToJsonString());
        var other = Assert.Single(twice["relatedLocations"]!.AsArray())!;
        Assert.Equal(
            (1, """{"startLine":1,"startColumn":1,"endLine":1,"endColumn":6}"""),
            ((int)other["id"]!, other["physicalLocation"]!["region"]!.ToJsonString()));
    }

    [Fact]
    public void Every_format_reports_what_could_not_be_checked()
    {
        _folder.Write("my, data/Actor.cs", "");

        var run = Check("sarif");
        var invocation = JsonNode.Parse(run.Bytes)!["runs"]![0]!["invocations"]![0]!;

        Assert.Equal(1, run.ExitCode);
        Assert.False((bool)invocation["executionSuccessful"]!);
        Assert.Contains(
            "the facts cannot be checked",
            (string)invocation["toolExecutionNotifications"]![0]!["message"]!["text"]!,
            StringComparison.Ordinal);
        Assert.Contains("the facts cannot be checked", run.Error, StringComparison.Ordinal);
    }

    private static void AssertJson(string expected, JsonNode? actual) =>
        Assert.Equal(expected, actual?.ToJsonString(new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));

    private Run Check(string format)
    {
        var run = Run.Piped("check", _folder.PathOf("my, data"), "--format", format);
        Assert.Equal(1, run.ExitCode);
        return run;
    }
}
