namespace Factbook.Generator.Sources;

/// <summary>
/// The steps that all searches of a compilation may take together. They are counted, not timed, so that the same facts and texts are
/// reported alike on every machine.
/// </summary>
/// <param name="steps">
/// The steps: one for each digest, and one more for every 64 characters of it, which is a block of SHA-256; one for words that are counted,
/// and one more for every 8 characters of them.
/// </param>
internal sealed class SearchBudget(int steps = SearchBudget.Standard)
{
    /// <summary>About a second of digests.</summary>
    public const int Standard = 2_000_000;

    private const int Block = 64;

    // A state of the search takes about as long for eight characters as a digest, and memory.
    private const int CharactersOfCount = 8;

    private int _left = steps;

    public bool IsSpent => _left <= 0;

    /// <summary>Takes the steps of one digest.</summary>
    /// <returns>Whether they were left.</returns>
    public bool TakeDigest(int length) => Take(1 + (length / Block));

    /// <summary>Takes the steps of counting words in a text, beside one pass over the text.</summary>
    /// <returns>Whether they were left.</returns>
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
