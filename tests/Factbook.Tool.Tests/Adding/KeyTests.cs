using Factbook.Tool.Tests.Projects;

namespace Factbook.Tool.Tests.Adding;

/// <summary>
/// New facts whose key has several parts, is in a nested record or begins with that of the owner, and facts of several kinds.
/// </summary>
public sealed class KeyTests : IDisposable
{
    private const string Records =
        """
        using System.Collections.Generic;
        using System.ComponentModel.DataAnnotations;
        using System.ComponentModel.DataAnnotations.Schema;
        using System.Text.Json.Serialization;
        using Factbook;

        namespace Example;

        [Facts("actors.yaml")]
        public sealed partial record Actor([property: Key] string Id)
        {
            public partial IReadOnlyList<Office> Offices { get; }
        }

        [Facts(KeySeparator = "/", Members = false)]
        public sealed partial record Office
        {
            [Key, InverseProperty(nameof(Actor.Offices))] public partial Actor Of { get; }
            [Key] public required string Name { get; init; }
        }

        [Facts("figures.yaml", KeySeparator = "/", Members = false, Optional = true)]
        public sealed partial record Figure
        {
            [Key] public partial Actor Of { get; }
            [Key] public required int Year { get; init; }
            public required decimal Amount { get; init; }
        }

        public sealed record Heading([property: Key] string Id, string Title);

        [Facts("texts.yaml", Members = false, Optional = true)]
        public sealed record Text(Heading Heading, string Body);

        [Facts("events.yaml", Members = false, Optional = true)]
        [JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
        [JsonDerivedType(typeof(Meeting), "meeting")]
        [JsonDerivedType(typeof(Strike), "strike")]
        public abstract record Event([property: Key] string Id);
        public sealed record Meeting(string Id, string Place) : Event(Id);
        public sealed record Strike(string Id, int Days) : Event(Id);
        """;

    private readonly ProjectFolder _folder = new ProjectFolder()
        .Write("Example.csproj", ProjectFolder.Plain)
        .Write("Records.cs", Records)
        .Write("facts/actors.yaml", "china: { offices: [ { name: trade } ] }\nasia: {}\n");

    public void Dispose() => _folder.Dispose();

    private Run New(params string[] arguments) => Run.Piped(["new", .. arguments, "--project", _folder.Path]);

    private string Text(string file) => File.ReadAllText(_folder.PathOf($"facts/{file}.yaml"));

    [Theory]
    [InlineData("- { of: china, year: 2023, amount: 1 }\n", "- { of: asia, year: 2024, amount: 2 }\n")]
    [InlineData("china:\n  year: 2023\n  amount: 1\n", "asia:\n  year: 2024\n  amount: 2\n")]
    [InlineData("china/2023: { of: china, year: 2023, amount: 1 }\n", "asia/2024: { of: asia, year: 2024, amount: 2 }\n")]
    [InlineData("# figures\n", "- of: asia\n  year: 2024\n  amount: 2\n")]
    [InlineData("", "- of: asia\n  year: 2024\n  amount: 2\n")]
    public void Adds_fact_whose_key_has_several_parts(string before, string added)
    {
        _folder.Write("facts/figures.yaml", before);

        var run = New("figures", "asia/2024", "--set", "amount=2");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(before + added, Text("figures"));
    }

    [Fact]
    public void Accepts_the_parts_of_a_key_as_values()
    {
        Assert.Equal(0, New("figures", "--set", "year=2024", "--set", "of=asia", "--set", "amount=2").ExitCode);

        Assert.Equal("- of: asia\n  year: 2024\n  amount: 2\n", Text("figures"));
    }

    [Fact]
    public void Asks_for_the_parts_of_a_key()
    {
        var run = Run.Asked(new Answers("asia", "x", "2024", "2"), "new", "figures", "--project", _folder.Path);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal("- of: asia\n  year: 2024\n  amount: 2\n", Text("figures"));
    }

    [Theory]
    [InlineData("customs")]
    [InlineData("china/customs")]
    public void Adds_fact_whose_key_begins_with_that_of_its_owner(string key)
    {
        Assert.Equal(0, New("offices", key, "--in", "china").ExitCode);

        Assert.Equal("china: { offices: [ { name: trade }, { name: customs } ] }\nasia: {}\n", Text("actors"));
    }

    [Fact]
    public void Adds_first_fact_of_an_owner_without_a_list()
    {
        Assert.Equal(0, New("offices", "trade", "--in", "asia").ExitCode);

        Assert.Equal("china: { offices: [ { name: trade } ] }\nasia: { offices: { trade: {} } }\n", Text("actors"));
    }

    [Fact]
    public void Adds_fact_whose_key_is_in_a_nested_record()
    {
        Assert.Equal(0, New("texts", "first", "--set", "heading={ title: T }", "--set", "body=B").ExitCode);

        Assert.Equal("first:\n  heading:\n    id: first\n    title: T\n  body: B\n", Text("texts"));
    }

    [Theory]
    [InlineData("--set", "kind=meeting")]
    [InlineData]
    public void States_the_kind_of_a_fact(params string[] kind)
    {
        _folder.Write("facts/events.yaml", "# none yet\r\n");

        Assert.Equal(0, New(["events", "rome", "--set", "place=Rome", .. kind]).ExitCode);

        Assert.Equal("# none yet\r\nrome:\r\n  kind: meeting\r\n  place: Rome\r\n", Text("events"));
    }

    [Theory]
    [InlineData("'asia' is not a valid key for a Figure: it has 2 parts, separated by '/'; write OF/YEAR, or state each part with --set",
        "figures", "asia")]
    [InlineData("--set year repeats a part of the key 'asia/2024'; omit one of them", "figures", "asia/2024", "-s", "year=1")]
    [InlineData("the key of the fact is missing; state its parts: --set of=… --set year=…", "figures")]
    [InlineData("'strik' is not a valid kind of Event; did you mean 'strike'?", "events", "x", "--set", "kind=strik")]
    [InlineData("events are of several kinds; name one of meeting, strike with --set kind=", "events", "x")]
    [InlineData("the key of the fact is missing; it follows the set: factbook new offices KEY --in china", "offices", "--in", "china")]
    [InlineData("Office 'china/trade' exists already, at facts/actors.yaml(1,23)", "offices", "trade", "--in", "china")]
    public void Refuses_wrong_input(string message, params string[] arguments)
    {
        var run = New(arguments);

        Assert.NotEqual(0, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.Contains(message, Assert.Single(run.Error.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }
}
