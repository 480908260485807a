namespace Factbook.Generator.Tests.RandomShapes;

/// <summary>Random choices, which are determined by the seed and the number.</summary>
internal sealed class Draw(uint seed, int number)
{
    private readonly Random _random = new(unchecked((int)(seed * 2654435761u) + number));

    public bool Chance(int percent) => _random.Next(100) < percent;

    /// <summary>Returns a number from 0 to <paramref name="most"/>.</summary>
    public int UpTo(int most) => _random.Next(most + 1);

    public T Pick<T>(params IReadOnlyList<T> choices) => choices[_random.Next(choices.Count)];

    public IReadOnlyList<T> Shuffled<T>(IEnumerable<T> items) =>
        [.. items.Select(item => (item, order: _random.Next())).OrderBy(pair => pair.order).Select(pair => pair.item)];

    public IReadOnlyList<T> Times<T>(int most, Func<T> draw) => [.. Enumerable.Range(0, UpTo(most)).Select(_ => draw())];
}
