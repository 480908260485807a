using Factbook.Tool.Rendering;
using RussiaSupply;

namespace Factbook.Tool.Tests;

public sealed class ShowTests
{
    private static readonly ScreenTraits Terminal = new(Width: 80, IsRich: false);

    [Fact]
    public void Shows_facts_of_plain_record_as_rows_in_order()
    {
        var lines = Run.Piped("show", "ports", "--project", Run.Fleet).Lines;

        Assert.Equal("Ports (3)", lines[0]);
        Assert.Matches("^key +name +hub +location +draught_m +berths +services$", lines[2]);
        Assert.Matches("^-+$", lines[3]);
        Assert.Matches("^NLRTM +Rotterdam +24.0 +122 +bunkering, dry-dock$", lines[4]);
        Assert.Matches("^BEANR +Antwerp +NLRTM +On the Scheldt +0$", lines[5]);
    }

    [Theory]
    [InlineData("oil-cargoes")]
    [InlineData("OilCargoes")]
    [InlineData("OilCargo")]
    [InlineData("oil-cargo")]
    public void Finds_set_by_its_name_and_by_that_of_its_record(string name) => Assert.Equal(
        Run.Piped("show", "oil-cargoes", "--project", Run.Fleet).Output,
        Run.Piped("show", name, "--project", Run.Fleet) is { ExitCode: 0, Output: var output } ? output : "");

    [Fact]
    public void Text_of_facts_cannot_control_the_terminal() =>
        Assert.Contains(
            @"Singapore \u001B[31m\u202E strait", Run.Piped("show", "ports", "--project", Run.Fleet).Output, StringComparison.Ordinal);

    [Fact]
    public void Shows_facts_of_case_as_blocks_with_values_of_their_owner()
    {
        var lines = Run.Piped("show", "oil-cargoes", "--project", Run.Fleet).Lines;

        Assert.Equal(
            [
                "#2  oil cargo",
                "  fill       more than 70 %       0 ...........................(===========? 100 %",
                "  change     -3.2 %               -4 % ........|............................... 0",
                "  kind       crude",
                "  voyage     spring-run",
                "    from     BEANR",
                "    calls    NLRTM, SGSIN",
                "    during   2024-Q2",
                "    sailed   2024-04-05",
            ],
            lines.Skip(4).Take(9));
    }

    [Fact]
    public void Does_not_shorten_or_wrap_in_a_pipe()
    {
        var lines = Run.Piped("show", "claims").Lines;

        Assert.Contains(lines, line => line.EndsWith("1576-1698 sha256:e986142c128ca524", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Length > 120);
        Assert.All(lines, line => Assert.Equal(line.TrimEnd(), line));
    }

    [Fact]
    public void Shortens_digests_in_a_terminal_except_those_of_a_single_fact()
    {
        var terminal = new ScreenTraits(200, IsRich: false);

        Assert.Contains("a824118df9bb...", Run.On(terminal, "show", "sources").Output, StringComparison.Ordinal);
        Assert.Matches("sha256 +[0-9a-f]{64}", Run.On(terminal, "show", "sources", "article").Output);
    }

    [Fact]
    public void Shows_contents_first_and_the_legend_before_the_figures()
    {
        var lines = Run.Piped("show", "--project", Run.Fleet).Lines.ToList();

        Assert.Equal(
            ["Factbook.Tool.Tests: 8 facts", "", "  cargoes     3", "  ports       3", "  voyages     2", "", "Ports (3)"], lines.Take(7));
        Assert.InRange(
            lines.FindIndex(line => line.StartsWith("Figures: ", StringComparison.Ordinal)),
            0,
            lines.FindIndex(line => line.Contains("===", StringComparison.Ordinal)));
        Assert.Single(lines, line => line.StartsWith("Figures: ", StringComparison.Ordinal));
    }

    [Fact]
    public void Pipe_has_no_colours_and_only_ASCII_glyphs() =>
        Assert.All(Run.Piped("show").Output, character => Assert.InRange(character, '\n', '~'));

    [Fact]
    public void Terminal_has_finer_glyphs() =>
        Assert.Contains("●", Run.On(new ScreenTraits(80, IsRich: true), "show", "claims").Output, StringComparison.Ordinal);

    [Fact]
    public void Narrow_terminal_names_hidden_columns()
    {
        var run = Run.On(Terminal, "show", "actors");

        Assert.All(run.Lines, line => Assert.InRange(line.Length, 0, 80));
        Assert.Single(
            run.Lines,
            line => line.StartsWith("Too narrow to show: ", StringComparison.Ordinal) && line.EndsWith(" note.", StringComparison.Ordinal));
    }

    [Fact]
    public void Draws_open_and_assumed_end_of_the_share()
    {
        var run = Run.Piped("show", "claims", "machine-tool-share");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("  share          more than 70 %  0 ...........................(===========? 100 %", run.Lines);
        Assert.Contains("Figures: | [ ] end included  ( ) excluded  ? assumed, not stated  < > no end", run.Lines);
    }

    [Fact]
    public void Single_fact_shows_speaker_date_and_source()
    {
        var lines = Run.Piped("show", "claims", "joint-drone-production").Lines;

        Assert.Equal("joint-drone-production  supply claim", lines[0]);
        Assert.Contains("    by           white-house-sources", lines);
        Assert.Contains("    through      afp-report", lines);
        Assert.Contains("    said         by 2024-04-14", lines);
        Assert.Contains(lines, line => line.StartsWith("    inferred     because ", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("  data/reports/article.yaml:", StringComparison.Ordinal));
    }

    [Fact]
    public void Single_fact_shows_its_inverses()
    {
        Assert.Contains("  feeders    BEANR", Run.Piped("show", "ports", "NLRTM", "--project", Run.Fleet).Lines);
        Assert.DoesNotContain("feeders", Run.Piped("show", "ports", "--project", Run.Fleet).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("share-claims")]
    [InlineData("ShareClaims")]
    [InlineData("share_claims")]
    public void Shows_set_of_one_case(string set)
    {
        var run = Run.Piped("show", set);

        Assert.Equal($"Share claims ({ShareClaims.All.Count})", run.Lines[0]);
        Assert.Equal(ShareClaims.All.Count, run.Lines.Count(line => line.EndsWith("  share claim", StringComparison.Ordinal)));
    }

    [Fact]
    public void Shows_every_fact_once_without_a_set()
    {
        var headings = Run.Piped("show").Lines.Where(line => line.EndsWith(')') && char.IsUpper(line[0])).Take(4);

        Assert.Equal(
            [
                $"Actors ({Actors.All.Count})",
                $"Flow kinds ({FlowKinds.All.Count})",
                $"Flows ({Flows.All.Count})",
                $"Goods ({Goods.All.Count})",
            ],
            headings);
    }
}
