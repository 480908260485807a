using System.Text;
using Factbook.Tool.Tests.Projects;

namespace Factbook.Tool.Tests;

/// <summary>The command shows and exports the current facts of a project without a build.</summary>
public sealed class ProjectFactsTests : IDisposable
{
    private readonly ProjectFolder _folder = ProjectFolder.WithActors("china: { name: China }\n");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Shows_the_current_facts()
    {
        Assert.Equal("Example: 1 fact", Show().Lines[0]);

        _folder.Write("facts/actors.yaml", "china: { name: China }\njapan: { name: Japan, part-of: china }\n");

        Assert.Equal("Example: 2 facts", Show().Lines[0]);
    }

    [Fact]
    public void Exports_the_current_facts()
    {
        _folder.Write("facts/actors.yaml", "japan: { name: Japan }\n");

        var run = Run.Piped("export", _folder.Path);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("\"id\": \"japan\"", Encoding.UTF8.GetString(run.Bytes), StringComparison.Ordinal);
    }

    [Fact]
    public void Shows_valid_facts_and_reports_errors_of_others()
    {
        _folder.Write("facts/actors.yaml", "china: { name: China }\njapan: { nmae: Japan }\nkorea: { name: [Korea] }\n");

        var run = Show("actors");

        Assert.Equal(
            (1, "factbook: 2 errors; facts and references with errors are omitted, and 'factbook check' reports each error"),
            (run.ExitCode, run.Error.TrimEnd()));
        Assert.Equal("Actors (1)", run.Lines[0]);
    }

    [Fact]
    public void Exports_nothing_if_a_fact_has_an_error()
    {
        _folder.Write("facts/actors.yaml", "china: { name: China, part-of: asia }\n");

        var run = Run.Piped("export", _folder.Path, "-o", _folder.PathOf("facts.json"));

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Equal(
            Run.Piped("check", _folder.Path).Output + $"factbook: facts with errors are not exported{Environment.NewLine}", run.Error);
        Assert.False(File.Exists(_folder.PathOf("facts.json")));
    }

    [Fact]
    public void Exports_explicitly_declared_positional_property()
    {
        _folder.Write(
            "Good.cs",
            """
            using System.ComponentModel.DataAnnotations;
            using Factbook;
            [Facts("goods.yaml")]
            public sealed record Good([property: Key] string Id, string Name)
            {
                public string Name { get; } = Name.Trim();
                public int Length => Name.Length;
            }
            """)
            .Write("facts/goods.yaml", "lathes: { name: ' Lathes ' }\n");

        var json = Encoding.UTF8.GetString(Run.Piped("export", _folder.Path).Bytes);

        Assert.Contains("\"name\": \"Lathes\"", json, StringComparison.Ordinal);
        Assert.DoesNotContain("length", json, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("init => throw new ArgumentException(\"No lathes.\");", "ArgumentException: No lathes.")]
    [InlineData("get => throw new NullReferenceException(\"Nothing.\"); init;", "NullReferenceException: Nothing.")]
    public void Reports_fact_whose_record_throws(string accessors, string cause)
    {
        _folder.Write(
            "Good.cs",
            $$"""
            using System;
            using System.ComponentModel.DataAnnotations;
            using Factbook;
            [Facts("goods.yaml", Members = false)]
            public sealed record Good
            {
                [Key] public required string Id { get; init; }
                public string Name { {{(accessors.StartsWith("init", StringComparison.Ordinal) ? "get => \"\"; " : "")}}{{accessors}} }
            }
            """)
            .Write("facts/goods.yaml", "\nlathes: { name: Lathes }\n");

        var run = Run.Piped("export", _folder.Path);

        Assert.Equal(
            (1, $"factbook: the code of Good throws an exception for 'lathes' (facts/goods.yaml:2:1): {cause}"),
            (run.ExitCode, run.Error.TrimEnd()));
    }

    [Fact]
    public void Reports_unreadable_CSharp_file()
    {
        _folder.Write("Other.cs", "class Other;");
        using var locked = new FileStream(_folder.PathOf("Other.cs"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        var run = Run.Piped("check", _folder.Path);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Other.cs' cannot be read; the affected records are checked only in part", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Reports_CSharp_that_does_not_compile()
    {
        _folder.Write("Other.cs", "class Other { int A => \"a\"; }");

        var run = Show();

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("the C# does not compile: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("Other.cs(1,24): CS0029: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Reports_error_of_fact_that_CSharp_uses()
    {
        _folder.Write("Other.cs", "namespace Example; class Other { Actor A => Actors.China; }")
            .Write("facts/actors.yaml", "chnia: { nmae: China }\n");

        var run = Show();

        Assert.StartsWith("error FB2", run.Error, StringComparison.Ordinal);
        Assert.Contains("CS0117", run.Error, StringComparison.Ordinal);
    }

    private Run Show(params string[] arguments) => Run.Piped(["show", .. arguments, "--project", _folder.Path]);
}
