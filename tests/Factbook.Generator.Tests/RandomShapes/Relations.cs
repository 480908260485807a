using System.Collections;
using System.Reflection;
using Factbook.Generator.Schema;

namespace Factbook.Generator.Tests.RandomShapes;

/// <summary>
/// What relates the facts of a table: owned facts that know their owner, inverses of references, lookups by a property, and keys of
/// several parts. Each is drawn or not.
/// </summary>
/// <param name="draw">The choices.</param>
/// <param name="names">The names.</param>
/// <param name="types">The declarations.</param>
/// <param name="table">The full name of the table's record.</param>
internal sealed class Relations(Draw draw, NameSource names, Declarations types, string table)
{
    private readonly List<Func<IReadOnlyList<object>, Sets, string?>> _checks = [];

    /// <summary>Gets a value indicating whether a key has two parts.</summary>
    public bool HasCompositeKey { get; } = draw.Chance(20);

    /// <summary>Gets the keys as parameters.</summary>
    public string KeyParameters => HasCompositeKey ? "[property: Key] string Id, [property: Key] int PartNo" : "[property: Key] string Id";

    /// <summary>Returns the owned facts of each fact, if any.</summary>
    public IEnumerable<PropertyShape> Owned()
    {
        if (!draw.Chance(30))
        {
            yield break;
        }

        var (name, property) = (types.Scope(false) + Identifiers.Escape(names.Type("Owned")), names.Property());
        var owner = draw.Chance(60) ? names.Property() : null;
        var own = types.Properties(2, false, hasConstructor: true, allowsBodies: true, most: 2);
        var inverse = owner is null
            ? ""
            : $"[InverseProperty(\"{property}\")] public partial {table} {Identifiers.Escape(owner)} {{ get; }}";
        types.Add($"[Facts] public sealed partial record {name[types.Scope(false).Length..]}"
            + RecordText.Of(own, parameters: "[property: Key] string Id", members: inverse));
        if (owner is not null)
        {
            _checks.Add((facts, _) => facts.SelectMany(fact => Items(Value(fact, property)).Select(item => (fact, item)))
                .Any(pair => Value(pair.item, owner) != pair.fact) ? $"{property}: an owned fact has another owner" : null);
        }

        yield return new PropertyShape(
            property, new OwnedType(name, new RecordShape(name, false, own)), PropertyForm.Generated, OwnedType.None);
    }

    /// <summary>Returns a property by which facts are looked up, if any.</summary>
    public IEnumerable<PropertyShape> Indexed()
    {
        if (!draw.Chance(30))
        {
            yield break;
        }

        TypeShape type = draw.Chance(30) ? types.Enum(isOfLibrary: false, isKey: true) : draw.Pick(ScalarTypes.OfKeys);
        var property = new PropertyShape(names.Property(), type, draw.Pick(PropertyForm.Parameter, PropertyForm.Required), Drawn.Null)
        {
            Attribute = "Index",
        };
        _checks.Add((facts, sets) =>
        {
            var lookUp = sets.Of(table).GetMethod("By" + property.Name)!;
            return facts.Any(fact => !Items(lookUp.Invoke(null, [Value(fact, property.Name)]))
                .SequenceEqual(facts.Where(other => Equals(Value(other, property.Name), Value(fact, property.Name)))))
                ? $"By{property.Name} finds other facts"
                : null;
        });
        yield return property;
    }

    /// <summary>
    /// Returns the declaration of an inverse of one of the references, for the record that they refer to; empty for none.
    /// </summary>
    public string InverseOf(IReadOnlyList<PropertyShape> references, string target)
    {
        var invertible = references.Where(reference => reference.Type is not DictionaryType).ToList();
        if (invertible.Count == 0 || !draw.Chance(60))
        {
            return "";
        }

        var (reference, name) = (draw.Pick(invertible).Name, names.Property());
        _checks.Add((facts, sets) => sets.FactsOf(target).Any(referred => !Items(Value(referred, name))
            .SequenceEqual(facts.Where(fact => Items(Value(fact, reference)).Contains(referred))))
            ? $"{name} contains other facts than those that refer by {reference}"
            : null);
        return $"[InverseProperty(\"{reference}\")] public partial global::System.Collections.Generic.IReadOnlyList<{table}> "
            + $"{Identifiers.Escape(name)} {{ get; }}";
    }

    /// <summary>Returns what is wrong with the relations of facts that were read, and with their keys.</summary>
    public IEnumerable<string> Differences(IReadOnlyList<object> facts, Sets sets, IReadOnlyList<string> keys)
    {
        var all = sets.Of(table).GetProperty("All")!.GetValue(null)!;
        var keyOf = all.GetType().GetMethod("KeyOf")!;
        return _checks.Select(check => check(facts, sets)).OfType<string>().Concat(facts.Zip(keys)
            .Where(pair => !Equals(keyOf.Invoke(all, [pair.First]), pair.Second))
            .Select(pair => $"the key is {keyOf.Invoke(all, [pair.First])} instead of {pair.Second}"));
    }

    private static object? Value(object fact, string property) =>
        fact.GetType().GetProperty(property, BindingFlags.Instance | BindingFlags.Public)!.GetValue(fact);

    private static IEnumerable<object> Items(object? value) => value switch
    {
        null => [],
        IEnumerable list => list.Cast<object>(),
        _ => [value],
    };
}

/// <summary>The sets of a compiled dataset, by the full names of their records.</summary>
internal sealed class Sets(IReadOnlyDictionary<string, Type> sets)
{
    /// <summary>Returns the class of a set.</summary>
    /// <param name="record">The name of the record, as metadata or C# writes it.</param>
    public Type Of(string record) => sets[NameOf(record)];

    public static string NameOf(string record) => record
        .Replace("global::", "", StringComparison.Ordinal)
        .Replace("@", "", StringComparison.Ordinal)
        .Replace('+', '.');

    public IReadOnlyList<object> FactsOf(string record) =>
        [.. ((IEnumerable)Of(record).GetProperty("All")!.GetValue(null)!).Cast<object>()];
}

/// <summary>A list of facts that are written where their owner's list is.</summary>
internal sealed record OwnedType(string Name, RecordShape Fact) : TypeShape($"global::System.Collections.Generic.IReadOnlyList<{Name}>")
{
    public static readonly Drawn None = new("", "", actual => Collections.Difference(actual, []));

    private int _last;

    public override bool IsValueType => false;

    public override Drawn Draw(Draw draw)
    {
        var facts = draw.Times(3, () => (Key: $"o{++_last}", Drawn: Fact.DrawEntries(draw)));
        var isMap = draw.Chance(50);
        var texts = facts.Select(fact => isMap
            ? $"{fact.Key}: {{ {string.Join(", ", fact.Drawn.Entries)} }}"
            : $"{{ {string.Join(", ", fact.Drawn.Entries.Prepend($"id: {fact.Key}"))} }}");
        var list = string.Join(", ", texts);
        return new(isMap ? $"{{ {list} }}" : $"[{list}]", "", actual => Collections.Difference(
            actual, [.. facts.Select(fact => new Drawn("", "", item => KeyDifference(item, fact.Key) ?? fact.Drawn.Difference(item)))]));
    }

    private static string? KeyDifference(object? fact, string key) =>
        fact?.GetType().GetProperty("Id")!.GetValue(fact) is string read && read == key
            ? null
            : $"{fact ?? "null"} instead of the fact {key}";
}
