using System.Text.RegularExpressions;
using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.Documentation;

/// <summary>The code of README.md. The tests of the tool compare the output of its commands.</summary>
public partial class ReadmeTests
{
    private static readonly MarkdownPage Page = MarkdownPage.Read("README.md");

    private static readonly IReadOnlyList<Fence> Example = Page.Section("A first dataset").Fences;

    private static string Records => Example.First(fence => fence.Language == "csharp").Text;

    private static IEnumerable<Fence> Facts => Example.Where(fence => fence.Language == "yaml");

    [Fact]
    public void Example_prints_the_stated_output() =>
        AssertPrints(Example.Last(fence => fence.Language == "csharp").Text, Compile(Facts));

    [Fact]
    public void Dataset_prints_the_stated_output() =>
        AssertPrints(Page.Section("The article's dataset").FencesIn("csharp").Single().Text, RussiaSupplyDataset.Unchanged);

    [Fact]
    public void Shows_the_errors_that_the_generator_reports()
    {
        var section = Page.Section("What an error looks like");
        var wrong = section.FencesIn("yaml").Single();
        var generation = Compile([.. Facts.Where(file => file.Argument != wrong.Argument), wrong]);

        Assert.Equal(section.FencesIn("text").Single().Text, string.Join('\n', generation.Diagnostics.Select(PrintedMessage.Of)));
    }

    [Fact]
    public void Every_station_in_the_guide_is_a_folder() => Assert.All(
        MarkdownPage.Read("CONTRIBUTING.md")
            .Section("The pipeline")
            .Rows.Select(row => row[0].Single())
            .TakeWhile(name => !name.Contains('/', StringComparison.Ordinal)),
        station => Assert.NotEmpty(Repository.ReadAll($"generator/Factbook.Generator/{station}", "*.cs")));

    [Fact]
    public void Names_every_test_project()
    {
        var named = Page.Section("This repository in two commands")
            .FencesIn("text")
            .Last()
            .Text.Split('\n')
            .Select(line => TestProject().Match(line).Value);

        Assert.Equal(
            Repository.Folders("tests").Where(folder => folder.EndsWith(".Tests", StringComparison.Ordinal)),
            named.Order(StringComparer.Ordinal));
    }

    private static Generation Compile(IEnumerable<Fence> files) =>
        Generation.Of(Records, [.. files.Select(file => (file.Argument, file.Text))]);

    // The comment of each line states its output.
    private static void AssertPrints(string statements, Generation generation)
    {
        var expected = Printed().Matches(statements).Select(match => match.Groups["text"].Value.TrimEnd()).ToList();
        using var printed = new StringWriter { NewLine = "\n" };
        var console = Console.Out;
        Console.SetOut(printed);
        try
        {
            generation.Execute($"{statements}\nreturn null;");
        }
        finally
        {
            Console.SetOut(console);
        }

        Assert.NotEmpty(expected);
        Assert.Equal(expected, printed.ToString().TrimEnd('\n').Split('\n'));
    }

    [GeneratedRegex("// prints (?<text>.*)")]
    private static partial Regex Printed();

    [GeneratedRegex(@"[\w.]+(?=\.dll)")]
    private static partial Regex TestProject();
}
