namespace Factbook.Compiled;

/// <summary>A fact and its key; both are null until the fact is materialized.</summary>
internal struct FactEntry
{
    public object? Fact;
    public string? Key;
}
