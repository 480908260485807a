using System.Globalization;
using System.Text.RegularExpressions;
using Factbook.Tool.Checking;
using Factbook.Tool.Locations;
using Factbook.Tool.Rendering;
using Factbook.Tool.Tests.Projects;

namespace Factbook.Tool.Tests.Checking;

public sealed class CheckTests
{
    private static int Facts =>
        Dataset.GetSets(typeof(global::RussiaSupply.Actor).Assembly).Where(set => set.BaseSet is null).Sum(set => set.Count);

    private static int Passages =>
        RussiaSupply.Reports.All.Sum(report => report.Attribution.Count + report.Claims.Sum(claim => claim.Evidence.Count))
            + RussiaSupply.Events.All.Sum(fact => fact.Evidence.Count);

    [Fact]
    public void Counts_facts_without_errors()
    {
        var run = Run.Piped("check", Repository.PathOf("src/RussiaSupply"));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        // The texts of the sources are not in the repository.
        var unverified = Regex.Matches(run.Output, "info FB6008: ([0-9]+) passages were not verified in ");
        Assert.Equal(Passages, unverified.Sum(line => int.Parse(line.Groups[1].Value, CultureInfo.InvariantCulture)));
        Assert.StartsWith($"No errors: {Facts} facts in ", run.Output.TrimEnd().Split('\n')[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Shows_line_expectation_and_help_of_error()
    {
        using var folder = ProjectFolder.WithActors("china: { name: China }\n\nbank:\n  name: Bank\n  part-of: chnia\n");

        var run = Run.Piped("check", folder.Path);

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            [
                "error FB3001: Actor 'chnia' is not defined",
                $" --> {ShownPath.Of(folder.PathOf("facts/actors.yaml"))}:5:12",
                "  |",
                "5 |   part-of: chnia",
                "  |            ^^^^^ did you mean 'china'? Actor.PartOf refers to an Actor",
                "  = factbook explain FB3001",
                "",
                "1 error in 1 file.",
                "",
            ],
            run.Lines);
    }

    [Fact]
    public void Shows_excerpt_of_additional_location()
    {
        using var folder = ProjectFolder.WithActors("china: { name: China }\n\n\n\n\n\n\n\n\n  \nchina: { name: Again }\n");

        var lines = Run.Piped("check", folder.Path).Lines;

        Assert.Equal(
            [
                "error FB1028: Duplicate key 'china'",
                $"  --> {ShownPath.Of(folder.PathOf("facts/actors.yaml"))}:11:1",
                "   |",
                "11 | china: { name: Again }",
                "   | ^^^^^ first defined at facts/actors.yaml(1,1)",
                $"  ::: {ShownPath.Of(folder.PathOf("facts/actors.yaml"))}:1:1",
                "   |",
                " 1 | china: { name: China }",
                "   | -----",
                "   = factbook explain FB1028",
            ],
            lines.Take(10));
    }

    [Fact]
    public void Shows_error_of_record_in_its_CSharp()
    {
        using var folder = ProjectFolder.WithActors("china: { name: China }\n")
            .Write("Good.cs", "using Factbook;\n\n[Facts(\"goods.yaml\")]\npublic sealed class Good;\n");

        var lines = Run.Piped("check", folder.Path).Lines;

        Assert.Contains(lines, line => line.StartsWith("error FB5001: 'Good' cannot contain facts", StringComparison.Ordinal));
        Assert.Contains("4 | public sealed class Good;", lines);
        Assert.Contains(lines, line => line.StartsWith("  |                     ^^^^ declare it as a record", StringComparison.Ordinal));
    }

    [Fact]
    public void Warnings_succeed_unless_treated_as_errors()
    {
        using var folder = ProjectFolder.WithActors("china: { name: China }\n").Write("facts/goods.yaml", "a: {}\n");

        var lenient = Run.Piped("check", folder.Path);
        var strict = Run.Piped("check", folder.Path, "--warnaserror");

        Assert.Equal((0, "1 warning in 1 file."), (lenient.ExitCode, lenient.Lines[^2]));
        Assert.StartsWith("warning FB2011: ", lenient.Output, StringComparison.Ordinal);
        Assert.Equal((1, "1 error in 1 file."), (strict.ExitCode, strict.Lines[^2]));
        Assert.StartsWith("error FB2011: ", strict.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Contested_facts_succeed_even_if_warnings_are_errors()
    {
        using var folder = ProjectFolder.WithActors("china: { name: China }\n")
            .Write("facts/prices.yaml", "a: { of: oil, amount: 70 USD }\nb: { of: oil, amount: 80 USD }\n")
            .Write("Price.cs", """
                using System.ComponentModel.DataAnnotations;
                using Factbook;

                namespace Example;

                [Facts("prices.yaml")]
                public sealed record Price([property: Key] string Id, string Of)
                {
                    [Agrees(Per = [nameof(Of)])] public Money? Amount { get; init; }
                }
                """);

        var strict = Run.Piped("check", folder.Path, "--warnaserror");

        Assert.Equal((0, "1 warning in 1 file."), (strict.ExitCode, strict.Lines[^2]));
        Assert.StartsWith(
            "warning FB4003: '80 USD' and '70 USD' of Price.Amount contradict each other", strict.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Reports_unreadable_records_once_and_fails()
    {
        using var folder = ProjectFolder.WithActors("china: { name: China }\n").Write("Actor.cs", "public class Nothing { void M( }");

        var run = Run.Piped("check", folder.Path);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith($"factbook: {ShownPath.Of(folder.PathOf("Actor.cs"))}(1,", run.Error, StringComparison.Ordinal);
        Assert.EndsWith(
            $"; no record with [Facts] could be read in '{ShownPath.Of(folder.PathOf("Example.csproj"))}', so the facts "
                + $"cannot be checked{Environment.NewLine}",
            run.Error,
            StringComparison.Ordinal);
        Assert.Equal($"No errors in the part that could be checked: 0 facts in 1 file.{Environment.NewLine}", run.Output);
    }

    [Fact]
    public void Reports_syntax_errors_without_records()
    {
        using var folder = ProjectFolder.WithActors("china: [\n").Write("Actor.cs", "");

        var run = Run.Piped("check", folder.Path);

        Assert.StartsWith("error FB1018: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("the facts cannot be checked", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Reports_missing_folder_of_facts_once()
    {
        using var folder = new ProjectFolder().Write("Example.csproj", ProjectFolder.Plain).Write("Actor.cs", ProjectFolder.Actor);

        var run = Run.Piped("check", folder.Path);

        Assert.Equal((1, "", "1 error in 1 file."), (run.ExitCode, run.Error, run.Lines[^2]));
        Assert.StartsWith(
            "error FB5050: The folder of facts 'facts' does not exist, so Actor has no facts", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Checks_another_folder_of_facts()
    {
        using var folder = ProjectFolder.WithActors("china: { name: China }\n")
            .Write("drafts/actors.yaml", "a: { name: A }\nb: { name: B }\n");

        var run = Run.Piped("check", folder.Path, "--facts", folder.PathOf("drafts"));

        Assert.Equal((0, $"No errors: 2 facts in 1 file.{Environment.NewLine}"), (run.ExitCode, run.Output));
    }

    [Fact]
    public void Reports_unreadable_file()
    {
        using var folder = ProjectFolder.WithActors("china: { name: China }\n");
        using var locked = new FileStream(folder.PathOf("facts/actors.yaml"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        var run = Run.Piped("check", folder.Path);

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("error FB1001: The file cannot be read", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void No_file_can_forge_a_line_or_control_the_terminal()
    {
        using var folder = ProjectFolder.WithActors(
            "china: { name: China, \"\\e[31m\\r\\nerror FB0000: forged\": 1, \u202E##vso[task.complete]: 2 }\n");

        var run = Run.On(new ScreenTraits(60, IsRich: false), "check", folder.Path);

        Assert.DoesNotContain(run.Output, character => character is '\u001b' or '\u202E' or '\u0007');
        Assert.DoesNotContain("##vso[", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(run.Lines, line => line.StartsWith("error FB0000", StringComparison.Ordinal));
    }

    [Fact]
    public void Only_terminals_have_colours()
    {
        using var folder = ProjectFolder.WithActors("china: { nmae: China }\n");

        Assert.DoesNotContain('\u001b', Run.Piped("check", folder.Path).Output);
        Assert.DoesNotContain('\u001b', Run.On(new ScreenTraits(80, IsRich: false), "check", folder.Path).Output);
    }
}
