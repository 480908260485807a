using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.Caching;

/// <summary>After an edit of C# or YAML, an incremental run has the output of a first run.</summary>
public class EditTests
{
    private const string Records = """
        public static partial class Outer
        {
            [Facts("things.yaml")]
            public abstract partial record Thing([property: Key] string Id)
            {
                [Index] public string? Topic { get; init; }
                public partial Thing? Next { get; }
            }
        }
        public abstract partial record Mid(string Id) : Outer.Thing(Id);
        public sealed partial record Leaf(string Id, int Size) : Outer.Thing(Id);
        internal sealed partial record Twig(string Id, int Rank) : Outer.Thing(Id);
        [Facts("owners.yaml")]
        public sealed partial record Owner([property: Key] string Id)
        {
            public partial IReadOnlyList<Part> Parts { get; }
            public partial Leaf? Leaf { get; }
            [RefersTo<Leaf>] public string? Name { get; init; }
        }
        [Facts]
        public sealed partial record Part([property: Key] string Id, int Count = 0)
        {
            [InverseProperty("Parts")] public partial Owner Owner { get; }
        }
        """;

    private static readonly (string Path, string Yaml)[] Files =
    [
        ("things.yaml", "a: { size: 1, next: b, topic: x }\nb: { rank: 2, topic: x }\n"),
        ("owners.yaml", "o: { leaf: a, name: a, parts: { p: { count: 1 }, q: {} } }\n"),
    ];

    public static TheoryData<string, string> RecordEdits => new()
    {
        { "internal sealed partial record Twig", "public sealed partial record Twig" },
        {
            "public sealed partial record Leaf(string Id, int Size) :",
            "[Facts(Set = \"AllLeaves\")] public sealed partial record Leaf(string Id, int Size) :"
        },
        { "record Leaf(string Id, int Size) : Outer.Thing(Id)", "record Leaf(string Id, int Size) : Mid(Id)" },
        {
            "public abstract partial record Mid(string Id) : Outer.Thing(Id);",
            "public abstract partial record Mid(string Id) : Outer.Thing(Id); public sealed partial record Empty(string Id, int None) : "
                + "Mid(Id);"
        },
        { "public abstract partial record Mid(string Id) : Outer.Thing(Id);", "" },
        { "record Leaf(string Id, int Size)", "record Leaf(string Id, long Size)" },
        { "record Leaf(string Id, int Size)", "record Leaf(string Id, int Size, string? Note = null)" },
        { "int Size", "int Weight" },
        { "[Index] public string? Topic", "public string? Topic" },
        { "[Index] public string? Topic", "[Index(IsUnique = true)] public string? Topic" },
        { "public partial Thing? Next { get; }", "" },
        { "public partial Leaf? Leaf { get; }", "public partial Outer.Thing? Leaf { get; }" },
        { "[RefersTo<Leaf>]", "[RefersTo<Twig>]" },
        { "[InverseProperty(\"Parts\")] public partial Owner Owner { get; }", "" },
        { "\"things.yaml\"", "\"things.yaml\", Members = false" },
        { "\"things.yaml\"", "\"things.yaml\", Set = \"All1\"" },
        { "\"things.yaml\"", "\"other.yaml\"" },
        { "\"things.yaml\"", "\"*.yaml\"" },
        { "int Count = 0", "[property: Range(2, 3)] int Count = 0" },
        { "int Count = 0", "[property: Unique] int Count = 0" },
        { "record Twig(string Id, int Rank)", "record Twig(string Id, Level Rank)" },
        { "sealed partial record Leaf", "sealed record Leaf" },
        { "public static partial class Outer", "internal static partial class Outer" },
    };

    public static TheoryData<string, string, string> FileEdits => new()
    {
        { "things.yaml", "size: 1", "size: 7" },
        { "things.yaml", "size: 1", "rank: 1" },
        { "things.yaml", "a: ", "c: " },
        { "things.yaml", "next: b", "next: c" },
        { "things.yaml", "a: { size: 1, next: b, topic: x }\n", "" },
        { "things.yaml", "a:", "# a comment\n\na:" },
        { "things.yaml", "rank: 2", "rank: [" },
        { "things.yaml", "rank: 2", "rank: two" },
        { "things.yaml", "topic: x }\nb", "topic: y }\nb" },
        { "owners.yaml", "leaf: a", "leaf: b" },
        { "owners.yaml", "q: {}", "" },
        { "owners.yaml", "o: {", "n: {}\no: {" },
        { "owners.yaml", "name: a", "name: b" },
    };

    [Theory]
    [MemberData(nameof(RecordEdits))]
    public void Edit_of_records_produces_the_output_of_a_first_run(string old, string edited)
    {
        Assert.Contains(old, Records, StringComparison.Ordinal);
        Generation.Of(Records, Files)
            .WithRecords(Records.Replace(old, edited, StringComparison.Ordinal)).AssertEqualsFreshRun()
            .WithRecords(Records).AssertEqualsFreshRun();
    }

    [Fact]
    public void Consecutive_edits_of_records_produce_the_output_of_a_first_run()
    {
        var generation = Generation.Of(Records, Files);
        foreach (var edit in RecordEdits)
        {
            generation.WithRecords(Records.Replace((string)edit[0], (string)edit[1], StringComparison.Ordinal)).AssertEqualsFreshRun();
        }
    }

    [Theory]
    [MemberData(nameof(FileEdits))]
    public void Edit_of_file_produces_the_output_of_a_first_run(string path, string old, string edited)
    {
        var text = Files.Single(file => file.Path == path).Yaml;
        Assert.Contains(old, text, StringComparison.Ordinal);
        Generation.Of(Records, Files)
            .WithFile(path, text.Replace(old, edited, StringComparison.Ordinal)).AssertEqualsFreshRun()
            .WithFile(path, null).AssertEqualsFreshRun()
            .WithFile(path, text).AssertEqualsFreshRun();
    }
}
