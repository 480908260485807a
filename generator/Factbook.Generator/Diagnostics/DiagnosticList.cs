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
    private readonly GroupLimit<(string Path, DiagnosticSeverity Severity), DiagnosticInfo> _files = new(limit);

    /// <summary>Adds a diagnostic unless it is a duplicate, as diagnostics of aliased values may be.</summary>
    public void Add(DiagnosticInfo diagnostic)
    {
        var file = (diagnostic.Position.Path, diagnostic.Descriptor.DefaultSeverity);
        if (_files.IsFull(file) ? _seen.Contains(diagnostic) : !_seen.Add(diagnostic))
        {
            return;
        }

        if (_files.Add(file, diagnostic))
        {
            _kept.Add(diagnostic);
        }
    }

    /// <inheritdoc/>
    public IEnumerator<DiagnosticInfo> GetEnumerator()
    {
        foreach (var diagnostic in _kept)
        {
            yield return diagnostic;
        }

        foreach (var (count, first) in _files.Rests)
        {
            yield return DiagnosticLimit.RestOf(first, count, limit);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
