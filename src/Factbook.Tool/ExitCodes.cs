namespace Factbook.Tool;

/// <summary>The exit codes of the command.</summary>
internal static class ExitCodes
{
    /// <summary>The command succeeded.</summary>
    public const int Success = 0;

    /// <summary>The command failed: the facts have errors, a dataset cannot be read, or a file cannot be written.</summary>
    public const int Failure = 1;

    /// <summary>The command line is invalid.</summary>
    public const int Usage = 2;
}
