using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Diagnostics;

/// <summary>
/// Limits the diagnostics of a build: <c>FactsErrorLimit</c> of each file, and ten times as many of all files. One diagnostic counts the
/// rest. Errors and warnings are counted separately, so that warnings do not displace errors.
/// </summary>
internal static class DiagnosticLimit
{
    /// <summary>The default limit of errors, and of warnings, of a file.</summary>
    public const int OfFile = 1000;

    private const int FileLimitsPerBuild = 10;

    /// <summary>Returns the diagnostics to report, in order.</summary>
    /// <param name="all">All diagnostics, in order.</param>
    /// <param name="ofFile">The limit of a file.</param>
    public static IEnumerable<DiagnosticInfo> Apply(IReadOnlyList<DiagnosticInfo> all, int ofFile) =>
        all.Count <= ofFile && !all.Any(IsRest) ? all : all
            .GroupBy(diagnostic => diagnostic.Descriptor.DefaultSeverity)
            .SelectMany(group => Apply(group, ofFile))
            .OrderBy(diagnostic => diagnostic);

    /// <summary>Returns the diagnostic that counts unreported ones.</summary>
    /// <param name="first">The first unreported diagnostic, whose position it has.</param>
    public static DiagnosticInfo RestOf(DiagnosticInfo first, long count, int limit, string where = "in this file") =>
        DiagnosticInfo.Create(
        first.Descriptor.DefaultSeverity == DiagnosticSeverity.Error ? Descriptors.MoreErrors : Descriptors.MoreWarnings,
        first.Position,
        count.ToString(CultureInfo.InvariantCulture),
        where,
        limit.ToString(CultureInfo.InvariantCulture));

    private static IEnumerable<DiagnosticInfo> Apply(IEnumerable<DiagnosticInfo> ofSeverity, int ofFile)
    {
        long left = (long)ofFile * FileLimitsPerBuild;
        var (beyond, files, firstBeyond) = (0L, 0, (DiagnosticInfo?)null);
        foreach (var file in ofSeverity.GroupBy(diagnostic => diagnostic.Position.Path))
        {
            var stated = file.Where(diagnostic => !IsRest(diagnostic)).ToList();
            var rest = file.Where(IsRest).ToList();
            var shown = (int)System.Math.Min(System.Math.Min(stated.Count, ofFile), left);
            foreach (var diagnostic in stated.Take(shown))
            {
                yield return diagnostic;
            }

            left -= shown;
            var count = stated.Count - shown + rest.Sum(CountOf);
            if (count == 0)
            {
                continue;
            }

            var first = stated.Skip(shown).Concat(rest).Min()!;
            if (left > 0)
            {
                yield return RestOf(first, count, ofFile);
                continue;
            }

            (beyond, files, firstBeyond) = (beyond + count, files + 1, firstBeyond ?? first);
        }

        if (firstBeyond is not null)
        {
            yield return RestOf(
                firstBeyond, beyond, ofFile, files == 1 ? "in this file" : $"in {files.ToString(CultureInfo.InvariantCulture)} files");
        }
    }

    private static bool IsRest(DiagnosticInfo diagnostic) =>
        diagnostic.Descriptor == Descriptors.MoreErrors || diagnostic.Descriptor == Descriptors.MoreWarnings;

    private static long CountOf(DiagnosticInfo rest) => long.Parse(rest.Arguments[0].Text, CultureInfo.InvariantCulture);
}
