namespace Factbook.Package.Tests.Testing;

/// <param name="Command">The command line.</param>
/// <param name="ExitCode">The exit code, 0 for success.</param>
/// <param name="Output">The output of both streams.</param>
internal sealed record CommandResult(string Command, int ExitCode, string Output)
{
    /// <summary>Returns the output if the command succeeded; otherwise the test fails.</summary>
    public string Succeeded()
    {
        Assert.True(ExitCode == 0, $"{Command}{Environment.NewLine}{Output}");
        return Output;
    }

    /// <summary>Returns the output if the command failed; otherwise the test fails.</summary>
    public string Failed()
    {
        Assert.True(ExitCode != 0, $"{Command}{Environment.NewLine}{Output}");
        return Output;
    }
}
