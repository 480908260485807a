using System.Globalization;
using CsCheck;

namespace Factbook.Generator.Tests.Hostile;

/// <summary>Sources and diagnostics of valid and invalid files are the same bytes on every machine.</summary>
public class DeterminismTests
{
    private const string Root = "/project/facts";
    private const ulong Seed = 20240302;

    private static readonly Seed[] Datasets = [Seeds.Article, Seeds.Shapes, Broken(Seeds.Article), Broken(Seeds.Shapes)];

    private static readonly string[] Expected = OutputOfAll();

    /// <summary>Returns the sources and diagnostics of every dataset.</summary>
    internal static string[] OutputOfAll() => [.. Datasets.Select(seed => OutputOf(seed.Records, seed.Files))];

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("sv-SE")]
    [InlineData("th-TH")]
    [InlineData("fr-FR")]
    public void Output_does_not_depend_on_the_culture(string culture)
    {
        // Computed before the culture changes, or the test would compare the output with itself.
        var expected = Expected;
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, OutputOfAll());
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Output_does_not_depend_on_the_order_of_files_and_records(int seed) => Assert.Equal(Expected, Datasets.Select(dataset =>
    {
        var random = new Random(seed);
        var (records, files) = (dataset.Records.ToArray(), dataset.Files.ToArray());
        random.Shuffle(records);
        random.Shuffle(files);
        return OutputOf(records, files);
    }));

    [Theory]
    [InlineData("/a/facts")]
    [InlineData("/zürich/söurce (1)/%20/facts")]
    [InlineData("C:/Users/İ/facts")]
    public void Output_does_not_depend_on_the_folder(string root) => Assert.Equal(
        Expected,
        Datasets.Select(dataset =>
            Run.Of(root, dataset.Records, dataset.Files, isTracked: false)
                .Everything.Replace(root, Root, StringComparison.Ordinal)));

    // Every second file has an error, each of another kind.
    private static Seed Broken(Seed seed) => seed with
    {
        Files = [
            .. seed.Files.Select((file, number) =>
                number % 2 == 1
                    ? file
                    : (
                        file.Path,
                        HostileText.Draw(Mutation.Any.Array[4], number, Seed)
                            .Aggregate(file.Text, (text, mutation) => mutation.Apply(text))))
        ],
    };

    private static string OutputOf(IEnumerable<string> records, IEnumerable<(string, string)> files) =>
        Run.Of(Root, records, files, isTracked: false).Everything;
}
