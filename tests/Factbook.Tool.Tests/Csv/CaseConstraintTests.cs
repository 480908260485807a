using Factbook.Tool.Compiling;
using Factbook.Tool.Reading.Sources;
using Factbook.Tool.Tests.Projects;
using Microsoft.CodeAnalysis;

namespace Factbook.Tool.Tests.Csv;

/// <summary>A column states the rules that every case with the property declares, since its rows are facts of all cases.</summary>
public sealed class CaseConstraintTests(CaseConstraintTests.Exported exported) : IClassFixture<CaseConstraintTests.Exported>
{
    [Theory]
    [InlineData("number", """{"unique":true}""")]
    [InlineData("colour", """{"enum":["red","green"]}""")]
    [InlineData("weight", """{"minimum":1,"maximum":9}""")]
    [InlineData("lid", """{"minLength":1,"maxLength":5}""")]
    [InlineData("stamp", """{"minLength":4}""")]
    [InlineData("sticker", null)]
    [InlineData("size", null)]
    [InlineData("label", null)]
    [InlineData("serial", null)]
    public void Constraint_holds_for_every_case(string column, string? constraints) =>
        Assert.Equal(constraints, exported.Folder.Field("containers", column)["constraints"]?.ToJsonString());

    [Theory]
    [InlineData("number", "The number on the container.")]
    [InlineData("size", "Box: The height. Crate: The width.")]
    [InlineData("weight", "Crate: In kilograms.")]
    [InlineData("lid", null)]
    public void Description_holds_for_every_case(string column, string? description) =>
        Assert.Equal(description, (string?)exported.Folder.Field("containers", column)["description"]);

    [Fact]
    public void Bound_that_a_double_cannot_represent_is_not_stated() =>
        Assert.Equal("""{"minimum":0}""", exported.Folder.Field("containers", "grains")["constraints"]!.ToJsonString());

    [Fact]
    public void Foreign_key_holds_for_every_fact()
    {
        var keys = exported.Folder.Schema("containers")["foreignKeys"]!.AsArray();

        Assert.Equal(["sold_by"], keys.Select(key => (string?)key!["fields"]));
        Assert.Empty(exported.Folder.BrokenForeignKeys());
    }

    [SkippableFact]
    public void Independent_validator_accepts_facts_of_all_cases() =>
        Assert.Empty(DataPackageValidator.ErrorsOf(exported.Folder.Target));

    public sealed class Exported : IDisposable
    {
        private const string Records =
            """
            using System.ComponentModel.DataAnnotations;
            using Factbook;

            namespace Example;

            [Facts("makers.yaml")]
            public sealed record Maker([property: Key] string Id, string Name);

            [Facts("containers.yaml")]
            public abstract record Container
            {
                [Key] public required string Id { get; init; }
                /// <summary>The number on the container.</summary>
                [Index(IsUnique = true)] public string? Number { get; init; }
                [AllowedValues("red", "green")] public string? Colour { get; init; }
                [RefersTo<Maker>(Optional = true)] public string? RepairedBy { get; init; }
            }

            public sealed record Box : Container
            {
                [Length(1, 5)] public required string Lid { get; init; }
                [MinLength(4)] public string? Stamp { get; init; }
                [MinLength(4)] public string? Sticker { get; init; }
                /// <summary>The height.</summary>
                [Range(1, 10)] public int? Size { get; init; }
                [Range(1, 9)] public int? Weight { get; init; }
                [Length(1, 3)] public string? Label { get; init; }
                [Index(IsUnique = true)] public string? Serial { get; init; }
                [RefersTo<Maker>] public string? MadeBy { get; init; }
                [RefersTo<Maker>] public string? SoldBy { get; init; }
            }

            public sealed record Crate : Container
            {
                public required int Slats { get; init; }
                /// <summary>The width.</summary>
                [Range(1, 20)] public int? Size { get; init; }
                /// <summary>In kilograms.</summary>
                [Range(1, 9)] public int? Weight { get; init; }
                public string? Label { get; init; }
                [Index(IsUnique = true)] public string? Serial { get; init; }
                public string? MadeBy { get; init; }
                [RefersTo<Maker>] public string? SoldBy { get; init; }
                [Range(typeof(long), "0", "9007199254740993")] public long? Grains { get; init; }
            }
            """;

        private const string Containers =
            """
            b1:
              { lid: flat, stamp: oval, sticker: 🍒🍒, size: 10, weight: 9, label: top, serial: s, made-by: acme, sold-by: acme,
                repaired-by: us, number: one, colour: red }
            c1:
              { slats: 4, size: 20, weight: 9, label: bottom, serial: s, made-by: us, sold-by: acme,
                number: two, colour: green, grains: 5 }
            """;

        public Exported()
        {
            using var project = new ProjectFolder()
                .Write("Example.csproj", ProjectFolder.Plain)
                .Write("Records.cs", Records)
                .Write("facts/makers.yaml", "acme: { name: Acme }\n")
                .Write("facts/containers.yaml", Containers + "\n");
            var compiled = new DatasetCompiler(project.Open()).Compile();
            Assert.DoesNotContain(compiled.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
            Folder.Export(SourceDataset.Read(compiled));
        }

        public CsvFolder Folder { get; } = new();

        public void Dispose() => Folder.Dispose();
    }
}
