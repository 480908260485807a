using Factbook.Generator.Yaml;
using Factbook.Tool.Editing;

namespace Factbook.Tool.Adding;

/// <summary>A new fact.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Values">Its values without the key.</param>
internal sealed record NewFact(NewKey Key, NewValue.Mapping Values)
{
    /// <summary>
    /// Returns the fact as an entry of a map of facts. The entry contains the same parts of the key as the last entry of the map.
    /// </summary>
    /// <param name="map">The facts of the map.</param>
    public KeyValuePair<string, NewValue> AsEntry(IEnumerable<YamlNode> map)
    {
        var around = map.LastOrDefault() is YamlMapping last
            ? Key.Parts.FirstOrDefault(part => !part.IsStatedIn(last))
            : Key.Parts is [{ Path.Count: 1 } only] ? only : null;
        return KeyValuePair.Create(around?.Text ?? Key.Text!, (NewValue)With(Key.Parts.Where(part => part != around)));
    }

    /// <summary>Returns the fact as an item of a list, or as one of several documents: it states its whole key.</summary>
    public NewValue.Mapping AsItem() => With(Key.Parts);

    /// <summary>Returns the fact as the only one of a file, whose name states a key of one part.</summary>
    public NewValue.Mapping AsFile() => Key.Parts is [{ Path.Count: 1 }] ? Values : AsItem();

    private NewValue.Mapping With(IEnumerable<NewKeyPart> parts) => parts.Reverse().Aggregate(Values, (values, part) => part.AddTo(values));
}
