using Factbook.Generator.Binding;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Linking;
using Factbook.Generator.Schema;
using Factbook.Tool.Compiling;

namespace Factbook.Tool.Adding;

/// <summary>The fact that contains a new one, and the property that lists it.</summary>
internal sealed record Owner(LinkedTable Table, LinkedFact Fact, PropertySchema List)
{
    public string Key => Fact.Fact.Key!;

    private string Set => Words.ToKebab(Table.Record.Set!);

    // The shortest name that is unique is the one to state; the longer ones are for keys that several sets contain.
    private IEnumerable<string> Names => [Key, $"{Set}/{Key}", $"{Key}/{List.Key}", $"{Set}/{Key}/{List.Key}"];

    /// <summary>Finds the fact that the user names, or chooses.</summary>
    /// <param name="record">The record of the new fact, of a table whose facts are owned.</param>
    /// <param name="named">The key of the owner, which its set may precede and the name of the list may follow; or null.</param>
    /// <param name="prompts">Asks for a missing owner; null in a script.</param>
    /// <exception cref="ToolException">No fact can contain the new one, or the named fact does not exist or is ambiguous.</exception>
    public static Owner Find(CompiledDataset dataset, RecordSchema record, string? named, IPrompts? prompts)
    {
        var (one, all) = (English.One(record.Name), In(dataset, record).ToList());
        if (all.Count == 0)
        {
            throw ToolException.Failure($"{one} is part of another fact, and no fact can contain it yet");
        }

        if (named is null)
        {
            named = prompts?.Choose($"fact that contains the new {record.Name}", [.. Shortest(all).Select(pair =>
                KeyValuePair.Create(pair.Name, FactText.Of(dataset.Schemas, pair.Owner.Fact.Fact)))]) ?? throw ToolException.Usage(
                $"{one} is part of another fact; name that with --in, such as --in {Shortest(all).First().Name}");
        }

        return all.FindAll(owner => owner.Names.Contains(named, StringComparer.Ordinal)) switch
        {
            [var only] => only,
            [] => throw ToolException.Usage(
                $"no fact that can contain {one} has the key '{named}'{Suggestions.DidYouMean(named, all.Select(owner => owner.Key))}"),
            var several => throw ToolException.Usage(
                $"'{named}' names {several.Count} lists that can contain {one}; write "
                + English.Either(Shortest(all).Where(pair => several.Contains(pair.Owner)).Select(pair => $"'{pair.Name}'"))),
        };
    }

    private static IEnumerable<Owner> In(CompiledDataset dataset, RecordSchema record)
    {
        var (schemas, table) = (dataset.Schemas, dataset.Schemas.TableOf(record)!);
        var lists = schemas.Records.ToDictionary(
            candidate => candidate.FullName,
            candidate => candidate.Properties.Where(property => CanContain(schemas, table, candidate, property, record)).ToList());
        return dataset.Facts.Tables
            .SelectMany(owners => owners.Facts, (owners, fact) => (owners, fact))
            .Where(pair => pair.fact.Fact.Key is not null)
            .SelectMany(pair => lists[pair.fact.Fact.Value.Record], (pair, list) => new Owner(pair.owners, pair.fact, list));
    }

    // If the record declares owner properties, only the lists that they name can contain its facts.
    private static bool CanContain(
        SchemaSet schemas, RecordSchema table, RecordSchema owner, PropertySchema property, RecordSchema record)
    {
        var inverses = table.Properties.Where(inverse => inverse.Role == PropertyRole.Owner).ToList();
        return property.Role == PropertyRole.Value
            && TypeTraits.Present(property.Type) is ListSchema { Item: ReferenceSchema { CSharpName: var listed } }
            && schemas.IsKindOf(record.FullName, listed)
            && (inverses.Count == 0 || inverses.Exists(inverse =>
                inverse.InverseOf == property.Name && schemas.IsKindOf(owner.FullName, TypeTraits.Leaf(inverse.Type).CSharpName)));
    }

    private static IEnumerable<(string Name, Owner Owner)> Shortest(List<Owner> all)
    {
        var counts = all.SelectMany(owner => owner.Names).CountBy(name => name).ToDictionary(StringComparer.Ordinal);
        return all.Select(owner => (owner.Names.First(name => counts[name] == 1 || name == owner.Names.Last()), owner));
    }
}
