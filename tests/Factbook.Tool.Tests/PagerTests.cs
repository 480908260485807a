using Factbook.Tool.Rendering;
using Factbook.Tool.Tests.Projects;

namespace Factbook.Tool.Tests;

public sealed class PagerTests : IDisposable
{
    private readonly string _file = Path.GetTempFileName();

    public void Dispose() => File.Delete(_file);

    [SkippableFact]
    public void Shows_facts_in_the_pager()
    {
        Skip.If(OperatingSystem.IsWindows(), "The test requires a POSIX shell.");

        Assert.Equal((0, ""), Show($"cat > '{_file}'"));
        Assert.StartsWith("Flow kinds (", File.ReadAllText(_file), StringComparison.Ordinal);
    }

    [SkippableFact]
    public void Shows_facts_without_a_pager_if_the_shell_does_not_find_it()
    {
        Skip.If(OperatingSystem.IsWindows(), "The test requires a POSIX shell.");

        var (exitCode, output) = Show("no-such-pager 2> /dev/null");

        Assert.Equal(0, exitCode);
        Assert.StartsWith("Flow kinds (", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nosuch")]
    [InlineData("actors", "nosuch")]
    [InlineData("--about", "nosuch")]
    [InlineData("actors", "china", "--about", "china")]
    public void Checks_arguments_before_the_pager_is_started(params string[] arguments)
    {
        var (exitCode, output) = Show(() => throw new InvalidOperationException("the pager was started"), arguments);

        Assert.Equal(ExitCodes.Usage, exitCode);
        Assert.Equal("", output);
    }

    [Fact]
    public void Starts_no_pager_for_an_empty_command() => Assert.Null(Pager.Start(""));

    private static (int ExitCode, string Output) Show(string pager) => Show(() => Pager.Start(pager), "flow-kinds");

    private static (int ExitCode, string Output) Show(Func<Pager?> pager, params string[] arguments)
    {
        var output = new StringWriter();
        var application = new Application(
            output,
            () => throw new InvalidOperationException("show writes no bytes"),
            TextWriter.Null,
            new ScreenTraits(100, IsRich: false),
            StandInMSBuild.Instance,
            pager);
        return (application.Run(["show", .. arguments, "--project", Run.Article]), output.ToString());
    }
}
