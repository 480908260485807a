using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Factbook.Generator.Binding;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Inputs;
using Factbook.Generator.Schema;

namespace Factbook.Generator.Linking;

/// <summary>
/// Reports records whose path matches no file, at their declarations. If the folder of facts contains no file at all, this is reported
/// once.
/// </summary>
internal static class PathFileChecks
{
    /// <param name="files">The paths of the files of facts, below their folder.</param>
    /// <param name="folder">The folder of facts; null if there may be files that the generator did not receive.</param>
    /// <param name="cancellation">Cancels the check.</param>
    public static EquatableArray<DiagnosticInfo> Check(
        SchemaSet schemas, ImmutableArray<SchemaFragment> fragments, EquatableArray<string> files, FactsFolder? folder,
        CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();

        // Suggestions are in the order of paths, independent of the order of the generator's input.
        files = files.OrderBy(file => file, StringComparer.Ordinal).ToEquatable();
        var positions = Declaration.PositionsOf(fragments);
        var without = schemas.Tables
            .Where(table =>
                table is { IsBroken: false, Facts: { IsOwned: false, IsOptional: false } }
                    && positions.ContainsKey(table.FullName)
                    && Unmatched(table, files, cancellation).Any())
            .OrderBy(table => positions[table.FullName].Path, StringComparer.Ordinal)
            .ThenBy(table => positions[table.FullName].Span)
            .ToList();
        if (files.Count == 0)
        {
            return folder is null || without.Count == 0
                ? EquatableArray<DiagnosticInfo>.Empty
                : new[] { OfFolder(folder, without, positions[without[0].FullName]) }.ToEquatable();
        }

        cancellation.ThrowIfCancellationRequested();
        var unread = files.Where(file => !schemas.Tables.Any(table => FactsGlob.IsNamed(table.Facts!, file))).ToList();
        return without
            .SelectMany(
                table => Unmatched(table, files, cancellation),
                (table, path) => (Table: table, Path: path, Near: Suggestions.DidYouMean(path, unread)))
            .Where(found => found.Near.Text is not null || folder is not null)
            .Select(found => DiagnosticInfo.Create(
                Descriptors.NoFile,
                positions[found.Table.FullName],
                found.Path,
                found.Table.Name,
                found.Near.Or(files.Any(file => FactsGlob.IsMatch(found.Path, file))
                    ? "; Exclude in [Facts] excludes every file that matches"
                    : "; add one, or set Optional = true in [Facts] if none is required")))
            .ToEquatable();
    }

    /// <summary>Returns the paths of a table by which no file is read; all of its paths if <see cref="KeyIndex.IsFileMissing"/>.</summary>
    private static IEnumerable<string> Unmatched(RecordSchema table, EquatableArray<string> files, CancellationToken cancellation)
    {
        foreach (var path in table.Facts!.Paths)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!files.Any(file => FactsGlob.IsMatch(path, file) && !FactsGlob.IsExcluded(table.Facts, file)))
            {
                yield return path;
            }
        }
    }

    private static DiagnosticInfo OfFolder(FactsFolder folder, List<RecordSchema> tables, FilePosition first) => DiagnosticInfo.Create(
        Descriptors.NoFactsFolder,
        first,
        folder.Name,
        folder.Exists ? "contains no .yaml or .yml file" : "does not exist",
        tables.Count switch
        {
            1 => $"{tables[0].Name} has",
            2 => $"{tables[0].Name} and {tables[1].Name} have",
            var count => $"{tables[0].Name} and {count - 1} other records have",
        },
        folder.Exists ? "; add one, or name another folder in the MSBuild property FactsRoot"
            : Suggestions.DidYouMean(folder.Name, folder.Siblings).Or("; create it, or name another in the MSBuild property FactsRoot"));
}
