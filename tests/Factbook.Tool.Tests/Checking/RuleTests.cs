using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Factbook.Tool.Checking.Watching;
using Factbook.Tool.Locations;
using Factbook.Tool.Tests.Projects;

namespace Factbook.Tool.Tests.Checking;

/// <summary>Rules in C#, which run in a process of their own.</summary>
public sealed partial class RuleTests : IDisposable
{
    private const string Ended =
        "ended its process, by Environment.Exit, a stack overflow or an exception on another thread; correct the rule";

    private const string Facts = "a: { name: A }\nb:\n  name: B\n  part-of: a\n";

    private readonly ProjectFolder _folder = ProjectFolder.WithActors(Facts);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Reports_violations_at_the_property_with_the_related_facts()
    {
        Write(
            """
            R(Actor actor)
            {
                if (actor.PartOf is { } whole)
                {
                    yield return new($"'{actor.Id}' is part; expected a whole", nameof(PartOf)) { Related = [whole] };
                }
            }
            """);

        var run = Run.Piped("check", _folder.Path);

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            [
                "error FB7001: 'b' is part",
                $" --> {ShownPath.Of(_folder.PathOf("facts/actors.yaml"))}:4:12",
                "  |",
                "4 |   part-of: a",
                "  |            ^ expected a whole",
                $" ::: {ShownPath.Of(_folder.PathOf("facts/actors.yaml"))}:1:1",
                "  |",
                "1 | a: { name: A }",
                "  | -",
                "  = factbook explain FB7001",
            ],
            run.Lines.Take(10));
    }

    [Fact]
    public void Reports_an_identifier_and_a_severity_of_the_rule_in_every_format()
    {
        Write(
            """
            R(Actor actor) => actor.PartOf is null
                ? []
                : [new("Odd", "Name") { Id = "EX0001", Severity = RuleSeverity.Warning, Related = [actor.PartOf] }];
            """);

        var (facts, project) = (_folder.PathOf("facts/actors.yaml"), _folder.PathOf("Example.csproj"));
        Assert.Equal([$"{facts}(3,9): warning EX0001: Odd [{project}]"], Lines("msbuild"));
        Assert.Matches("(?m)^::warning .*line=3,.*Odd$", string.Join('\n', Lines("github")));
        using var sarif = JsonDocument.Parse(Encoding.UTF8.GetString(Run.Piped("check", _folder.Path, "--format", "sarif").Bytes));
        var result = sarif.RootElement.GetProperty("runs")[0].GetProperty("results")[0];
        Assert.Equal(("EX0001", "warning"), (result.GetProperty("ruleId").GetString(), result.GetProperty("level").GetString()));
        var related = result.GetProperty("relatedLocations")[0].GetProperty("physicalLocation");
        Assert.Equal(1, related.GetProperty("region").GetProperty("startLine").GetInt32());
    }

    [Fact]
    public void Points_to_items_nested_values_and_owned_facts()
    {
        _folder.Write(
            "Report.cs",
            """
            using System.ComponentModel.DataAnnotations;
            using System.Text.Json.Serialization;
            using Factbook;
            namespace Example;
            public sealed record Note { [JsonPropertyName("why")] public string? Because { get; init; } public string? By { get; init; } }
            [Facts("reports.yaml")] public sealed partial record Report
            {
                [Key] public required string Id { get; init; }
                public IReadOnlyList<string> Tags { get; init; } = [];
                public Note? Note { get; init; }
                public IReadOnlyDictionary<string, int> Counts { get; init; } = new Dictionary<string, int>();
                public partial IReadOnlyList<Claim> Claims { get; }

                [FactRule] public static IEnumerable<RuleViolation> R(FactSet<Report> reports) =>
                [
                    new("item", "Tags[1]") { Fact = reports["r"] },
                    new("nested", "Note.Because") { Fact = reports["r"] },
                    new("missing", "Note.By") { Fact = reports["r"] },
                    new("entry", "Counts[x]") { Fact = reports["r"] },
                    new("owned", "Claims[1].Text") { Fact = reports["r"] },
                    new("left out", "Note") { Fact = reports["s"] },
                    new("fact") { Fact = reports["s"] },
                    new("none"),
                ];
            }
            [Facts] public sealed record Claim([property: Key] string Id, string Text)
            {
                [FactRule] public static IEnumerable<RuleViolation> R(Claim claim) => claim.Text == "two" ? [new("claim", "Text")] : [];
            }
            """);
        _folder.Write(
            "facts/reports.yaml",
            """
            r:
              tags: [x, y]
              note: { why: none }
              counts: { x: 1 }
              claims:
                one: { text: one }
                two: { text: two }
            s: { tags: [] }
            """);

        Assert.Equal(
            [
                "(2,13): item", "(3,16): nested", "(3,9): missing", "(4,16): entry", "(7,18): claim", "(7,18): owned", "(8,1): fact",
                "(8,1): left out", "none",
            ],
            Lines("msbuild").Select(Short).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Loses_no_violation_to_rules_that_throw_hang_print_or_end_their_process()
    {
        SetProperty("FactRulesTimeout", "2");
        Write(
            """
            A(Actor actor) => actor.Id == "a" ? [new("kept of A")] : throw new InvalidOperationException("broken\n##[error]");
            [FactRule] public static IEnumerable<RuleViolation> B(FactSet<Actor> actors)
            {
                yield return new("kept of B");
                Environment.Exit(0);
            }
            [FactRule] public static IEnumerable<RuleViolation> C(FactSet<Actor> actors) { while (true) { Thread.Sleep(10); } }
            [FactRule] public static IEnumerable<RuleViolation> D(FactSet<Actor> actors) => D(actors).Any() ? [] : D(actors);
            [FactRule] public static IEnumerable<RuleViolation> E(Actor actor)
            {
                Console.Write("factbook-rule:{}\n");
                Console.OpenStandardOutput().Write("no line end"u8);
                new Thread(() => { while (true) { } }).Start();
                return [new("kept of E")];
            }
            [FactRule] public static IEnumerable<RuleViolation> F(Actor actor) => [new("wrong", "Nmae")];
            """);

        Assert.Equal(
            [
                "(1,1): The rule Actor.F threw ArgumentException: 'Nmae' is not a path of properties: Actor has no property 'Nmae', "
                    + "so the remaining facts were not checked; correct the rule",
                "(1,1): kept of A",
                "(1,1): kept of E",
                "(2,1): The rule Actor.A threw InvalidOperationException: broken\\u000A#\\u0023[error], "
                    + "so the remaining facts were not checked; correct the rule",
                "(2,1): kept of E",
                $"The rule Actor.B {Ended}",
                "The rule Actor.C did not end within 2 seconds; correct the rule, or set FactRulesTimeout to more seconds",
                $"The rule Actor.D {Ended}",
                "kept of B",
            ],
            Lines("msbuild").Select(Short).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Runs_no_rule_with_no_rules_or_where_the_project_disables_them()
    {
        Write("""R(Actor actor) => [new("wrong")];""");

        Assert.Empty(Lines("msbuild", "--no-rules"));
        SetProperty("FactRules", "false");
        Assert.Empty(Lines("msbuild"));
    }

    [Fact]
    public async Task Runs_rules_again_after_an_edit_and_only_on_facts_without_errors()
    {
        Write("""R(Actor actor) => actor.Name == "B" ? [new("wrong", "Name")] : [];""");
        var session = new CheckSession(() => _folder.Open(), warningsAreErrors: false);

        Assert.Equal(["FB7001"], await Saved(Facts));
        Assert.Equal(["FB3001"], await Saved(Facts.Replace("part-of: a", "part-of: x", StringComparison.Ordinal)));
        Assert.Empty(await Saved(Facts.Replace("name: B", "name: C", StringComparison.Ordinal)));

        async Task<IEnumerable<string>> Saved(string facts)
        {
            _folder.Write("facts/actors.yaml", facts);
            return (await session.CheckAgain([_folder.PathOf("facts/actors.yaml")])).Findings.Select(finding => finding.Id);
        }
    }

    [Fact]
    public void Reports_rules_that_cannot_run_because_the_C_sharp_does_not_compile()
    {
        Write("""R(Actor actor) => [new("wrong")];""");
        _folder.Write("Broken.cs", "class Broken { int X => \"text\"; }");

        var run = Run.Piped("check", _folder.Path);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("the rules in C# did not run: the C# does not compile: ", run.Error, StringComparison.Ordinal);
    }

    private void Write(string rule) => _folder.Write(
        "Actor.Rules.cs",
        $$"""
        using Factbook;
        namespace Example;
        partial record Actor
        {
            [FactRule] public static IEnumerable<RuleViolation> {{rule}}
        }
        """);

    private void SetProperty(string name, string value) => _folder.Write(
        "Example.csproj",
        ProjectFolder.Plain.Replace("<Nullable>", $"<{name}>{value}</{name}><Nullable>", StringComparison.Ordinal));

    private string[] Lines(string format, params string[] options) =>
        Run.Piped(["check", _folder.Path, "--format", format, .. options]).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    // The position and the message, which is what differs; without a position the message alone.
    private static string Short(string line)
    {
        var parts = Position().Match(line).Groups;
        return parts["position"].Success ? $"{parts["position"]}: {parts["message"]}" : parts["message"].Value;
    }

    [GeneratedRegex(@"^(.*?(?<position>\(\d+,\d+\)))?[^(]*?: error FB\d+: (?<message>.*) \[[^]]*\]$")]
    private static partial Regex Position();
}
