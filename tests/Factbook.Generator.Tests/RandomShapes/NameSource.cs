using Factbook.Generator.Schema;

namespace Factbook.Generator.Tests.RandomShapes;

/// <summary>Draws common names, keywords, names in other alphabets, and names of generated code, each only once.</summary>
internal sealed class NameSource(Draw draw)
{
    private static readonly string[] Unusual =
    [
        "System", "Factbook", "Row", "Read", "Fact", "Value", "Key", "Make", "Page", "Pages", "Files", "Locations", "KeyTable", "KeySeed",
        "FromRow", "MakeRow", "SetValue", "__Fact", "__0FromRow", "Count", "Item", "Compiled",
        "String", "Int32", "Object", "Type", "Global", "Set", "Builder", "Name", "State", "Series", "ISOCode", "X", "A_B", "Ab2c",
        "Straße", "Größe", "日本", "Ελλάδα",
    ];

    private static readonly string[] OfProperties = [
        "class", "event", "value", "field", "key", "row", "fact", "init", "required", "partial", "record", "var", "async", "namespace",
        "value0", "value1", "has1", "_under", "default"
    ];

    private readonly HashSet<string> _taken = new(StringComparer.Ordinal) { "id", "things", "thing" };

    public string Type(string usual) => Next(usual, Unusual);

    public string Property() => Next("Part", [.. Unusual, .. OfProperties]);

    private string Next(string usual, IReadOnlyList<string> unusual)
    {
        if (draw.Chance(30) && draw.Pick(unusual) is var name && _taken.Add(Words.Fold(name)))
        {
            return name;
        }

        var numbered = usual + _taken.Count;
        _taken.Add(Words.Fold(numbered));
        return numbered;
    }
}
