using System.Linq;
using Factbook.Generator.Schema;

namespace Factbook.Generator.Emission;

/// <summary>The names in generated code; those of the readers of rows are <see cref="Packing.RowReaderNames"/>.</summary>
internal static class Names
{
    public const string Compiled = "global::Factbook.Compiled";

    /// <summary>The type in the class of a set by which converters access the set.</summary>
    public const string SetAccess = "__Set";

    /// <summary>The hidden property that contains a reference.</summary>
    public static string FieldOf(PropertySchema property) => property.FieldPrefix + property.Name;

    /// <summary>
    /// The start of every file name of a record's sources, unique because <c>+</c> precedes a nested record, as in metadata. The name of
    /// the part always follows.
    /// </summary>
    public static string HintOf(RecordSchema record) =>
        (record.Namespace.Length == 0 ? "" : record.Namespace.Replace("@", "") + ".")
        + string.Concat(record.ContainerNames.Select(name => name + "+"))
        + record.Name
        + (record.CaseCollisions == 0 ? "" : "-" + record.CaseCollisions);
}
