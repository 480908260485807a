using Factbook.Generator.Binding;
using Factbook.Generator.Schema;
using Factbook.Tool.Compiling;
using Factbook.Tool.Editing;

namespace Factbook.Tool.Adding;

/// <summary>Asks the user for what is not given: facts, cases and names are chosen from a list.</summary>
internal sealed class AskedValues(CompiledDataset dataset, IPrompts prompts)
{
    private static readonly GivenValues Nothing = new([]);

    private readonly CaseChoice _cases = new(dataset.Schemas, prompts);

    /// <summary>Asks for the key of a new fact.</summary>
    /// <param name="table">The record of its table.</param>
    /// <param name="error">Returns why a key is not accepted, or null.</param>
    public string Key(RecordSchema table, Func<string, string?> error) => prompts.Ask($"key of the new {table.Name}", error);

    /// <summary>Asks for the value of a property.</summary>
    public NewValue Ask(PropertySchema property) => Ask(property.Key, TypeTraits.Present(property.Type));

    private NewValue Ask(string title, TypeSchema type) => TypeTraits.Present(type) switch
    {
        ListSchema { Item: ReferenceSchema { CSharpName: var listed } }
            when dataset.Schemas.TableOf(listed) is { Facts.IsOwned: true } table =>
            AskOwned(title, table, dataset.Schemas.Find(listed)!),
        ListSchema list => new NewValue.Sequence([Ask(title, list.Item)]),
        ReferenceSchema reference when FactsOf(reference.CSharpName) is { Count: > 0 } facts =>
            new NewValue.Scalar(prompts.Choose(title, facts)),
        EnumSchema { IsFlags: false } names => new NewValue.Scalar(
            prompts.Choose(title, [.. names.Members.Select(member => KeyValuePair.Create(member.Key, ""))])),
        NestedSchema nested when dataset.Schemas.Find(nested.CSharpName) is { } record => AskRecord(title + ".", record, isFact: false),
        ScalarSchema or EnumSchema or ReferenceSchema => GivenValues.ScalarOf(type, prompts.Ask(title, text => ErrorOf(type, text))),
        _ => GivenValues.Parse(prompts.Ask($"{title}, in YAML", text => GivenValues.Parse(text) is null ? "expected YAML" : null))!,
    };

    private NewValue.Mapping AskRecord(string path, RecordSchema declared, bool isFact)
    {
        var record = _cases.Of(declared, declared, Nothing);
        IEnumerable<KeyValuePair<string, NewValue>> entries = NewValues.RequiredOf(record, isFact)
            .Select(property => KeyValuePair.Create(property.Key, Ask(path + property.Key, property.Type)));
        return new NewValue.Mapping(CaseChoice.Discriminate(declared, record) is var (name, value)
            ? [KeyValuePair.Create(name, (NewValue)new NewValue.Scalar(value)), .. entries]
            : [.. entries]);
    }

    // At least one fact, since the property is required.
    private NewValue AskOwned(string title, RecordSchema table, RecordSchema listed)
    {
        var paths = dataset.Schemas.KeyPathsOf(table);
        var parts = paths
            .Select(path => new NewKeyPart(path, (Ask($"{title}.{path[^1].Key}", path[^1].Type) as NewValue.Scalar)!.Text))
            .ToList();
        var fact = new NewFact(
            new NewKey(parts is [var only] ? only.Text : null, parts), AskRecord(title + ".", listed, isFact: true));
        return parts.Count == 1 ? new NewValue.Mapping([fact.AsEntry([])]) : new NewValue.Sequence([fact.AsItem()]);
    }

    private string? ErrorOf(TypeSchema type, string text) => type is not ScalarSchema scalar || scalar.Kind.Parse(text) is not null
        ? null
        : $"'{text}' is not valid: {Expectations.Of(type, dataset.Schemas)}";

    // Each fact with its name, or another short text that describes it.
    private List<KeyValuePair<string, string>> FactsOf(string record) =>
    [
        .. dataset.Facts.Tables
            .Where(table => dataset.Schemas.TableOf(record)?.FullName == table.Record.FullName)
            .SelectMany(table => table.Facts)
            .Where(fact => fact.Fact.Key is not null && dataset.Schemas.IsKindOf(fact.Fact.Value.Record, record))
            .Select(fact => KeyValuePair.Create(fact.Fact.Key!, FactText.Of(dataset.Schemas, fact.Fact))),
    ];
}
