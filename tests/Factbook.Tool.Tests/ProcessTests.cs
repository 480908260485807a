using System.Diagnostics;

namespace Factbook.Tool.Tests;

/// <summary>The command as a child process, with its output in a pipe.</summary>
public sealed class ProcessTests
{
    [Fact]
    public void Show_writes_plain_text_into_a_pipe()
    {
        var (exitCode, output, error) = Start("show", "--project", Run.Article);

        Assert.Equal((0, ""), (exitCode, error));
        Assert.StartsWith("RussiaSupply: ", output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', output);
    }

    [Fact]
    public void Export_writes_to_the_standard_output_in_any_culture()
    {
        var (exitCode, output, _) = Start("export", Run.Article, "--format", "json");

        Assert.Equal(0, exitCode);
        Assert.Equal(Run.Export(), output);
    }

    [Fact]
    public void Writes_error_to_standard_error_and_sets_the_exit_code()
    {
        var (exitCode, output, error) = Start("show", "actros", "--project", Run.Article);

        Assert.Equal((2, ""), (exitCode, output));
        Assert.Equal("factbook: 'actros' is not a set; did you mean 'actors'?", error.TrimEnd());
    }

    [Fact]
    public void Prints_the_version()
    {
        var (exitCode, output, _) = Start("--version");

        Assert.Equal(0, exitCode);
        Assert.True(Version.TryParse(output.Trim(), out _), output);
    }

    private static (int ExitCode, string Output, string Error) Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
            Environment = { ["LANG"] = "tr_TR.UTF-8", ["LC_ALL"] = "tr_TR.UTF-8" },
        };
        start.ArgumentList.Add("exec");
        start.ArgumentList.Add(typeof(Application).Assembly.Location);
        arguments.ToList().ForEach(start.ArgumentList.Add);
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }
}
