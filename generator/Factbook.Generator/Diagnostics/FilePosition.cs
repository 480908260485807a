using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Generator.Diagnostics;

/// <summary>
/// A place in a file as plain values: what a <see cref="Location"/> says, without holding on to a syntax tree.
/// </summary>
/// <param name="Path">The path as the compiler was given it, so that tools can open it.</param>
/// <param name="Span">Offsets in UTF-16 units.</param>
/// <param name="Lines">The same span as zero-based lines and columns.</param>
internal readonly record struct FilePosition(string Path, TextSpan Span, LinePositionSpan Lines)
{
    /// <summary>The position of what is about the whole project.</summary>
    public static readonly FilePosition None = new("", default, default);

    public Location ToLocation() => Path.Length == 0 ? Location.None : Location.Create(Path, Span, Lines);

    public static FilePosition? From(Location? location) =>
        location is null || location.GetLineSpan() is not { IsValid: true } lines
            ? null
            : new FilePosition(lines.Path, location.SourceSpan, lines.Span);
}
