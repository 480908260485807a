using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Factbook.Generator.Diagnostics;
using Factbook.Testing;
using Factbook.Tool.Checking;
using Factbook.Tool.Checking.Reports;
using Factbook.Tool.Compiling;
using Factbook.Tool.Locations;
using Factbook.Tool.Parquet;
using Factbook.Tool.Rendering;
using Factbook.Tool.Untrusted;
using Microsoft.CodeAnalysis.Text;
using Xunit.Abstractions;

namespace Factbook.Tool.Tests.Untrusted;

/// <summary>
/// Names of files and texts of facts with a meaning to a terminal, a CI service, a compiler or a file system, in every format.
/// </summary>
public sealed partial class HostileNameTests(ITestOutputHelper output)
{
    private static readonly string[] Pieces =
    [
        "\n", "\r", "\r\n", "\t", "\e[31m", "\e]0;title\a", "\u007F", "\u0085", "\u009B", "\u2028", "\u2029", "\u202E", "\u2066", "\u200B",
        "\uFEFF", "\u00A0",
        "\U000E0041", "\uD800", "\"", "'", "\\", "%", "%0A", "%22", "::", "::error::", "##[error]", "##vso[task.complete]", "##teamcity[x]",
        ",", ":", ";", "$(X)", "@(Y)", "*", "?",
        "[red]", "[/]", "..", ".", "-", "/", " ", "  ", "a", "CON", "NUL", "é", "中", "🎉", "=", "#", "__HIVE_DEFAULT_PARTITION__", "](x)",
        "(1,1): error FB0000: forged",
    ];

    [Fact]
    [Trait("Run", "Full")]
    public void Every_format_keeps_every_name_on_its_line()
    {
        output.WriteLine($"FACTBOOK_SEED={RandomInputs.Seed}");
        var random = new Random((int)RandomInputs.Seed);
        for (var i = RandomInputs.Count(sample: 400, full: 100_000); i > 0; i--)
        {
            var name = string.Concat(Enumerable.Range(0, random.Next(1, 7)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            CheckReports(name);
            CheckFolder(name);
            CheckShown(name);
        }
    }

    [Theory]
    [InlineData("a\e[31m.yaml", @"a\u001B[31m.yaml")]
    [InlineData("a\t,b:c%.yaml", @"a\u0009%2Cb%3Ac%25.yaml")]
    [InlineData("a\u202Elmay.exe", @"a\u202Elmay.exe")]
    [InlineData("a\r\n::error::b", @"a\u000D\u000A%3A%3Aerror%3A%3Ab")]
    public void GitHub_format_escapes_control_characters_in_names(string name, string expected) =>
        Assert.Contains(
            $"/project/facts/{expected},line=", Written(text => new GitHubReport(text), ResultOf(name)), StringComparison.Ordinal);

    [Theory]
    [InlineData("\u202Eabc", "kind=%E2%80%AEabc")]
    [InlineData("a\u0085", "kind=a%C2%85")]
    [InlineData("..", "kind=.%2E")]
    [InlineData("CON", "kind=CON")]
    [InlineData("a ", "kind=a%20")]
    [InlineData("a\u00A0", "kind=a%C2%A0")]
    [InlineData("../../x", "kind=..%2F..%2Fx")]
    public void Folder_of_partition_shows_its_name(string value, string expected) =>
        Assert.Equal(expected, HiveFolder.NameOf("kind", value));

    [Theory]
    [InlineData("##[error]x", @"#\u0023[error]x")]
    [InlineData("::error::x ::b c::d", @":\u003Aerror::x :\u003Ab c::d")]
    [InlineData("[red]x[/]\e[0m", @"[red]x[/]\u001B[0m")]
    public void Shown_value_is_not_a_command(string value, string expected) => Assert.Equal(expected, Printable.Of(value));

    private static void CheckReports(string name)
    {
        var result = ResultOf(name);
        var path = OneLine.Escape(ShownPath.From(ShownPath.RepositoryOf(result.Project), result.Findings[0].Location!.Path));
        var github = Lines(Written(text => new GitHubReport(text), result));
        Assert.Equal(path, Unescaped(Assert.Single(github).Split(',')[0]["::error file=".Length..]));
        Assert.Single(Lines(Written(text => new MSBuildReport(text), result)));
        Assert.Equal(4, Lines(Written(text => new PeopleReport(new Screen(text, ScreenTraits.Plain), new SourceTexts()), result)).Length);

        using var bytes = new MemoryStream();
        new SarifReport(() => bytes).Write(result);
        var sarif = Encoding.UTF8.GetString(bytes.ToArray());
        Lines(sarif);
        var found = JsonNode.Parse(sarif)!["runs"]![0]!["results"]![0]!;
        Assert.Equal(WellFormed(name), (string)found["properties"]!["suggestion"]!);
    }

    private static void CheckFolder(string name)
    {
        var folder = HiveFolder.NameOf("kind", name);
        AssertVisible(folder);
        Assert.DoesNotContain(folder, character => character is '/' or '\\' or ' ' or ':' or '*' or '?' or '"' or '<' or '>' or '|');
        Assert.False(folder.EndsWith('.'));
        Assert.Equal(WellFormed(name), Uri.UnescapeDataString(folder["kind=".Length..]));
    }

    private static void CheckShown(string name)
    {
        var shown = Printable.Of(name);
        AssertVisible(shown);
        Assert.DoesNotMatch(@"(^|\s)::|##\[|##vso\[|##teamcity\[", shown);
        Assert.Equal(
            name.Any(character => char.IsControl(character) || character is '\u2028' or '\u2029' or '"' or '\\') || Escape().IsMatch(name),
            FactsFolderCheck.IsUnsafe(name));
    }

    private static CheckResult ResultOf(string name)
    {
        var message = OneLine.Escape(name);
        var finding = new Finding(
            "FB3001",
            "Title",
            IsError: true,
            message,
            message,
            "",
            WellFormed(name),
            "",
            new FileLocation($"/project/facts/{name}", default, new LinePositionSpan(default, new(0, 1))),
            []);
        return new CheckResult("/project/Example.csproj", [finding], null, 1, 1);
    }

    private static string Written(Func<TextWriter, IReport> report, CheckResult result)
    {
        using var text = new StringWriter { NewLine = "\n" };
        report(text).Write(result);
        return text.ToString();
    }

    private static string[] Lines(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.All(lines, AssertVisible);
        return lines;
    }

    private static void AssertVisible(string line) => Assert.All(line.EnumerateRunes(), rune => Assert.False(
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator,
        $"U+{rune.Value:X4} in {JsonSerializer.Serialize(line)}"));

    private static string WellFormed(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private static string Unescaped(string text) =>
        text.Replace("%3A", ":", StringComparison.Ordinal).Replace("%2C", ",", StringComparison.Ordinal)
        .Replace("%0D", "\r", StringComparison.Ordinal)
            .Replace("%0A", "\n", StringComparison.Ordinal)
            .Replace("%25", "%", StringComparison.Ordinal);

    [GeneratedRegex("%[0-9a-fA-F]{2}")]
    private static partial Regex Escape();
}
