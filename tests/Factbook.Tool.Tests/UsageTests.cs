namespace Factbook.Tool.Tests;

public sealed class UsageTests
{
    [Theory]
    [InlineData("Unknown command 'shwo'; did you mean 'show'?", "shwo")]
    [InlineData("'actros' is not a set; did you mean 'actors'?", "show", "actros")]
    [InlineData("Unknown option '--abuot'; did you mean '--about'?", "show", "--abuot", "china")]
    [InlineData("Unknown option '--abuot'; did you mean '--about'?", "show", "claims", "--abuot", "china")]
    [InlineData("Unknown option '--formt'; did you mean '--format'?", "export", "--formt", "json")]
    [InlineData("no fact of actors has the key 'chnia'; did you mean 'china'?", "show", "actors", "chnia")]
    [InlineData("no fact has the key 'chnia'; did you mean 'china'?", "show", "--about", "chnia")]
    [InlineData("Unrecognized command or argument 'c'", "show", "actors", "china", "c")]
    [InlineData("Unrecognized command or argument 'b'", "export", "a", "b")]
    [InlineData("'Ports.dll' is a compiled dataset, which contains neither YAML nor C#; name its project", "check", "Ports.dll")]
    [InlineData("'Ports.dll' is a compiled dataset, which contains neither YAML nor C#; name its project", "schema", "Ports.dll")]
    [InlineData("--about cannot be combined with a key", "show", "actors", "china", "--about", "russia")]
    [InlineData("Required argument missing for option: '--project'", "show", "--project")]
    [InlineData(
        "Argument 'xml' not recognized. Must be one of: 'json', 'jsonld', 'parquet', 'csv', 'sqlite', 'svg'", "export", "--format", "xml")]
    public void Reports_wrong_command_line_in_one_line(string message, params string[] arguments)
    {
        var run = Run.Piped(arguments);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal($"factbook: {message}{Environment.NewLine}", run.Error);
        Assert.Empty(run.Output);
        Assert.Empty(run.Bytes);
    }

    [Fact]
    public void Lists_sets_for_unknown_set_without_suggestion()
    {
        var run = Run.Piped("show", "turnips", "--project", Run.Fleet);

        Assert.Equal(
            $"factbook: 'turnips' is not a set; the sets are cargoes, ports, voyages, oil-cargoes{Environment.NewLine}", run.Error);
    }

    [Theory]
    [InlineData]
    [InlineData("--help")]
    [InlineData("-h")]
    public void Help_lists_the_commands(params string[] arguments)
    {
        var run = Run.Piped(arguments);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("factbook show claims --about china", run.Output, StringComparison.Ordinal);
        Assert.Contains("export", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("show", "--help")]
    [InlineData("export", "--help")]
    public void Help_states_that_reading_a_compiled_dataset_executes_its_code(params string[] arguments) =>
        Assert.Matches(@"compiled\s+dataset.*(whose\s+code\s+is|is)\s+executed", string.Join(' ', Run.Piped(arguments).Lines));
}
