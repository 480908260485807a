using System.Text.RegularExpressions;
using YamlDotNet.Serialization;

namespace Factbook.Generator.Tests.Documentation;

/// <summary>The workflows of GitHub Actions: that of this repository, and the one in <c>data/README.md</c>.</summary>
public partial class WorkflowTests
{
    private static readonly string Ci = Repository.Read(".github/workflows/ci.yml");

    private static readonly string Facts =
        Assert.Single(MarkdownPage.Read("data/README.md").Section("Check pull requests").FencesIn("yml")).Text;

    public static TheoryData<string> Workflows => [nameof(Ci), nameof(Facts)];

    [Theory]
    [MemberData(nameof(Workflows))]
    public void Workflow_has_only_read_permission(string name)
    {
        var workflow = name == nameof(Ci) ? Ci : Facts;

        Assert.Equal(["contents: read"], Map(Parse(workflow)["permissions"]).Select(permission => $"{permission.Key}: {permission.Value}"));
        Assert.All(Jobs(workflow), job => Assert.DoesNotContain("permissions", job.Keys));
        Assert.Equal(["false"], StepsOf(name, "actions/checkout").Select(step => With(step, "persist-credentials")));
        Assert.DoesNotContain("pull_request_target", workflow, StringComparison.Ordinal);
        Assert.DoesNotContain("secrets", workflow, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Workflows))]
    public void Every_action_is_pinned_to_a_major_version(string name) =>
        Assert.All(StepsOf(name, "actions/"), step => Assert.Matches(MajorVersion(), Uses(step)));

    [Theory]
    [MemberData(nameof(Workflows))]
    public void Workflow_installs_the_SDK_of_global_json(string name) =>
        Assert.Equal(["global.json"], StepsOf(name, "actions/setup-dotnet").Select(step => With(step, "global-json-file")));

    [Fact]
    public void Continuous_integration_runs_the_check_script() =>
        Assert.Equal([".ci/run"], Steps(Ci).Where(step => step.ContainsKey("run")).Select(step => step["run"]));

    [Fact]
    public void Checks_pull_requests_that_change_facts()
    {
        var trigger = Assert.Single(Map(Parse(Facts)["on"]));

        Assert.Equal("pull_request", trigger.Key);
        Assert.Equal(["data/**"], Assert.IsType<List<object>>(Map(trigger.Value)["paths"]));
        Assert.Contains(
            "dotnet run --project src/Factbook.Tool -- check --format github\n", (string)Steps(Facts)[^1]["run"], StringComparison.Ordinal);
    }

    [Fact]
    public void Updates_packages_and_actions()
    {
        var updates = (List<object>)Parse(Repository.Read(".github/dependabot.yml"))["updates"];

        Assert.Equal(["nuget", "github-actions"], updates.Select(update => Map(update)["package-ecosystem"]));
    }

    private static IEnumerable<Dictionary<object, object>> StepsOf(string name, string action) =>
        Steps(name == nameof(Ci) ? Ci : Facts).Where(step => Uses(step).StartsWith(action, StringComparison.Ordinal));

    private static Dictionary<object, object> Parse(string yaml) =>
        new DeserializerBuilder().Build().Deserialize<Dictionary<object, object>>(yaml);

    private static Dictionary<object, object> Map(object value) => Assert.IsType<Dictionary<object, object>>(value);

    private static IEnumerable<Dictionary<object, object>> Jobs(string workflow) => Map(Parse(workflow)["jobs"]).Values.Select(Map);

    private static List<Dictionary<object, object>> Steps(string workflow) =>
        [.. Jobs(workflow).SelectMany(job => (List<object>)job["steps"]).Select(Map)];

    private static string Uses(Dictionary<object, object> step) => (string)step.GetValueOrDefault("uses", "");

    private static object? With(Dictionary<object, object> step, string input) => Map(step["with"]).GetValueOrDefault(input);

    [GeneratedRegex(@"^actions/[\w-]+@v\d+$")]
    private static partial Regex MajorVersion();
}
