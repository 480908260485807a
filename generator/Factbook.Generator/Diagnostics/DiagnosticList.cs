using System.Collections;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Diagnostics;

/// <summary>
/// The diagnostics of a station: a limited number of errors and of warnings for each file, and the number of the rest. A file can have an
/// error at every second character, and all of them would take gigabytes.
/// </summary>
/// <param name="limit">The limit of errors, and of warnings, of a file.</param>
internal sealed class DiagnosticList(int limit) : IEnumerable<DiagnosticInfo>
{
    private readonly List<DiagnosticInfo> _kept = [];
    private readonly HashSet<DiagnosticInfo> _seen = [];
    private readonly Dictionary<(string Path, DiagnosticSeverity Severity), (int Count, DiagnosticInfo? FirstOfRest)> _files = [];

    /// <summary>Adds a diagnostic unless it is a duplicate, as diagnostics of aliased values may be.</summary>
    public void Add(DiagnosticInfo diagnostic)
    {
        var file = (diagnostic.Position.Path, diagnostic.Descriptor.DefaultSeverity);
        var (count, firstOfRest) = _files.TryGetValue(file, out var known) ? known : default;
        if (count >= limit ? _seen.Contains(diagnostic) : !_seen.Add(diagnostic))
        {
            return;
        }

        if (count < limit)
        {
            _kept.Add(diagnostic);
        }

        _files[file] = (count + 1, count < limit ? null : firstOfRest ?? diagnostic);
    }

    /// <inheritdoc/>
    public IEnumerator<DiagnosticInfo> GetEnumerator()
    {
        foreach (var diagnostic in _kept)
        {
            yield return diagnostic;
        }

        foreach (var file in _files.Values)
        {
            if (file.FirstOfRest is { } first)
            {
                yield return DiagnosticLimit.RestOf(first, file.Count - limit, limit);
            }
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
