using Factbook.Generator.Diagnostics;
using Factbook.Generator.Pipeline;
using Factbook.Generator.Schema;

namespace Factbook.Generator.Tests.Hostile;

/// <summary>Reads records once for many runs of later stations.</summary>
internal static class Schemas
{
    /// <summary>Returns the schema of records, which must have no errors.</summary>
    public static SchemaSet Of(params IEnumerable<string> records)
    {
        var result = Run.Of("/project/facts", records, []).Result;
        Assert.Empty(result.Diagnostics.Select(diagnostic => diagnostic.ToString()));
        return (SchemaSet)result.TrackedSteps[TrackingNames.Schema].Single().Outputs.Single().Value;
    }
}
