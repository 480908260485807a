namespace Factbook.Generator.Sources;

/// <summary>
/// The number of steps of all searches in a compilation. Steps are counted, not timed, so that the same facts and texts have the same
/// diagnostics on every machine.
/// </summary>
/// <param name="steps">The number of steps. A digest takes one step, and one more for every 64 characters, a block of SHA-256. Counting
/// words takes one step, and one more for every 8 characters.</param>
internal sealed class SearchBudget(int steps = SearchBudget.Standard)
{
    /// <summary>About one second of digests.</summary>
    public const int Standard = 2_000_000;

    private const int Block = 64;

    // Eight characters of words take about as long as a digest, and use memory.
    private const int CharactersOfCount = 8;

    private int _left = steps;

    public bool IsSpent => _left <= 0;

    /// <summary>Takes the steps of one digest.</summary>
    /// <returns>Whether enough steps were left.</returns>
    public bool TakeDigest(int length) => Take(1 + (length / Block));

    /// <summary>Takes the steps of counting words in a text, excluding one pass over the text.</summary>
    /// <returns>Whether enough steps were left.</returns>
    public bool TakeCount(int length) => Take(1 + (length / CharactersOfCount));

    private bool Take(int steps)
    {
        if (IsSpent)
        {
            return false;
        }

        _left -= steps;
        return true;
    }
}
