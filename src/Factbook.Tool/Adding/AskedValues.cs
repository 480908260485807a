using Factbook.Generator.Binding;
using Factbook.Generator.Schema;
using Factbook.Tool.Compiling;
using Factbook.Tool.Editing;

namespace Factbook.Tool.Adding;

/// <summary>Asks the user for the required values that are not given: facts and names are chosen from a list.</summary>
internal sealed class AskedValues(CompiledDataset dataset, IPrompts prompts)
{
    /// <summary>Asks for the value of a property.</summary>
    public NewValue Ask(PropertySchema property) => TypeTraits.Present(property.Type) switch
    {
        ListSchema list => new NewValue.Sequence([Ask(property.Key, list.Item)]),
        var type => Ask(property.Key, type),
    };

    private NewValue Ask(string title, TypeSchema type) => type switch
    {
        ReferenceSchema reference when FactsOf(reference.CSharpName) is { Count: > 0 } facts =>
            new NewValue.Scalar(prompts.Choose(title, facts)),
        EnumSchema { IsFlags: false } names => new NewValue.Scalar(
            prompts.Choose(title, [.. names.Members.Select(member => KeyValuePair.Create(member.Key, ""))])),
        NestedSchema nested when dataset.Schemas.Find(nested.CSharpName) is { IsAbstract: false } record => new NewValue.Mapping(
            [
                .. NewFact.RequiredOf(record, isFact: false)
                    .Select(property => KeyValuePair.Create(property.Key, Ask(property))),
            ]),
        _ => GivenValues.ScalarOf(type, prompts.Ask(title, text => ErrorOf(type, text))),
    };

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
            .Select(fact => KeyValuePair.Create(fact.Fact.Key!, NameOf(fact.Fact))),
    ];

    private string NameOf(BoundFact fact)
    {
        var properties = dataset.Schemas.Find(fact.Value.Record)!.Properties;
        return fact.Value.Values
            .Where((value, i) => !properties[i].IsKey && value.Value is BoundScalar { Value: string })
            .Select(value => ((BoundScalar)value.Value!).Text)
            .FirstOrDefault("");
    }
}
