using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Factbook.Generator.Binding;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Schema;

namespace Factbook.Generator.Linking;

/// <summary>
/// Says at a record's declaration that its path is probably misspelt: no file matches it, and a file that no record reads is near it.
/// A table without files alone is no mistake: it may be filled later.
/// </summary>
internal static class PathFileChecks
{
    /// <param name="files">The paths of the files of facts, below their folder.</param>
    public static EquatableArray<DiagnosticInfo> Check(SchemaSet schemas, ImmutableArray<SchemaFragment> fragments, EquatableArray<string> files)
    {
        var found = new List<DiagnosticInfo>();
        var places = Declaration.PlacesOf(fragments);
        var unread = files.Where(file => !schemas.Tables.Any(table => Reads(table, file))).ToList();
        foreach (var record in schemas.Tables)
        {
            if (record is { IsBroken: false, Facts.Path: { } path } && !files.Any(file => Reads(record, file))
                && Suggestions.DidYouMean(path, unread) is { Text: not null } near && places.TryGetValue(record.FullName, out var position))
            {
                found.Add(DiagnosticInfo.Create(Descriptors.NoFile, position, path, record.Name, near));
            }
        }

        return found.ToEquatable();
    }

    private static bool Reads(RecordSchema table, string file) => table.Facts!.Path is { } path && FactsGlob.IsMatch(path, file);
}
