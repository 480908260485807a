using System.Text.Json;
using System.Text.RegularExpressions;

namespace Factbook.Generator.Tests.Documentation;

/// <summary>Stryker ignores a path without a file, and a filter without a test.</summary>
public partial class MutationTests
{
    private static readonly Lazy<string> Tests = new(() => string.Join(
        '\n', SourceTree.CSharp.Where(file => file.Path.StartsWith("tests/", StringComparison.Ordinal)).Select(file => file.Text)));

    public static TheoryData<string> Areas => [.. Repository.ReadAll("tests/Mutation", "*.json").Select(file => file.Name)];

    [Theory]
    [MemberData(nameof(Areas))]
    public void Every_mutated_file_exists(string area)
    {
        var configuration = Read(area);
        var project = Path.ChangeExtension(configuration.GetProperty("project").GetString()!, null);
        var folder = Repository.Exists($"src/{project}") ? $"src/{project}" : $"generator/{project}";

        Assert.All(
            configuration.GetProperty("mutate").EnumerateArray().Select(path => path.GetString()!),
            path => Assert.NotEmpty(Repository.ReadAll($"{folder}/{Path.GetDirectoryName(path)}", Path.GetFileName(path))));
    }

    [Theory]
    [MemberData(nameof(Areas))]
    public void Every_filter_selects_tests(string area) => Assert.All(
        Filter().Matches(Read(area).GetProperty("test-case-filter").GetString()!).Select(filter => filter.Groups["name"].Value),
        name => Assert.Matches($@"\b(namespace|class|void) {Regex.Escape(name)}", Tests.Value));

    private static JsonElement Read(string area) =>
        JsonDocument.Parse(Repository.Read($"tests/Mutation/{area}")).RootElement.GetProperty("stryker-config");

    [GeneratedRegex(@"~(?<name>[\w.]+)")]
    private static partial Regex Filter();
}
