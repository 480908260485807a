using Factbook.Format;

namespace Factbook.Compiled;

/// <summary>Those facts of a set that are one case of its abstract record.</summary>
internal sealed class CaseSource<TWhole, T>(string name, FactSet<TWhole> whole, CaseRows rows) : FactSource<T>
    where TWhole : class
    where T : class, TWhole
{
    public override string Name => name;

    public override int Count => rows.Count;

    // Cases share the facts of the whole; what a page holds is only where they are.
    public override int PageBits => 8;

    public override IFactSet Whole => whole;

    public override T Make(int index) => (T)whole[rows[index]];

    public override int IndexOf(ReadOnlySpan<char> key) => rows.IndexOf(((IFactSet)whole).IndexOfKey(key));

    public override string? KeyAt(int index) => whole.KeyAt(rows[index]);

    public override string? KeyOf(T fact) => whole.KeyAt(whole.IndexOf(fact));

    public override SourceLocation LocationAt(int index) => whole.LocationAt(rows[index]);
}
