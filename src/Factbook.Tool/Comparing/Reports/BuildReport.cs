using Factbook.Generator.Diagnostics;
using Factbook.Tool.Comparing.Facts;
using Factbook.Tool.Rendering;

namespace Factbook.Tool.Comparing.Reports;

/// <summary>
/// A report for a build: an error for each difference that requires a greater step than the version of the new package is. MSBuild
/// recognizes the lines as errors.
/// </summary>
/// <param name="output">Receives the lines.</param>
/// <param name="old">The version of the old package.</param>
/// <param name="new">The version of the new package.</param>
internal sealed class BuildReport(TextWriter output, PackageVersion old, PackageVersion @new)
{
    private const int LongestList = 100;

    /// <summary>Writes the errors.</summary>
    /// <returns>Whether there are any.</returns>
    public bool Write(DatasetDifferences differences)
    {
        var declared = old.StepTo(@new);
        var errors = differences.Shape
            .Select(shape => (shape.Severity, Text: $"{shape.Subject}: {DifferenceText.Of(shape, "->")}"))
            .Concat(differences.Tables.SelectMany(table => table.Facts.Select(fact => (fact.Severity, Text: Describe(table, fact)))))
            .Where(difference => old.Required(VersionSteps.Of(difference.Severity)) > declared)
            .ToList();
        foreach (var (severity, text) in errors.Take(LongestList))
        {
            Write(text, severity);
        }

        if (errors.Count > LongestList)
        {
            var rest = errors.Skip(LongestList).ToList();
            Write($"there are {CountText.Of(rest.Count, "more difference")}", rest.Max(error => error.Severity));
        }

        return errors.Count > 0;
    }

    private void Write(string text, Severity severity)
    {
        var descriptor = Descriptors.VersionTooLow;
        var version = old.After(old.Required(VersionSteps.Of(severity)));
        object[] arguments = OneLine.Fit(descriptor, [text, old.Text, DifferenceText.Name(severity), version, @new.Text]);
        output.WriteLine($"factbook : error {descriptor.Id}: "
            + string.Format(System.Globalization.CultureInfo.InvariantCulture, descriptor.MessageFormat.ToString(null), arguments));
    }

    private static string Describe(TableDifferences table, FactDifference fact)
    {
        var worst = fact.Values.FirstOrDefault(value => value.Severity == fact.Severity);
        return fact.Change switch
        {
            FactChange.Renamed when worst is null || fact.Severity != Severity.Breaking =>
                $"{table.Name}: '{fact.OldKey}' is renamed to '{fact.Key}'",
            FactChange.Removed => $"{table.Name}: '{fact.Key}' is removed",
            FactChange.Added => $"{table.Name}: '{fact.Key}' is added",
            _ => $"{table.Name}: '{fact.Key}' has another {worst!.Path}",
        };
    }
}
