namespace Factbook.Compiled;

/// <summary>Where a set takes its facts from.</summary>
internal abstract class FactSource<T>
    where T : class
{
    public abstract string Name { get; }

    public abstract int Count { get; }

    public abstract int PageBits { get; }

    public virtual IFactSet? Whole => null;

    public abstract T Make(int index);

    public abstract int IndexOf(ReadOnlySpan<char> key);

    public abstract string? KeyAt(int index);

    public abstract string? KeyOf(T fact);

    public abstract SourceLocation LocationAt(int index);
}
