using Factbook.Generator.Diagnostics;
using Factbook.Generator.Schema;

namespace Factbook.Generator.Tests.Hostile;

/// <summary>Reads records once, for many runs of the stations behind.</summary>
internal static class Schemas
{
    /// <summary>The schema that the generator makes of records; they must be without mistake.</summary>
    public static SchemaSet Of(params IEnumerable<string> records)
    {
        var result = Run.Of("/project/facts", records, []).Result;
        Assert.Empty(result.Diagnostics.Select(diagnostic => diagnostic.ToString()));
        return (SchemaSet)result.TrackedSteps[TrackingNames.Schema].Single().Outputs.Single().Value;
    }
}
