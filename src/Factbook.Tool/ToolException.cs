namespace Factbook.Tool;

/// <summary>Ends the command with one line that says why.</summary>
internal sealed class ToolException : Exception
{
    private ToolException(int exitCode, string message, Exception? cause = null)
        : base(message, cause) => ExitCode = exitCode;

    /// <summary>What the command returns to its caller.</summary>
    public int ExitCode { get; }

    /// <summary>The command was called wrongly.</summary>
    public static ToolException Usage(string message) => new(ExitCodes.Usage, message);

    /// <summary>The command was called rightly and can't do what it was asked to.</summary>
    public static ToolException Failure(string message, Exception? cause = null) => new(ExitCodes.Failure, message, cause);
}
