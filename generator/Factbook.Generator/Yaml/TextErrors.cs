using System.Collections.Generic;
using System.Linq;
using Factbook.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Yaml;

/// <summary>
/// The errors and warnings of a text: as many of each severity as a file may report, and the number of the rest. A text can have an error
/// at every second character, and all of them would take gigabytes.
/// </summary>
/// <param name="limit">The limit of errors, and of warnings.</param>
internal sealed class TextErrors(int limit)
{
    private readonly List<TextError> _kept = [];
    private readonly HashSet<DiagnosticDescriptor> _kinds = [];
    private readonly Dictionary<DiagnosticSeverity, (int Count, TextError? FirstOfRest)> _counts = [];

    /// <summary>The errors and warnings that are kept, in the order in which they were found.</summary>
    public IReadOnlyList<TextError> Kept => _kept;

    public bool IsEmpty => _kept.Count == 0;

    public bool HasErrors => _counts.ContainsKey(DiagnosticSeverity.Error);

    /// <summary>Returns whether there is an error of a kind, which may be one of the rest.</summary>
    public bool Contains(DiagnosticDescriptor kind) => _kinds.Contains(kind);

    public void Add(TextError error)
    {
        var severity = error.Descriptor.DefaultSeverity;
        var (count, firstOfRest) = _counts.TryGetValue(severity, out var known) ? known : default;
        if (count < limit)
        {
            _kept.Add(error);
        }
        else
        {
            firstOfRest ??= error;
        }

        _kinds.Add(error.Descriptor);
        _counts[severity] = (count + 1, firstOfRest);
    }

    public void AddRange(IEnumerable<TextError> errors)
    {
        foreach (var error in errors)
        {
            Add(error);
        }
    }

    /// <summary>Adds those of another list, with the number of its rest.</summary>
    public void AddRange(TextErrors other)
    {
        AddRange(other._kept);
        foreach (var severity in other._counts)
        {
            var (count, firstOfRest) = _counts[severity.Key];
            var kept = other._kept.Count(error => error.Descriptor.DefaultSeverity == severity.Key);
            _counts[severity.Key] = (count + severity.Value.Count - kept, firstOfRest ?? severity.Value.FirstOfRest);
        }
    }

    /// <summary>Returns what is reported of a file, in order.</summary>
    public EquatableArray<DiagnosticInfo> In(YamlSource source) => _kept
        .Select(error => error.In(source))
        .Distinct()
        .Concat(_counts.Values
            .Where(severity => severity.FirstOfRest is not null)
            .Select(severity => DiagnosticLimit.RestOf(severity.FirstOfRest!.In(source), severity.Count - limit, limit)))
        .OrderBy(diagnostic => diagnostic)
        .ToEquatable();
}
