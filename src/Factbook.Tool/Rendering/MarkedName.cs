using Factbook.Tool.Model;

namespace Factbook.Tool.Rendering;

/// <summary>Names with their marks: <c>Machine tool share (likely)</c>.</summary>
internal static class MarkedName
{
    /// <summary>Returns a name with marks.</summary>
    public static string Of(string name, IReadOnlyList<Mark> marks) =>
        marks.Count == 0 ? name : $"{name} ({string.Join(", ", marks.Select(mark => Printable.Of(mark.Text)))})";
}
