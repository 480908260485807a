namespace Factbook.Analyzers;

/// <summary>What the analyzer and its code fix agree on.</summary>
internal static class LookUpIds
{
    /// <summary>The fact is demanded: the program would fail there.</summary>
    public const string NoSuchFact = "FB3012";

    /// <summary>The fact is asked for: the program would not find it.</summary>
    public const string NothingFound = "FB3013";
}
