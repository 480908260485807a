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
    private readonly GroupLimit<DiagnosticSeverity, TextError> _severities = new(limit);

    /// <summary>The errors and warnings that are kept, in the order in which they were found.</summary>
    public IReadOnlyList<TextError> Kept => _kept;

    public bool IsEmpty => _kept.Count == 0;

    public bool HasErrors => _severities.Contains(DiagnosticSeverity.Error);

    /// <summary>Returns whether there is an error of a kind, which may be one of the rest.</summary>
    public bool Contains(DiagnosticDescriptor kind) => _kinds.Contains(kind);

    public void Add(TextError error)
    {
        _kinds.Add(error.Descriptor);
        if (_severities.Add(error.Descriptor.DefaultSeverity, error))
        {
            _kept.Add(error);
        }
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
        _severities.AddRests(other._severities);
    }

    /// <summary>Returns what is reported of a file, in order.</summary>
    public EquatableArray<DiagnosticInfo> In(YamlSource source) => _kept
        .Select(error => error.In(source))
        .Distinct()
        .Concat(_severities.Rests.Select(rest => DiagnosticLimit.RestOf(rest.First.In(source), rest.Count, limit)))
        .OrderBy(diagnostic => diagnostic)
        .ToEquatable();
}
