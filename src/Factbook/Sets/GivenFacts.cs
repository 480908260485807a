namespace Factbook.Compiled;

/// <summary>The records of a list of references that a program has assigned. At least one of them is not a compiled fact.</summary>
/// <typeparam name="T">The record.</typeparam>
/// <param name="set">The set of the record.</param>
/// <param name="facts">The records.</param>
internal sealed class GivenFacts<T>(FactSet<T> set, T[] facts) : FactSource(set.Name, facts.Length, pageBits: 0)
    where T : class
{
    internal override object Materialize(int index, out string key)
    {
        key = KeyAt(index) ?? "";
        return facts[index];
    }

    internal override int IndexOf(object fact) => Array.FindIndex(facts, other => ReferenceEquals(other, fact));

    internal override int CandidateFor(ReadOnlySpan<char> key)
    {
        for (var index = 0; index < facts.Length; index++)
        {
            if (HasKey(index, key))
            {
                return index;
            }
        }

        return -1;
    }

    internal override bool HasKey(int index, ReadOnlySpan<char> key) => KeyAt(index) is { } known && key.SequenceEqual(known);

    internal override string? KeyAt(int index) => set.KeyFor(facts[index]);

    internal override SourceLocation LocationAt(int index) =>
        set.IndexOf(facts[index]) is var inSet and >= 0 ? set.LocationAt(inSet) : default;
}
