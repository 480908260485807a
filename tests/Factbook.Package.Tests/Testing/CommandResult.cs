namespace Factbook.Package.Tests.Testing;

/// <param name="Command">The command line.</param>
/// <param name="ExitCode">0 if all went well.</param>
/// <param name="Output">What it printed on both streams.</param>
internal sealed record CommandResult(string Command, int ExitCode, string Output)
{
    /// <summary>The output, if the command went well.</summary>
    public string Succeeded()
    {
        Assert.True(ExitCode == 0, $"{Command}{Environment.NewLine}{Output}");
        return Output;
    }

    /// <summary>The output, if the command did not go well.</summary>
    public string Failed()
    {
        Assert.True(ExitCode != 0, $"{Command}{Environment.NewLine}{Output}");
        return Output;
    }
}
