using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using Factbook.Generator.Diagnostics;
using Factbook.Notation.Passages;

namespace Factbook.Generator.Sources;

/// <summary>Reports passages that the texts of their sources do not contain, at the values in the YAML files.</summary>
internal static class EvidenceDiagnostics
{
    /// <param name="evidence">The passages and the texts.</param>
    /// <param name="options">Where the texts are.</param>
    /// <param name="errorLimit">The maximum number of errors that are reported for a file.</param>
    /// <param name="cancellation">Cancels the comparison.</param>
    public static EquatableArray<DiagnosticInfo> Of(
        Evidence evidence, SourceOptions options, int errorLimit, CancellationToken cancellation)
    {
        var (citations, texts) = (evidence.Citations, evidence.Texts);
        var found = new DiagnosticList(errorLimit);
        var byName = texts.ToDictionary(text => text.Text, StringComparer.Ordinal);
        var counts = citations.Passages
            .GroupBy(citation => citation.Text, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        foreach (var source in citations.Sources)
        {
            if (byName.TryGetValue(source.Text, out var text))
            {
                AddSource(source, counts.TryGetValue(source.Text, out var count) ? count : 0, text, options, found);
            }
        }

        var results = texts.ToDictionary(
            text => text.Text,
            text => text.Passages.ToDictionary(passage => passage.Passage),
            StringComparer.Ordinal);
        foreach (var citation in citations.Passages)
        {
            cancellation.ThrowIfCancellationRequested();
            if (results.TryGetValue(citation.Text, out var text)
                && text.TryGetValue(citation.Passage, out var result)
                && result.State != PassageState.Verified)
            {
                found.Add(Describe(citation, result, options));
            }
        }

        return found.ToEquatable();
    }

    private static void AddSource(CitedSource source, int count, VerifiedText text, SourceOptions options, DiagnosticList found)
    {
        if (text.Problem is { } problem)
        {
            // A folder that does not exist is one error of the project.
            if (!options.IsMissing)
            {
                found.Add(DiagnosticInfo.Create(
                    Descriptors.PassagesNotVerified,
                    source.Position,
                    Number(count),
                    count == 1 ? "passage was" : "passages were",
                    source.Text,
                    problem.Length > 0 ? problem
                        : options.Root.Length > 1 ? $"the folder of sources '{options.Name}' does not contain it"
                        : "no folder of sources is named by FactSources"));
            }
        }
        else if (source.Digest is { Length: > 0 } recorded && !string.Equals(recorded, text.Digest, StringComparison.OrdinalIgnoreCase))
        {
            found.Add(
                DiagnosticInfo.Create(
                    Descriptors.SourceChanged,
                    source.DigestPosition,
                    recorded,
                    Shown(options, source.Text),
                    new MessageArgument(text.Digest, text.Digest)));
        }
    }

    private static DiagnosticInfo Describe(Citation citation, VerifiedPassage result, SourceOptions options)
    {
        var (words, text) = (PassageNotation.Format(citation.Passage), Shown(options, citation.Text));
        return result.State switch
        {
            PassageState.WordsMissing => DiagnosticInfo.Create(Descriptors.WordsNotFound, citation.Position, words, text),
            PassageState.WordsRepeated =>
                DiagnosticInfo.Create(Descriptors.WordsRepeated, citation.Position, words, text, Number(result.Count)),
            PassageState.Moved when PassageNotation.Format(result.MovedTo!) is var moved =>
                DiagnosticInfo.Create(Descriptors.PassageMoved, citation.Position, words, text, new MessageArgument(moved, moved)),
            PassageState.Ambiguous => DiagnosticInfo.Create(
                Descriptors.PassageNotFound, citation.Position, words, text, $"its words are at {Number(result.Count)} other positions, so "
                    + $"which of them is meant is unknown"),
            PassageState.NotCompared =>
                DiagnosticInfo.Create(Descriptors.PassagesTooLong, citation.Position, words, text, Number(result.Count)),
            PassageState.NotSearched => DiagnosticInfo.Create(
                Descriptors.PassageNotFound, citation.Position, words, text, "its words were not searched for, since too many passages are "
                    + "missing"),
            _ => DiagnosticInfo.Create(Descriptors.PassageNotFound, citation.Position, words, text, "no other position has its words"),
        };
    }

    private static string Shown(SourceOptions options, string text) => $"{options.Name}/{text}";

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
