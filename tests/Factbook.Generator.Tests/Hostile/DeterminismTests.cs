using System.Globalization;
using CsCheck;

namespace Factbook.Generator.Tests.Hostile;

/// <summary>The time zone belongs to the process: nothing else may run meanwhile.</summary>
[CollectionDefinition(nameof(DeterminismTests), DisableParallelization = true)]
public class DeterminismCollection;

/// <summary>The same bytes on every machine: sources and diagnostics, of good files and of broken ones.</summary>
[Collection(nameof(DeterminismTests))]
public class DeterminismTests
{
    private const string Root = "/project/facts";
    private const ulong Seed = 20240302;

    private static readonly Seed[] Datasets = [Seeds.Article, Seeds.Shapes, Broken(Seeds.Article), Broken(Seeds.Shapes)];

    private static readonly string[] Expected = [.. Datasets.Select(seed => Everything(seed.Records, seed.Files))];

    [Theory]
    [InlineData("tr-TR", "Asia/Tokyo")]
    [InlineData("ar-SA", "America/New_York")]
    [InlineData("sv-SE", "Pacific/Chatham")]
    [InlineData("th-TH", "Asia/Tokyo")]
    [InlineData("fr-FR", "America/New_York")]
    public void Culture_and_time_zone_change_nothing(string culture, string timeZone)
    {
        // Made before the culture is another, or this would compare it with itself.
        var expected = Expected;
        var (cultureBefore, zoneBefore) = (CultureInfo.CurrentCulture, Environment.GetEnvironmentVariable("TZ"));
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            Environment.SetEnvironmentVariable("TZ", timeZone);
            TimeZoneInfo.ClearCachedData();
            Assert.Equal(timeZone, TimeZoneInfo.Local.Id);
            Assert.Equal(expected, Datasets.Select(seed => Everything(seed.Records, seed.Files)));
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = cultureBefore;
            Environment.SetEnvironmentVariable("TZ", zoneBefore);
            TimeZoneInfo.ClearCachedData();
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_order_of_files_and_records_changes_nothing(int seed) => Assert.Equal(Expected, Datasets.Select(dataset =>
    {
        var random = new Random(seed);
        var (records, files) = (dataset.Records.ToArray(), dataset.Files.ToArray());
        random.Shuffle(records);
        random.Shuffle(files);
        return Everything(records, files);
    }));

    [Theory]
    [InlineData("/a/facts")]
    [InlineData("/zürich/söurce (1)/%20/facts")]
    [InlineData("C:/Users/İ/facts")]
    public void The_folder_changes_nothing(string root) => Assert.Equal(
        Expected,
        Datasets.Select(dataset => Run.Of(root, dataset.Records, dataset.Files).Everything.Replace(root, Root, StringComparison.Ordinal)));

    // Every other file is hurt, each in its own way.
    private static Seed Broken(Seed seed) => seed with
    {
        Files = [.. seed.Files.Select((file, number) => number % 2 == 1 ? file : (file.Path, HostileText.Draw(Mutation.Any.Array[4], number, Seed).Aggregate(file.Text, (text, mutation) => mutation.Apply(text))))],
    };

    private static string Everything(IEnumerable<string> records, IEnumerable<(string, string)> files) => Run.Of(Root, records, files).Everything;
}
