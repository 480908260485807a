using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Diagnostics;

/// <summary>
/// Removes the warning about typographic quotes (FB1051) if the value is an error as well: wrong quotes are one cause, and the error
/// suggests the value without them.
/// </summary>
internal static class CascadingWarnings
{
    public static IReadOnlyList<DiagnosticInfo> Remove(IReadOnlyList<DiagnosticInfo> all)
    {
        if (all.All(diagnostic => diagnostic.Descriptor != Descriptors.TypographicQuotes))
        {
            return all;
        }

        var errors = new HashSet<(string Path, int Start)>(all
            .Where(diagnostic => diagnostic.Descriptor.DefaultSeverity == DiagnosticSeverity.Error)
            .Select(diagnostic => (diagnostic.Position.Path, diagnostic.Position.Span.Start)));
        return [.. all.Where(diagnostic => diagnostic.Descriptor != Descriptors.TypographicQuotes
            || !errors.Contains((diagnostic.Position.Path, diagnostic.Position.Span.Start)))];
    }
}
