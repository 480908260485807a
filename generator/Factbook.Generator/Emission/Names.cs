using System.Linq;
using Factbook.Generator.Schema;

namespace Factbook.Generator.Emission;

/// <summary>How generated code names things.</summary>
internal static class Names
{
    public const string Compiled = "global::Factbook.Compiled";

    /// <summary>The hidden property that keeps where a reference leads.</summary>
    public static string FieldOf(PropertySchema property) => "__" + property.Name;

    /// <summary>The method that makes a record from its row.</summary>
    public static string FromRow(RecordSchema record) => IsReadInside(record) ? $"{record.FullName}.FromRow" : $"{ScopeOf(record)}{RowClass(record)}.FromRow";

    /// <summary>Only the record itself can set what its references are kept in.</summary>
    public static bool IsReadInside(RecordSchema record) => !record.IsAbstract && record.Properties.Any(property => property.IsGenerated);

    /// <summary>The class that reads a record from outside; its name holds those of the types around the record.</summary>
    public static string RowClass(RecordSchema record) =>
        string.Concat(record.Containers.Select(container => container.Substring(container.LastIndexOf(' ') + 1).TrimStart('@') + "_")) + record.Name + "Row";

    /// <summary>The namespace of a record, as a prefix.</summary>
    public static string ScopeOf(RecordSchema record) => record.Namespace.Length == 0 ? "global::" : $"global::{record.Namespace}.";

    /// <summary>The start of every file name of a record's sources; <c>+</c> stands before a nested record, as in metadata, so that no two are one.</summary>
    public static string HintOf(RecordSchema record) =>
        (record.Namespace.Length == 0 ? "" : record.Namespace.Replace("@", "") + ".")
        + string.Concat(record.Containers.Select(container => container.Substring(container.LastIndexOf(' ') + 1).TrimStart('@') + "+"))
        + record.Name
        + (record.Twins == 0 ? "" : "-" + record.Twins);
}
