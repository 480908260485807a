using System.Collections.Generic;
using System.Linq;
using Factbook.Generator.Packing;
using Factbook.Generator.Schema;

namespace Factbook.Generator.Emission;

/// <summary>How generated code names things.</summary>
internal static class Names
{
    public const string Compiled = "global::Factbook.Compiled";

    /// <summary>The type in a set's class by which converters reach the set.</summary>
    public const string SetAccess = "__Set";

    /// <summary>The hidden property that keeps where a reference leads.</summary>
    public static string FieldOf(PropertySchema property) => property.FieldPrefix + property.Name;

    /// <summary>The name of the method that makes a record from its row.</summary>
    public static string FromRowMethod(RecordSchema record) => record.MethodPrefix + "FromRow";

    /// <summary>The name of the method that makes a record from a row that is of this very case.</summary>
    public static string MakeRowMethod(RecordSchema record) => record.MethodPrefix + "MakeRow";

    /// <summary>The method that makes a record from its row.</summary>
    public static string FromRow(RecordSchema record) => $"{ReaderOf(record)}.{FromRowMethod(record)}";

    /// <summary>The method that makes a record from a row that is of this very case, and of none that derives from it.</summary>
    public static string MakeRow(SchemaSet schemas, RecordSchema record) =>
        $"{ReaderOf(record)}.{(HasOtherCases(schemas, record) ? MakeRowMethod(record) : FromRowMethod(record))}";

    /// <summary>Whether a row of this record first says which case it is.</summary>
    public static bool HasOtherCases(SchemaSet schemas, RecordSchema record) =>
        record.IsAbstract || RowLayout.CasesOf(schemas, record).Count > 0;

    /// <summary>Only the record itself can set what its references are kept in.</summary>
    public static bool IsReadInside(RecordSchema record) => !record.IsAbstract && record.Properties.Any(property => property.IsGenerated);

    /// <summary>
    /// The class that reads a record from outside; its name holds those of the types around the record, and no two are one.
    /// </summary>
    public static string RowClass(RecordSchema record) =>
        "__RowOf_" + string.Join("_in_", ContainersOf(record).Append(record.Name).Reverse().Select(name => name.Replace("_", "__")));

    /// <summary>The namespace of a record, as a prefix.</summary>
    public static string ScopeOf(RecordSchema record) => record.Namespace.Length == 0 ? "global::" : $"global::{record.Namespace}.";

    /// <summary>
    /// The start of every file name of a record's sources; <c>+</c> stands before a nested record, as in metadata, so that no two are one.
    /// What a source holds always follows.
    /// </summary>
    public static string HintOf(RecordSchema record) =>
        (record.Namespace.Length == 0 ? "" : record.Namespace.Replace("@", "") + ".")
        + string.Concat(ContainersOf(record).Select(name => name + "+"))
        + record.Name
        + (record.CaseCollisions == 0 ? "" : "-" + record.CaseCollisions);

    private static IEnumerable<string> ContainersOf(RecordSchema record) =>
        record.Containers.Select(container => container.Substring(container.LastIndexOf(' ') + 1).TrimStart('@'));

    private static string ReaderOf(RecordSchema record) => IsReadInside(record) ? record.FullName : ScopeOf(record) + RowClass(record);
}
