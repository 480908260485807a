using System.Linq;
using Factbook.Generator.Schema;

namespace Factbook.Generator.Packing;

/// <summary>The names of the emitted methods that read records from rows, and of their classes.</summary>
internal static class RowReaderNames
{
    /// <summary>The name of the method that reads a record from a row.</summary>
    public static string FromRowMethod(RecordSchema record) => record.MethodPrefix + "FromRow";

    /// <summary>The name of the method that reads exactly this record, not one that derives from it.</summary>
    public static string MakeRowMethod(RecordSchema record) => record.MethodPrefix + "MakeRow";

    /// <summary>The method that reads a record from a row.</summary>
    public static string FromRow(RecordSchema record) => $"{ReaderOf(record)}.{FromRowMethod(record)}";

    /// <summary>The method that reads exactly this record, not one that derives from it.</summary>
    public static string MakeRow(SchemaSet schemas, RecordSchema record) =>
        $"{ReaderOf(record)}.{(RowLayout.HasCase(schemas, record) ? MakeRowMethod(record) : FromRowMethod(record))}";

    /// <summary>Whether the methods are members of the record, since only the record can set the fields of its references.</summary>
    public static bool IsReadInside(RecordSchema record) => !record.IsAbstract && record.Properties.Any(property => property.IsGenerated);

    /// <summary>The class of the methods beside a record; unique, since it contains the names of the types around the record.</summary>
    public static string RowClass(RecordSchema record) =>
        "__RowOf_" + string.Join("_in_", record.ContainerNames.Append(record.Name).Reverse().Select(name => name.Replace("_", "__")));

    private static string ReaderOf(RecordSchema record) => IsReadInside(record)
        ? record.FullName
        : (record.Namespace.Length == 0 ? "global::" : $"global::{record.Namespace}.") + RowClass(record);
}
