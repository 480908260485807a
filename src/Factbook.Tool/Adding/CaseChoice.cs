using Factbook.Generator.Diagnostics;
using Factbook.Generator.Schema;

namespace Factbook.Tool.Adding;

/// <summary>Chooses the record of a new fact, or of a value in it, among the cases of the declared record.</summary>
internal sealed class CaseChoice(SchemaSet schemas, IPrompts? prompts)
{
    /// <summary>Returns the only case that has the given properties, or the one that the user chooses.</summary>
    /// <param name="declared">The record of the table or of the property.</param>
    /// <param name="record">The declared record, or the case that the user names.</param>
    /// <param name="given">The given values.</param>
    /// <exception cref="ToolException">There are several such cases, and no user to ask.</exception>
    public RecordSchema Of(RecordSchema declared, RecordSchema record, GivenValues given)
    {
        var cases = schemas.CasesOf(record).Where(candidate => IsPossible(declared, candidate)).ToList();
        if (declared.Discriminator is { } discriminator && given.TextOf(discriminator.Key) is { } named)
        {
            return cases.Find(candidate => ValueOf(discriminator, candidate) == named) ?? throw ToolException.Usage(
                $"'{named}' is not a valid {discriminator.Key} of {record.Name}"
                + (Suggestions.DidYouMean(named, cases.Select(candidate => ValueOf(discriminator, candidate)!)) is { Text: not null } near
                    ? near.ToString()
                    : $"; expected {Names(declared, cases)}"));
        }

        if (!record.IsAbstract)
        {
            return record;
        }

        var fitting = cases.FindAll(candidate => given.Names.All(name => Has(candidate, name)));
        fitting = fitting.Count > 0 ? fitting : cases;
        var complete = fitting.FindAll(candidate => RequiredOf(candidate).All(given.Contains));
        return (fitting, complete) switch
        {
            ([var only], _) => only,
            (_, [var only]) => only,
            _ when prompts is not null => Ask(declared, record, fitting),
            _ => throw ToolException.Usage(
                $"{Words.ToKebab(record.Set ?? record.Name)} are of several kinds; name one of {Names(declared, fitting)}"
                + (declared.Discriminator is null ? "" : $" with --set {declared.Discriminator.Key}=")),
        };
    }

    /// <summary>Returns the value of the discriminator for a case; null without a discriminator.</summary>
    public static KeyValuePair<string, string>? Discriminate(RecordSchema declared, RecordSchema chosen) =>
        declared.Discriminator is { } discriminator && ValueOf(discriminator, chosen) is { } value
            ? KeyValuePair.Create(discriminator.Key, value)
            : null;

    private RecordSchema Ask(RecordSchema declared, RecordSchema record, List<RecordSchema> cases)
    {
        var common = cases.Select(RequiredOf).Aggregate((all, keys) => all.Intersect(keys)).ToList();
        var choices = cases.ConvertAll(candidate =>
            KeyValuePair.Create(NameOf(declared, candidate), string.Join(", ", RequiredOf(candidate).Except(common))));
        var chosen = prompts!.Choose($"kind of the new {record.Name}", choices);
        return cases.Find(candidate => NameOf(declared, candidate) == chosen)!;
    }

    private static bool IsPossible(RecordSchema declared, RecordSchema candidate) =>
        declared.Discriminator is not { } discriminator || ValueOf(discriminator, candidate) is not null;

    private static string? ValueOf(DiscriminatorSchema discriminator, RecordSchema record) =>
        discriminator.Cases.FirstOrDefault(candidate => candidate.Record == record.FullName)?.Value;

    private static string NameOf(RecordSchema declared, RecordSchema candidate) =>
        Discriminate(declared, candidate)?.Value ?? Words.ToKebab(candidate.Set ?? candidate.Name);

    private static string Names(RecordSchema declared, IEnumerable<RecordSchema> cases) =>
        string.Join(", ", cases.Select(candidate => NameOf(declared, candidate)));

    private static bool Has(RecordSchema record, string name) =>
        record.Properties.Any(property => property.IsWritten && Words.AreSame(property.Key, name));

    private static IEnumerable<string> RequiredOf(RecordSchema record) =>
        NewValues.RequiredOf(record, isFact: true).Select(property => property.Key);
}
