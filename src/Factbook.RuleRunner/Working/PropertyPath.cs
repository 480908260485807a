using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Text.Json.Serialization;

namespace Factbook.RuleRunner.Working;

/// <summary>Reads paths of properties, such as <c>Inferred.Because</c> or <c>Evidence[2]</c>.</summary>
internal static class PropertyPath
{
    /// <summary>Returns the steps of a path, with the names that YAML uses.</summary>
    /// <exception cref="ArgumentException">A name in the path is not a property of the record that precedes it.</exception>
    public static ImmutableArray<PathStep> Read(object fact, string path)
    {
        var steps = ImmutableArray.CreateBuilder<PathStep>();
        object? value = fact;
        foreach (var part in path.Replace("[", ".[", StringComparison.Ordinal).Split('.', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part is ['[', .. var item, ']'])
            {
                steps.Add(new PathStep(item, IsName: false));
                value = ItemOf(value, item);
                continue;
            }

            // A missing value has no parts.
            if (value is null)
            {
                break;
            }

            var property = value.GetType().GetProperty(part, BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
                ?? throw new ArgumentException($"'{path}' is not a path of properties: {value.GetType().Name} has no property '{part}'");
            steps.Add(new PathStep(property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? property.Name, IsName: true));
            value = property.GetValue(value);
        }

        return steps.ToImmutable();
    }

    private static object? ItemOf(object? value, string item) => value switch
    {
        IDictionary dictionary =>
            dictionary.Keys.Cast<object>().Where(key => key.ToString() == item).Select(key => dictionary[key]).FirstOrDefault(),
        IEnumerable list when int.TryParse(item, NumberStyles.None, CultureInfo.InvariantCulture, out var index) =>
            list.Cast<object?>().ElementAtOrDefault(index),
        _ => null,
    };
}
