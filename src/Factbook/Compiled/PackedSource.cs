namespace Factbook.Compiled;

/// <summary>Facts that are rows of a packed table.</summary>
internal sealed class PackedSource<T>(string name, PackedRows rows, RowFactory<T> make, Func<T, string>? keyOf) : FactSource<T>
    where T : class
{
    public override string Name => name;

    public override int Count => rows.Count;

    public override int PageBits => rows.PageBits;

    public override T Make(int index)
    {
        var row = rows.Read(index, out var key);
        return make(key, ref row);
    }

    public override int IndexOf(ReadOnlySpan<char> key) => rows.IndexOf(key);

    public override string? KeyAt(int index) => rows.HasKeys ? rows.KeyAt(index) : null;

    public override string? KeyOf(T fact) => keyOf?.Invoke(fact);

    public override SourceLocation LocationAt(int index) => rows.LocationAt(index);
}
