using System.Linq;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Inputs;
using Factbook.Generator.Packing;
using Factbook.Generator.Pipeline;
using Factbook.Generator.Schema;
using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Linking;

/// <summary>The steps that join the facts of all files.</summary>
internal static class LinkingStation
{
    public static IncrementalValueProvider<Dataset> Register(
        IncrementalValuesProvider<PackedFile> packed, SchemaSteps records, InputSteps inputs, DiagnosticOutput diagnostics)
    {
        var keys = packed
            .SelectGuarded(
                TrackingNames.Keys,
                static file => file.File.Source.Path,
                static (file, cancellation) => FileKeys.Of(file, cancellation),
                FileKeys.Unread)
            .Collect();

        // The references of a file need only the keys of other files, so an edit of values resolves only its own file.
        var keyIndex = keys.SelectGuarded(
            TrackingNames.KeyIndex,
            records.Schemas,
            inputs.Folder,
            static (files, schemas, folder, cancellation) => KeyIndex.Of(files, schemas, hasAllFiles: folder is not null, cancellation),
            KeyIndex.Unread);

        var resolved = packed.SelectGuarded(
            TrackingNames.Resolving,
            keyIndex,
            static file => file.File.Source.Path,
            static (file, keys, cancellation) => ReferenceResolver.Resolve(file, keys, cancellation),
            static (_, defect) => ResolvedFile.Unread(defect));

        var inverses = resolved
            .Select(static (file, _) => file.Edges)
            .WithTrackingName(TrackingNames.Edges)
            .Collect()
            .SelectGuarded(
                TrackingNames.Inverses,
                keyIndex,
                static (edges, keys, cancellation) => InverseFinder.Find(edges, keys, cancellation),
                Inverses.Unread);

        var (allPacked, allResolved) = (packed.Collect(), resolved.Collect());

        var indexes = allPacked.SelectGuarded(
            TrackingNames.Indexes,
            keyIndex,
            inputs.ErrorLimit,
            static (files, keys, errorLimit, cancellation) => IndexBuilder.Build(files, keys, errorLimit, cancellation),
            Indexes.Unread);

        var dataset = allResolved.SelectGuarded(
            TrackingNames.Linking,
            inverses,
            indexes,
            keyIndex,
            static (files, inverses, indexes, keys, cancellation) => Linker.Link(files, inverses, indexes, keys, cancellation),
            Dataset.Unread);

        var problems = allPacked.SelectGuarded(
            TrackingNames.LinkDiagnostics,
            allResolved,
            keyIndex,
            inputs.ErrorLimit,
            static (files, resolved, keys, errorLimit, cancellation) =>
                LinkDiagnostics.Find(files, resolved, keys, errorLimit, cancellation),
            DiagnosticOutput.ListOf);

        var factsPaths = keys
            .Select(static (files, _) => files.Select(file => file.FactsPath).ToEquatable())
            .WithTrackingName(TrackingNames.FactsPaths);

        var paths = records.Declared.SelectGuarded(
            TrackingNames.PathFileChecks,
            factsPaths,
            inputs.Folder,
            static (declared, paths, folder, cancellation) =>
                PathFileChecks.Check(declared.Schemas, declared.Fragments, paths, folder, cancellation),
            DiagnosticOutput.ListOf);

        diagnostics.Add(keys, static file => file.Defect);
        diagnostics.Add(indexes, static all => all.Diagnostics);
        diagnostics.Add(dataset, static all => all.Defect);
        diagnostics.Add(problems);
        diagnostics.Add(paths);
        return dataset;
    }
}
