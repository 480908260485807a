using Factbook.Tool.Comparing.Facts;
using Factbook.Tool.Comparing.Shapes;

namespace Factbook.Tool.Comparing;

/// <summary>The differences between two datasets.</summary>
/// <param name="Shape">The differences of records and enums, in the ordinal order of what they are about.</param>
/// <param name="Tables">The tables with differences of facts, in the ordinal order of their names.</param>
internal sealed record DatasetDifferences(IReadOnlyList<ShapeDifference> Shape, IReadOnlyList<TableDifferences> Tables)
{
    /// <summary>Gets the severities of all differences; a fact counts once, with the most severe of its differences.</summary>
    public IEnumerable<Severity> Severities =>
        Shape.Select(difference => difference.Severity).Concat(Tables.SelectMany(table => table.Facts).Select(fact => fact.Severity));

    /// <summary>Gets the most severe one; null if the datasets do not differ.</summary>
    public Severity? Worst => Severities.Select(severity => (Severity?)severity).Max();

    /// <summary>Gets the step of the version that they require.</summary>
    public VersionStep Step => VersionSteps.Of(Worst);

    /// <summary>Returns the number of differences with a severity.</summary>
    public int Count(Severity severity) => Severities.Count(other => other == severity);
}
