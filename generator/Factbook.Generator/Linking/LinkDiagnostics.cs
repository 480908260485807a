using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Factbook.Generator.Binding;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Packing;
using Factbook.Generator.Schema;
using Factbook.Generator.Unicode;
using Factbook.Generator.Yaml;

namespace Factbook.Generator.Linking;

/// <summary>
/// Reports the errors that are known only after all files are read. Linking does not use positions: they, and suggestions, are determined
/// only here, and only if there is an error.
/// </summary>
internal static class LinkDiagnostics
{
    /// <param name="packed">The files, in the order of the generator's input.</param>
    /// <param name="resolved">The same files.</param>
    public static EquatableArray<DiagnosticInfo> Find(
        ImmutableArray<PackedFile> packed,
        ImmutableArray<ResolvedFile> resolved,
        KeyIndex index,
        int errorLimit,
        CancellationToken cancellation)
    {
        var diagnostics = new DiagnosticList(errorLimit);
        var finder = new FactFinder(packed);
        var suggestions = new KeySuggestions(cancellation);
        var former = new FormerKeyDiagnostics(index.Schemas, finder, diagnostics);
        foreach (var table in index.Tables)
        {
            cancellation.ThrowIfCancellationRequested();
            ReportDuplicates(table, finder, diagnostics);
            ReportLookalikes(table, finder, diagnostics);
            ReportKeyless(table, finder, diagnostics);
            MemberDiagnostics.Report(table, finder, diagnostics);
            former.Report(table);
        }

        var unread = new UnreadFacts(packed, index);
        var references = new ReferenceDiagnostics(index, finder, unread, suggestions, diagnostics);
        foreach (var (file, unresolved) in UnresolvedOf(packed, resolved, index))
        {
            cancellation.ThrowIfCancellationRequested();
            references.Report(file, unresolved);
        }

        if (KeyChecks.AreAskedFor(index.Schemas))
        {
            var checks = new KeyChecks(index, finder, unread, suggestions, diagnostics);
            foreach (var fact in index.Tables.SelectMany(finder.All))
            {
                cancellation.ThrowIfCancellationRequested();
                checks.Check(fact);
            }
        }

        return diagnostics.ToEquatable();
    }

    // By table, and in the order of the facts, because the number of searches is limited.
    private static IEnumerable<(PackedFile File, UnresolvedReference Reference)> UnresolvedOf(
        ImmutableArray<PackedFile> packed, ImmutableArray<ResolvedFile> resolved, KeyIndex index) =>
        index.InOrder(packed)
            .Zip(index.InOrder(resolved), (file, found) => (File: file, found.Unresolved))
            .SelectMany(file => file.Unresolved, (file, reference) => (file.File, Reference: reference))
            .OrderBy(found => found.File.Parts[found.Reference.Part].Table, StringComparer.Ordinal);

    private static void ReportDuplicates(TableKeys table, FactFinder finder, DiagnosticList diagnostics)
    {
        foreach (var duplicate in table.Duplicates)
        {
            var (fact, first) = (finder.Find(table, duplicate.Key), finder.Find(table, duplicate.Value));
            var fix = IsFileName(table.Record, fact.Source, fact.Fact) && IsFileName(table.Record, first.Source, first.Fact)
                ? "; the key of each fact is the name of its file: rename one of the files"
                : "";
            diagnostics.Add(DiagnosticInfo
                .Create(Descriptors.DuplicateFact, fact.Position, table.Record.Name, fact.Fact.Key!, first.Describe(), fix)
                .WithOther(first.Position));
        }
    }

    private static void ReportLookalikes(TableKeys table, FactFinder finder, DiagnosticList diagnostics)
    {
        foreach (var lookalike in table.Lookalikes)
        {
            var (fact, other) = (finder.Find(table, lookalike.Key), finder.Find(table, lookalike.Value));
            var (key, otherKey) = (fact.Fact.Key!, other.Fact.Key!);
            diagnostics.Add(DiagnosticInfo
                .Create(
                    Descriptors.LookalikeKey,
                    fact.Position,
                    table.Record.Name,
                    key,
                    otherKey,
                    Confusables.Difference(key, otherKey),
                    other.Describe())
                .WithOther(other.Position));
        }
    }

    private static bool IsFileName(RecordSchema record, YamlSource source, BoundFact fact) =>
        record.Facts is { KeyFromPath: false, IsOwned: false } facts && fact.Key == FactsGlob.KeyOf(facts, source.FactsPath);

    private static void ReportKeyless(TableKeys table, FactFinder finder, DiagnosticList diagnostics)
    {
        foreach (var fact in table.Keyless)
        {
            diagnostics.Add(DiagnosticInfo.Create(Descriptors.KeylessFact, finder.Find(table, fact).Position, table.Record.Name));
        }
    }
}
