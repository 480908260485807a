using Factbook.Tool.Tests.Projects;

namespace Factbook.Tool.Tests.Adding;

public sealed class NewTests : IDisposable
{
    private const string Records =
        """
        using System.Collections.Generic;
        using System.ComponentModel.DataAnnotations;
        using Factbook;

        namespace Example;

        public enum Kind { State, Group }

        [Facts("actors.yaml")]
        public sealed partial record Actor
        {
            [Key] public required string Id { get; init; }
            public required string Name { get; init; }
            public required Kind Kind { get; init; }
            public partial Actor? PartOf { get; }
            public IReadOnlyList<string> Aliases { get; init; } = [];
        }

        [Facts("claims/*.yaml", Members = false)]
        public abstract partial record Claim([property: Key] string Id) { public partial Actor By { get; } }
        public sealed partial record ShareClaim(string Id, Share Share) : Claim(Id);
        public sealed partial record CountClaim(string Id, int Count) : Claim(Id);

        [Facts("notes/**/*.yaml", KeyFromPath = true, Members = false, Optional = true)]
        public sealed record Note([property: Key] string Id, string Text);
        """;

    private readonly ProjectFolder _folder = new ProjectFolder()
        .Write("Example.csproj", ProjectFolder.Plain)
        .Write("Records.cs", Records)
        .Write("facts/actors.yaml", "china: { name: China, kind: state }\n")
        .Write("facts/claims/a.yaml", "first:\n  by: china\n  share: 70 % # rounded\n");

    public void Dispose() => _folder.Dispose();

    private Run New(params string[] arguments) => Run.Piped(["new", .. arguments, "--project", _folder.Path]);

    private string Text(string path) => File.ReadAllText(_folder.PathOf("facts/" + path));

    [Fact]
    public void Adds_fact_in_the_style_of_the_file()
    {
        var run = New("actors", "beijing", "-s", "kind=group", "-s", "name=Beijing", "-s", "part-of=china", "-s", "aliases=Peking",
            "-s", "aliases=Pekin");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            "china: { name: China, kind: state }\n"
            + "beijing: { name: Beijing, kind: group, part-of: china, aliases: [Peking, Pekin] }\n",
            Text("actors.yaml"));
        Assert.StartsWith("Added Actor 'beijing' to ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Adds_case_below_the_last_fact()
    {
        Assert.Equal(0, New("share-claims", "second", "--set", "by=china", "--set", "share=more than 70 %").ExitCode);

        Assert.Equal(
            "first:\n  by: china\n  share: 70 % # rounded\nsecond:\n  by: china\n  share: more than 70 %\n", Text("claims/a.yaml"));
    }

    [Fact]
    public void Writes_a_new_file_whose_path_is_the_key()
    {
        Assert.Equal(0, New("notes", "2024/first", "--set", "text=a: b").ExitCode);

        Assert.Equal("text: 'a: b'\n", Text("notes/2024/first.yaml"));
        Assert.Equal(0, Run.Piped("check", _folder.Path).ExitCode);
    }

    [Theory]
    [InlineData(" padded ", "text: padded\n")]
    [InlineData("' padded '", "text: ' padded '\n")]
    [InlineData("\" it's \"", "text: ' it''s '\n")]
    [InlineData("\"a\\nb\"", "text: \"a\\nb\"\n")]
    [InlineData("\"a\" and \"b\"", "text: '\"a\" and \"b\"'\n")]
    [InlineData("'", "text: ''''\n")]
    public void Reads_a_value_as_in_the_file(string value, string written)
    {
        Assert.Equal(0, New("notes", "first", "--set", $"text={value}").ExitCode);

        Assert.Equal(written, Text("notes/first.yaml"));
    }

    [Theory]
    [InlineData("../x", "an empty part, '.' or '..'")]
    [InlineData("../../x", "an empty part, '.' or '..'")]
    [InlineData("a/../../../x", "an empty part, '.' or '..'")]
    [InlineData("./x", "an empty part, '.' or '..'")]
    [InlineData("/tmp/x", "an empty part, '.' or '..'")]
    [InlineData("a//x", "an empty part, '.' or '..'")]
    [InlineData("a\\x", "a control character, a quotation mark, a backslash or an escape such as %0A")]
    [InlineData("a%0Ax", "a control character, a quotation mark, a backslash or an escape such as %0A")]
    [InlineData("a\"x", "a control character, a quotation mark, a backslash or an escape such as %0A")]
    public void Refuses_key_whose_file_would_be_elsewhere_or_unsafe(string key, string excluded)
    {
        var before = Files();

        var run = New("notes", key, "--set", "text=T");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Equal(
            $"factbook: '{key}' is not a valid key for a Note: it is the path of the fact's file, which cannot contain {excluded}\n",
            run.Error);
        Assert.Equal(before, Files());

        IEnumerable<string> Files() =>
            [.. Directory.GetFiles(_folder.Path, "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
    }

    [Fact]
    public void Refuses_file_behind_a_link()
    {
        using var elsewhere = new ProjectFolder();
        Directory.CreateDirectory(_folder.PathOf("facts/notes"));
        Directory.CreateSymbolicLink(_folder.PathOf("facts/notes/link"), elsewhere.Path);

        var run = New("notes", "link/x", "--set", "text=T");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("error FB5053: 'notes/link'", run.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(elsewhere.Path));
    }

    [Fact]
    public void Writes_to_the_named_file()
    {
        _folder.Write("facts/claims/b.yaml", "- { id: other, by: china, count: 3 }\n");

        var run = New("count-claims", "third", "-s", "by=china", "-s", "count=4");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("Claim has several files; name one with --file: ", run.Error, StringComparison.Ordinal);

        Assert.Equal(0, New("count-claims", "third", "-s", "by=china", "-s", "count=4", "--file", "claims/b.yaml").ExitCode);
        Assert.Equal(
            "- { id: other, by: china, count: 3 }\n- { id: third, by: china, count: 4 }\n", Text("claims/b.yaml"));
    }

    [Fact]
    public void Refuses_fact_with_errors_and_shows_them()
    {
        var run = New("actors", "beijing", "-s", "kind=city", "-s", "part-of=chnia");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error FB2004: Actor 'beijing' requires 'name'", run.Output, StringComparison.Ordinal);
        Assert.Contains("error FB3001: Actor 'chnia' is not defined", run.Output, StringComparison.Ordinal);
        Assert.Contains("beijing: { kind: city, part-of: chnia }", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("The fact would have errors, so it was not added.\n", run.Output, StringComparison.Ordinal);
        Assert.Equal("china: { name: China, kind: state }\n", Text("actors.yaml"));
    }

    [Theory]
    [InlineData("Actor 'china' exists already, at facts/actors.yaml(1,1)", "actors", "china")]
    [InlineData("'acters' is not a set; did you mean 'actors'?", "acters", "x")]
    [InlineData("claims are of several kinds; name one of count-claims, share-claims", "claims", "x")]
    [InlineData("Actor has no key 'nmae'; did you mean 'name'?", "actors", "x", "-s", "nmae=X")]
    [InlineData("'name' is not a value; expected --set property=value", "actors", "x", "-s", "name")]
    [InlineData("'name' is specified 2 times but takes one value", "actors", "x", "-s", "name=X", "-s", "name=Y")]
    [InlineData("the key of the fact is missing; it follows the set: factbook new actors KEY", "actors")]
    [InlineData("'a b' is not a valid key for an Actor: it contains ' '", "actors", "a b")]
    [InlineData("'other.yaml' is not a file of Actor; expected actors.yaml in", "actors", "x", "--file", "other.yaml")]
    public void Refuses_wrong_input(string message, params string[] arguments)
    {
        var run = New(arguments);

        Assert.NotEqual(0, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.Contains(message, Assert.Single(run.Error.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public void Asks_for_key_and_required_values_in_a_terminal()
    {
        var prompts = new Answers("first", "second", "asia", "china", "seven", "7");

        var run = Run.Asked(prompts, "new", "count-claims", "--project", _folder.Path);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            "first:\n  by: china\n  share: 70 % # rounded\nsecond:\n  by: china\n  count: 7\n", Text("claims/a.yaml"));
        Assert.Equal(["key of the new Claim", "by: china (China)", "count"], prompts.Questions);
    }
}
