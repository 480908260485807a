namespace Factbook.Tool;

/// <summary>Ends the command with a message of one line.</summary>
internal sealed class ToolException : Exception
{
    private ToolException(int exitCode, string message, Exception? cause = null)
        : base(message, cause) => ExitCode = exitCode;

    /// <summary>Gets the exit code of the command.</summary>
    public int ExitCode { get; }

    /// <summary>Returns the exception for an invalid command line.</summary>
    public static ToolException Usage(string message) => new(ExitCodes.Usage, message);

    /// <summary>Returns the exception for a command that failed although its command line is valid.</summary>
    public static ToolException Failure(string message, Exception? cause = null) => new(ExitCodes.Failure, message, cause);
}
