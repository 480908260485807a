using System.Collections;

namespace Factbook.Generator.Tests.RandomShapes;

/// <summary>Compares collections that were read with those that were drawn.</summary>
internal static class Collections
{
    public static string? Difference(object? actual, IReadOnlyList<Drawn> items)
    {
        if (actual is not IEnumerable list)
        {
            return $"{Drawn.Shown(actual)} instead of a list";
        }

        var read = list.Cast<object?>().ToList();
        return read.Count != items.Count
            ? $"{read.Count} items instead of {items.Count}"
            : read.Zip(items, (item, drawn) => drawn.Difference(item)).FirstOrDefault(difference => difference is not null);
    }

    public static string? Difference(object? actual, IReadOnlyList<(Drawn Key, Drawn Value)> entries, bool isOrdered)
    {
        if (actual is not IEnumerable dictionary)
        {
            return $"{Drawn.Shown(actual)} instead of a dictionary";
        }

        var read = dictionary.Cast<object>().Select(pair => (Key: Of(pair, "Key"), Value: Of(pair, "Value"))).ToList();
        if (read.Count != entries.Count)
        {
            return $"{read.Count} entries instead of {entries.Count}";
        }

        // Immutable and frozen dictionaries do not keep the order.
        var inOrder = isOrdered ? read : [.. entries.Select(entry => read.FirstOrDefault(pair => entry.Key.Difference(pair.Key) is null))];
        return inOrder.Zip(entries, (pair, drawn) => drawn.Key.Difference(pair.Key) ?? drawn.Value.Difference(pair.Value))
            .FirstOrDefault(difference => difference is not null);
    }

    private static object? Of(object pair, string property) => pair.GetType().GetProperty(property)!.GetValue(pair);
}
