using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Tool.Locations;

/// <summary>A place in a file, as the compiler counts: lines and columns from zero, in UTF-16 units.</summary>
/// <param name="Path">The file's full path.</param>
/// <param name="Span">The place as offsets in the text.</param>
/// <param name="Lines">The place as lines and columns.</param>
internal sealed record Place(string Path, TextSpan Span, LinePositionSpan Lines)
{
    /// <summary>The line, from one.</summary>
    public int Line => Lines.Start.Line + 1;

    /// <summary>The column, from one.</summary>
    public int Column => Lines.Start.Character + 1;

    /// <summary>The place, or null for what is at none.</summary>
    public static Place? Of(Location location) =>
        location.GetLineSpan() is { IsValid: true, Path.Length: > 0 } lines ? new Place(lines.Path, location.SourceSpan, lines.Span) : null;
}
