using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Tool.Locations;

/// <summary>A span in a file, in UTF-16 code units.</summary>
/// <param name="Path">The full path of the file.</param>
/// <param name="Span">The span as offsets in the text.</param>
/// <param name="Lines">The span as zero-based lines and columns.</param>
internal sealed record FileLocation(string Path, TextSpan Span, LinePositionSpan Lines)
{
    /// <summary>The one-based line of the start.</summary>
    public int Line => Lines.Start.Line + 1;

    /// <summary>The one-based column of the start.</summary>
    public int Column => Lines.Start.Character + 1;

    /// <summary>Returns a location in a file; null for any other location.</summary>
    public static FileLocation? Of(Location location) => location.GetLineSpan() is { IsValid: true, Path.Length: > 0 } lines
        ? new FileLocation(lines.Path, location.SourceSpan, lines.Span)
        : null;
}
