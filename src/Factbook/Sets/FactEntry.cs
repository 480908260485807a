namespace Factbook.Compiled;

/// <summary>A materialized fact and its key; both are null until then.</summary>
internal struct FactEntry
{
    public object? Fact;
    public string? Key;
}
