namespace Factbook.Compiled;

/// <summary>A fact that was made, and its key: nothing while it was not.</summary>
internal struct FactEntry
{
    public object? Fact;
    public string? Key;
}
