namespace Factbook.Tool.Comparing.Shapes;

/// <summary>A difference of a record or an enum.</summary>
/// <param name="Change">What happened.</param>
/// <param name="Subject">What it happened to: <c>Actor.Name</c>.</param>
/// <param name="Old">What was declared, or null.</param>
/// <param name="New">What is declared, or null.</param>
internal sealed record ShapeDifference(ShapeChange Change, string Subject, string? Old = null, string? New = null)
{
    /// <summary>Gets what it means.</summary>
    public Severity Severity { get; init; } = ShapeChanges.SeverityOf(Change);
}
