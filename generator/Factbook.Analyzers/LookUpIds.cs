namespace Factbook.Analyzers;

/// <summary>The identifiers that the analyzer and its code fix share.</summary>
internal static class LookUpIds
{
    /// <summary>The program would throw an exception at this lookup.</summary>
    public const string NoSuchFact = "FB3012";

    /// <summary>The program would not find the fact.</summary>
    public const string NothingFound = "FB3013";

    /// <summary>The program finds the fact by a former key.</summary>
    public const string RenamedKey = "FB3018";
}
