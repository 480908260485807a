namespace Factbook.Tool;

/// <summary>Ends the command with a message of one line.</summary>
internal sealed class ToolException : Exception
{
    private ToolException(int exitCode, string message, Exception? cause = null)
        : base(message, cause) => ExitCode = exitCode;

    /// <summary>The exit code of the command.</summary>
    public int ExitCode { get; }

    /// <summary>The command line is invalid.</summary>
    public static ToolException Usage(string message) => new(ExitCodes.Usage, message);

    /// <summary>The command line is valid and the command failed.</summary>
    public static ToolException Failure(string message, Exception? cause = null) => new(ExitCodes.Failure, message, cause);
}
