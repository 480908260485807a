using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Generator.Diagnostics;

/// <summary>A position in a file as plain values, like a <see cref="Location"/> without a reference to a syntax tree.</summary>
/// <param name="Path">The path as passed to the compiler, so that tools can open it.</param>
/// <param name="Span">The span in UTF-16 code units.</param>
/// <param name="Lines">The same span as zero-based lines and columns.</param>
internal readonly record struct FilePosition(string Path, TextSpan Span, LinePositionSpan Lines)
{
    /// <summary>The position of a diagnostic about the project.</summary>
    public static readonly FilePosition None = new("", default, default);

    /// <summary>Returns the position of a diagnostic about a whole file.</summary>
    public static FilePosition StartOf(string path) => new(path, default, default);

    public Location ToLocation() => Path.Length == 0 ? Location.None : Location.Create(Path, Span, Lines);

    public static FilePosition? From(Location? location) =>
        location is null || location.GetLineSpan() is not { IsValid: true } lines
            ? null
            : new FilePosition(lines.Path, location.SourceSpan, lines.Span);
}
