using Factbook.Generator.Schema;
using Factbook.Tool.Editing;

namespace Factbook.Tool.Adding;

/// <summary>The values of a new fact without its key, in the order in which its record declares them.</summary>
internal static class NewValues
{
    /// <summary>Returns the values: the given ones, and answers for the required ones that are not given.</summary>
    /// <param name="declared">The record of the table, whose discriminator states the case.</param>
    /// <param name="record">The record of the fact.</param>
    /// <param name="given">The given values.</param>
    /// <param name="asked">Asks for missing values; null in a script, where they are left out and reported as errors.</param>
    public static NewValue.Mapping Of(RecordSchema declared, RecordSchema record, GivenValues given, AskedValues? asked)
    {
        var required = RequiredOf(record, isFact: true).ToHashSet();
        var entries = new List<KeyValuePair<string, NewValue>>();
        if (CaseChoice.Discriminate(declared, record) is var (name, value))
        {
            entries.Add(KeyValuePair.Create(name, (NewValue)new NewValue.Scalar(value)));
        }

        foreach (var property in record.Properties.Where(property => property is { IsWritten: true, IsKey: false }))
        {
            if ((given.Find(property) ?? (required.Contains(property) ? asked?.Ask(property) : null)) is { } found)
            {
                entries.Add(KeyValuePair.Create(property.Key, found));
            }
        }

        return new NewValue.Mapping(entries);
    }

    /// <summary>Returns the properties that every fact states, without its key.</summary>
    public static IEnumerable<PropertySchema> RequiredOf(RecordSchema record, bool isFact) => record.Properties.Where(property =>
        property is { IsRequired: true, IsWritten: true, Role: PropertyRole.Value } && !(isFact && property.IsKey));
}
