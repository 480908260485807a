using Factbook.Tool.Tests.Projects;

namespace Factbook.Tool.Tests.Renaming;

public sealed class RenameTests : IDisposable
{
    private const string Records =
        """
        using System.Collections.Generic;
        using System.ComponentModel.DataAnnotations;
        using System.ComponentModel.DataAnnotations.Schema;
        using Factbook;

        namespace Example;

        [Facts("actors.yaml")]
        public sealed partial record Actor
        {
            [Key] public required string Id { get; init; }
            public string? Name { get; init; }
            public partial Actor? PartOf { get; }
            [RefersTo<Actor>] public string? Also { get; init; }
            [RefersTo<Actor>(nameof(Id))] public IReadOnlyDictionary<string, int>? Ranks { get; init; }
            public partial IReadOnlyDictionary<string, Actor> ByRole { get; }
            public partial IReadOnlyList<Office> Offices { get; }
            [FormerKeys] public IReadOnlyList<string> FormerKeys { get; init; } = [];
        }

        [Facts(KeySeparator = "/", Members = false)]
        public sealed partial record Office
        {
            [Key, InverseProperty(nameof(Actor.Offices))] public partial Actor Of { get; }
            [Key] public required string Name { get; init; }
            public partial Office? Above { get; }
        }

        [Facts("countries/**/*.yaml", KeyFromPath = true, Members = false)]
        public sealed partial record Country
        {
            [Key] public required string Id { get; init; }
            public required string Name { get; init; }
            public partial Country? Neighbour { get; }
        }
        """;

    private readonly ProjectFolder _folder = new ProjectFolder()
        .Write("Example.csproj", ProjectFolder.Plain)
        .Write("Records.cs", Records)
        .Write("facts/countries/asia/china.yaml", "name: China\nneighbour: europe/russia\n")
        .Write("facts/countries/europe/russia.yaml", "name: Russia # north\nneighbour: asia/china\n");

    public void Dispose() => _folder.Dispose();

    private RenameTests Facts(string yaml)
    {
        _folder.Write("facts/actors.yaml", yaml);
        return this;
    }

    private string Actors => File.ReadAllText(_folder.PathOf("facts/actors.yaml"));

    private Run Rename(params string[] arguments) => Run.Piped(["rename", .. arguments, "--project", _folder.Path]);

    [Fact]
    public void Changes_key_and_all_references_and_nothing_else()
    {
        Facts(
            "# actors\r\nchina:   # the state\r\n  name: china\r\n  part-of: 'asia'\r\nasia: { name: \"china\" }\r\n"
            + "beijing: {part-of: \"china\", also: china , ranks: { china: 1, asia: 2 }, by-role: { china: china } }  # china\r\n");

        var run = Rename("actors", "china", "prc");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            "# actors\r\nprc:   # the state\r\n  name: china\r\n  part-of: 'asia'\r\n  former-keys: [china]\r\n"
            + "asia: { name: \"china\" }\r\n"
            + "beijing: {part-of: \"prc\", also: prc , ranks: { prc: 1, asia: 2 }, by-role: { china: prc } }  # china\r\n",
            Actors);
        Assert.StartsWith("Renamed Actor 'china' to 'prc': 5 occurrences in 1 file.", run.Lines[0], StringComparison.Ordinal);
        Assert.Equal(0, Run.Piped("check", _folder.Path).ExitCode);
    }

    [Theory]
    [InlineData("china: { former-keys: [prc] }", "sina: { former-keys: [prc, china] }")]
    [InlineData("china: { name: China }", "sina: { name: China, former-keys: [china] }")]
    [InlineData("china: {}", "sina: { former-keys: [china] }")]
    [InlineData("china:\n  former-keys:\n  - prc # old\n", "sina:\n  former-keys:\n  - prc # old\n  - china\n")]
    [InlineData("china:\n  part_of: asia\nasia: {}\n", "sina:\n  part_of: asia\n  former_keys: [china]\nasia: {}\n")]
    [InlineData("china:\n  partOf: asia\nasia: {}\n", "sina:\n  partOf: asia\n  formerKeys: [china]\nasia: {}\n")]
    [InlineData("- id: china\n  name: China\n", "- id: sina\n  name: China\n  former-keys: [china]\n")]
    [InlineData("china: { former-keys: [prc, sina] }", "sina: { former-keys: [prc, china] }")]
    public void Records_former_key_in_the_style_of_the_file(string before, string after)
    {
        Facts(before);

        Assert.Equal((0, ""), (Rename("actors", "china", "sina") is var run ? run.ExitCode : 0, run.Error));
        Assert.Equal(after, Actors);
    }

    [Fact]
    public void Changes_keys_that_contain_the_key()
    {
        Facts("china: { offices: [ { name: trade }, { name: customs, above: china/trade } ] }\nasia: {}\n");

        var run = Rename("actors", "china", "prc");

        Assert.Equal(
            "prc: { offices: [ { name: trade }, { name: customs, above: prc/trade } ], former-keys: [china] }\nasia: {}\n", Actors);
        Assert.Contains("  Office 'china/trade' is now 'prc/trade'", run.Lines);
        Assert.Contains("Office has no property with [FormerKeys]", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Renames_file_whose_path_is_the_key()
    {
        Facts("asia: {}");

        var run = Rename("countries", "asia/china", "asia/prc");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("name: China\nneighbour: europe/russia\n", File.ReadAllText(_folder.PathOf("facts/countries/asia/prc.yaml")));
        Assert.False(File.Exists(_folder.PathOf("facts/countries/asia/china.yaml")));
        Assert.Equal(
            "name: Russia # north\nneighbour: asia/prc\n", File.ReadAllText(_folder.PathOf("facts/countries/europe/russia.yaml")));
        Assert.Equal(0, Run.Piped("check", _folder.Path).ExitCode);
    }

    [Fact]
    public void Prints_diff_without_writing()
    {
        const string Yaml = "china: {}\nasia: {}\nbeijing: { part-of: china }\n";
        Facts(Yaml);

        var run = Rename("actors", "china", "prc", "--dry-run");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(Yaml, Actors);
        Assert.Equal(["-china: {}", "+prc: { former-keys: [china] }", "-beijing: { part-of: china }", "+beijing: { part-of: prc }"],
            run.Lines.Where(line => line is ['+' or '-', not ('+' or '-'), ..]));
    }

    [Theory]
    [InlineData("china: {}\nasia: {}", "actor", "chnia", "prc", 2, "Actor 'chnia' is not defined; did you mean 'china'?")]
    [InlineData("china: {}\nasia: {}", "acters", "china", "prc", 2, "'acters' is not a set; did you mean 'actors'?")]
    [InlineData("china: {}\nasia: {}", "actors", "china", "china", 2, "'china' and 'china' are the same key")]
    [InlineData("china: {}\nasia: {}", "actors", "china", "asia", 1, "Actor 'asia' exists already, at facts/actors.yaml(2,1)")]
    [InlineData("china: {}\nasia: {}", "actors", "china", "1st", 1, "'1st' is not a valid key for an Actor: it begins with '1'")]
    [InlineData("china: {former-keys: [prc]}", "actors", "prc", "roc", 2, "Actor 'prc' was renamed already; its key is 'china'")]
    [InlineData("china: {}\nasia: {former-keys: [prc]}", "actors", "china", "prc", 1, "'prc' is a former key of Actor 'asia'")]
    [InlineData("china: {}\nasia: { part-of: &x china, name: *x }", "actors", "china", "prc", 1, "is used by an alias for another value")]
    [InlineData("asia: {}", "countries", "asia/china", "../../china", 1, "file, which cannot contain an empty part, '.' or '..'")]
    [InlineData("asia: {}", "countries", "asia/china", "/tmp/china", 1, "file, which cannot contain an empty part, '.' or '..'")]
    [InlineData("asia: {}", "countries", "asia/china", "asia\\prc", 1, "file, which cannot contain a control character, a quotation")]
    [InlineData("china:\nasia: {}", "actors", "china", "prc", 1, "the former key 'china' cannot be recorded")]
    public void Refuses_what_cannot_be_renamed(string yaml, string set, string oldKey, string newKey, int exitCode, string message)
    {
        Facts(yaml);

        var run = Rename(set, oldKey, newKey);

        Assert.Equal((exitCode, ""), (run.ExitCode, run.Output));
        Assert.Contains(message, Assert.Single(run.Error.TrimEnd().Split('\n')), StringComparison.Ordinal);
        Assert.Equal(yaml, Actors);
    }

    [Theory]
    [InlineData("china: { nmae: China }\n", "FB2003", "have")]
    [InlineData("<<<<<<< HEAD\nchina: {}\n=======\nchina: { name: China }\n>>>>>>> other\n", "FB10", "have")]
    [InlineData("china: {}\ntai_wan: {}\n", "FB3005", "would have")]
    [InlineData("china: &x {}\nasia: *x\n", "FB3016", "would have")]
    public void Refuses_facts_that_have_errors_or_would_have_them_and_shows_the_errors(string yaml, string id, string have)
    {
        Facts(yaml);

        var run = Rename("actors", "china", "tai-wan");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"error {id}", run.Output, StringComparison.Ordinal);
        Assert.EndsWith($"The facts {have} errors, so nothing was renamed.\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(yaml, Actors);
    }

    [Fact]
    public void Refuses_rename_that_violates_a_rule_and_shows_the_violation()
    {
        const string Yaml = "# actors\nchina: { former-keys: [prc] }\nasia: {}\n";
        Facts(Yaml);
        _folder.Write(
            "Rules.cs",
            """
            using System.Collections.Generic;
            using Factbook;
            namespace Example;
            public sealed partial record Actor
            {
                [FactRule]
                internal static IEnumerable<RuleViolation> HasFewFormerKeys(Actor actor) => actor.FormerKeys.Count > 1
                    ? [new($"'{actor.Id}' was renamed too often; expected one former key", "FormerKeys[1]")]
                    : [];
            }
            """);

        var run = Rename("actors", "china", "cathay");

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Equal("error FB7001: 'cathay' was renamed too often", run.Lines[0]);
        Assert.EndsWith(":2:30", run.Lines[1], StringComparison.Ordinal);
        Assert.EndsWith("The facts would have errors, so nothing was renamed.\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(Yaml, Actors);
    }

    [Fact]
    public void Refuses_read_only_file_before_any_is_written()
    {
        Facts("asia: {}");
        var readOnly = _folder.PathOf("facts/countries/europe/russia.yaml");
        File.SetAttributes(readOnly, FileAttributes.ReadOnly);
        try
        {
            var run = Rename("countries", "asia/china", "asia/prc");

            Assert.Equal((1, ""), (run.ExitCode, run.Output));
            Assert.Contains("is read-only; nothing was written", run.Error, StringComparison.Ordinal);
            Assert.True(File.Exists(_folder.PathOf("facts/countries/asia/china.yaml")));
        }
        finally
        {
            File.SetAttributes(readOnly, FileAttributes.Normal);
        }
    }

    [Fact]
    public void Restores_files_if_a_later_one_cannot_be_written()
    {
        Facts("asia: {}");
        _folder.Write("facts/countries/asia/prc.yml", "");
        File.Delete(_folder.PathOf("facts/countries/asia/prc.yml"));
        Directory.CreateDirectory(_folder.PathOf("facts/countries/asia/prc.yaml"));

        var run = Rename("countries", "asia/china", "asia/prc");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("exists already; no file was changed", run.Error, StringComparison.Ordinal);
        Assert.Contains("asia/china", File.ReadAllText(_folder.PathOf("facts/countries/europe/russia.yaml")), StringComparison.Ordinal);
    }
}
