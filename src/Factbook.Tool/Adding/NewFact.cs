using Factbook.Generator.Schema;
using Factbook.Tool.Editing;

namespace Factbook.Tool.Adding;

/// <summary>The values of a new fact, those first that its record declares first.</summary>
internal static class NewFact
{
    /// <summary>Returns the values: the given ones, and answers for the required ones that are not given.</summary>
    /// <param name="asked">Asks for missing values; null in a script, where they are left out and reported as errors.</param>
    public static NewValue.Mapping ValuesOf(RecordSchema record, GivenValues given, AskedValues? asked)
    {
        var required = RequiredOf(record, isFact: true).ToHashSet();
        var entries = new List<KeyValuePair<string, NewValue>>();
        foreach (var property in record.Properties.Where(property => property.IsWritten))
        {
            if ((given.Find(property) ?? (required.Contains(property) ? asked?.Ask(property) : null)) is { } value)
            {
                entries.Add(KeyValuePair.Create(property.Key, value));
            }
        }

        return new NewValue.Mapping(entries);
    }

    /// <summary>Returns the properties that every fact states, without its key.</summary>
    public static IEnumerable<PropertySchema> RequiredOf(RecordSchema record, bool isFact) => record.Properties.Where(property =>
        property is { IsRequired: true, IsWritten: true, Role: PropertyRole.Value } && !(isFact && property.IsKey));
}
