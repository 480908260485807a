namespace Factbook.Compiled;

/// <summary>Records that a program put into a list of references, of which some are no compiled facts.</summary>
/// <typeparam name="T">The record.</typeparam>
/// <param name="set">The set of the record.</param>
/// <param name="facts">The records.</param>
internal sealed class GivenFacts<T>(FactSet<T> set, T[] facts) : FactSource(set.Name, facts.Length, pageBits: 0)
    where T : class
{
    internal override object Make(int index, out string key)
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
        set.PlaceOf(facts[index]) is var place and >= 0 ? set.LocationAt(place) : default;
}
