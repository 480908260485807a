namespace Factbook.Generator.Tests.Hostile;

/// <summary>The time zone is a state of the process, so no other test may run while it is changed.</summary>
[CollectionDefinition(nameof(TimeZoneTests), DisableParallelization = true)]
[Collection(nameof(TimeZoneTests))]
public class TimeZoneTests
{
    [SkippableFact]
    public void Output_does_not_depend_on_the_time_zone()
    {
        Skip.If(OperatingSystem.IsWindows(), ".NET ignores the variable TZ on Windows.");
        var before = Environment.GetEnvironmentVariable("TZ");
        try
        {
            Assert.Equal(OutputIn("Asia/Tokyo"), OutputIn("America/New_York"));
        }
        finally
        {
            SetTimeZone(before);
        }
    }

    private static string[] OutputIn(string timeZone)
    {
        SetTimeZone(timeZone);
        Assert.Equal(timeZone, TimeZoneInfo.Local.Id);
        return DeterminismTests.OutputOfAll();
    }

    private static void SetTimeZone(string? timeZone)
    {
        Environment.SetEnvironmentVariable("TZ", timeZone);
        TimeZoneInfo.ClearCachedData();
    }
}
