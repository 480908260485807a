namespace Factbook.Tool.Tests.Fleet;

/// <summary>A hand-written set: the tool must depend only on the public interface of sets.</summary>
internal sealed class FakeSet<T>(
    string name, string file, Func<T, string?> keyOf, IReadOnlyList<T> facts, IFactSet? baseSet = null) : IFactSet
    where T : class
{
    public string Name => name;

    public Type FactType => typeof(T);

    public IFactSet? BaseSet => baseSet;

    public int Count => facts.Count;

    public object FactAt(int index) => facts[index];

    public string? KeyAt(int index) => keyOf(facts[index]);

    public SourceLocation LocationAt(int index) => new(file, index + 1, 1);

    public int IndexOf(object fact) => facts.ToList().FindIndex(other => ReferenceEquals(other, fact));

    public int IndexOfKey(ReadOnlySpan<char> key)
    {
        for (var i = 0; i < facts.Count; i++)
        {
            if (key.SequenceEqual(keyOf(facts[i])))
            {
                return i;
            }
        }

        return -1;
    }
}
