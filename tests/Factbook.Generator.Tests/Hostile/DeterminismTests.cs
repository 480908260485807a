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
    internal static string[] OutputOfAll() => [.. Datasets.Select(seed => OutputOf(Root, seed.Records, seed.Files))];

    // Each run varies all three, since a run of all datasets takes a second.
    [Theory]
    [InlineData("tr-TR", 1, "/a/facts")]
    [InlineData("ar-SA", 2, "/zürich/söurce (1)/%20/facts")]
    [InlineData("sv-SE", 3, "C:/Users/İ/facts")]
    [InlineData("th-TH", 4, Root)]
    [InlineData("fr-FR", 5, Root)]
    public void Output_does_not_depend_on_the_culture_the_order_of_files_and_records_or_the_folder(string culture, int seed, string root)
    {
        // Computed before the culture changes, or the test would compare the output with itself.
        var expected = Expected;
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, Datasets.Select(dataset =>
            {
                var random = new Random(seed);
                var (records, files) = (dataset.Records.ToArray(), dataset.Files.ToArray());
                random.Shuffle(records);
                random.Shuffle(files);
                return OutputOf(root, records, files).Replace(root, Root, StringComparison.Ordinal);
            }));
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }

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

    private static string OutputOf(string root, IEnumerable<string> records, IEnumerable<(string, string)> files) =>
        Run.Of(root, records, files, isTracked: false).Everything;
}
