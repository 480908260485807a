namespace Factbook.Tool;

/// <summary>What the command returns to its caller.</summary>
internal static class ExitCodes
{
    /// <summary>It did what it was asked to.</summary>
    public const int Success = 0;

    /// <summary>It was asked rightly and failed: a dataset that can't be read, a file that can't be written.</summary>
    public const int Failure = 1;

    /// <summary>It was asked wrongly.</summary>
    public const int Usage = 2;
}
