namespace Factbook.Generator.Sources;

/// <summary>
/// The steps that all searches of a compilation may take together. They are counted, not timed, so that the same facts and texts are
/// reported alike on every machine.
/// </summary>
/// <param name="steps">The steps: one for each digest, and one more for every 64 characters of it, which is a block of SHA-256.</param>
internal sealed class SearchBudget(int steps = SearchBudget.Standard)
{
    /// <summary>About a second of digests.</summary>
    public const int Standard = 2_000_000;

    private const int Block = 64;

    private int _left = steps;

    public bool IsSpent => _left <= 0;

    /// <summary>Takes the steps of one digest.</summary>
    /// <returns>Whether they were left.</returns>
    public bool Take(int length)
    {
        if (IsSpent)
        {
            return false;
        }

        _left -= 1 + (length / Block);
        return true;
    }
}
