using Factbook.Tool.Compiling;
using Factbook.Tool.Reading.Sources;
using Factbook.Tool.Tests.Projects;
using Microsoft.CodeAnalysis;

namespace Factbook.Tool.Tests.Sqlite;

/// <summary>The database rejects what the records reject.</summary>
public sealed class DeclaredConstraintTests(DeclaredConstraintTests.Exported exported) : IClassFixture<DeclaredConstraintTests.Exported>
{
    [Fact]
    public void Valid_facts_are_a_valid_database() => exported.Database.AssertValid();

    [Theory]
    [InlineData("shade = 'pink'", """shade IN ('dark', 'it''s "light"')""")]
    [InlineData("colour = 'blue'", """colour IN ('red', 'green')""")]
    [InlineData("owner = 'admin'", """NOT (owner IN ('admin', 'root'))""")]
    [InlineData("level = 4", """level IN (1, 2, 3)""")]
    [InlineData("size = 0", """size >= 1""")]
    [InlineData("size = 11", """size <= 10""")]
    [InlineData("weight = 0", """weight > 0""")]
    [InlineData("fill_low = -1", """fill_low >= 10""")]
    [InlineData("fill_high = 91", """fill_high <= 90""")]
    [InlineData("fill_low_open = 2", """fill_low_open IN (0, 1)""")]
    [InlineData("code = 'ABCd'", """code = '' OR code GLOB '[A-Z][A-Z][A-Z]-[0-9]'""")]
    [InlineData("item = 'Q0'", """item = '' OR item GLOB 'Q[1-9]*' AND substr(item, 3) NOT GLOB '*[^0-9]*'""")]
    [InlineData("item = 'Q10a'", """item = '' OR item GLOB 'Q[1-9]*' AND substr(item, 3) NOT GLOB '*[^0-9]*'""")]
    [InlineData("slug = 'a_'", """slug = '' OR slug GLOB '[a-z0-9-]*' AND substr(slug, 2) NOT GLOB '*[^a-z0-9-]*'""")]
    [InlineData("title = ''", """title <> ''""")]
    [InlineData("title = 'too long'", """length(title) <= 5""")]
    [InlineData("made = '2024-02-30'", """made IS date(made)""")]
    [InlineData("made = 'today'", """made IS date(made)""")]
    [InlineData("opens = 'noon'", """opens IS NULL OR time(opens) IS NOT NULL""")]
    [InlineData("seen = 'today'", """seen IS NULL OR datetime(seen) IS NOT NULL""")]
    [InlineData("other = '{'", """json_valid(other)""")]
    [InlineData("reason = NULL", """size IS NULL OR reason IS NOT NULL""")]
    [InlineData("kind = 'bag'", """kind IN ('box', 'crate')""")]
    [InlineData("slats = 4", """(slats IS NOT NULL) = (kind = 'crate')""")]
    [InlineData("lid_material = 'wood', lid_screws = NULL", """(lid_screws IS NOT NULL) = (kind = 'box' AND lid_material IS NOT NULL)""")]
    [InlineData("flap = NULL", """NOT (kind = 'box') OR (flap IS NOT NULL) + (lid_material IS NOT NULL) = 1""")]
    [InlineData(
        "flap = 'f', lid_material = 'wood', lid_screws = 1",
        """NOT (kind = 'box') OR (flap IS NOT NULL) + (lid_material IS NOT NULL) = 1""")]
    public void Rejects_what_a_rule_of_the_record_rejects(string change, string condition) =>
        AssertRejected(change, $"CHECK constraint failed: {condition}");

    [Theory]
    [InlineData("shade = NULL", "NOT NULL constraint failed: containers.shade")]
    [InlineData("number = 'two'", "UNIQUE constraint failed: containers.number")]
    [InlineData("serial = 's2'", "UNIQUE constraint failed: containers.serial")]
    [InlineData("checked = '2024-02-29T13:00:00Z'", "UNIQUE constraint failed: containers.checked")]
    [InlineData("slot = 2", "UNIQUE constraint failed: containers.slot")]
    [InlineData("id = 'c1'", "UNIQUE constraint failed: containers.id")]
    [InlineData("size = 'big'", "cannot store TEXT value in INTEGER column containers.size")]
    [InlineData("weight = 'heavy'", "cannot store TEXT value in REAL column containers.weight")]
    [InlineData("title = x'00'", "cannot store BLOB value in TEXT column containers.title")]
    [InlineData("sold_by = 'nobody'", "FOREIGN KEY constraint failed")]
    [InlineData("about = 'nothing'", "containers.about is not a key of makers or places")]
    public void Rejects_other_types_duplicates_and_unknown_keys(string change, string reason) => AssertRejected(change, reason);

    [Theory]
    [InlineData("INSERT INTO containers_sold_in VALUES ('b1', 2, 'nowhere')", "FOREIGN KEY constraint failed")]
    [InlineData("INSERT INTO containers_sold_in VALUES ('b2', 1, 'port')", "FOREIGN KEY constraint failed")]
    [InlineData("INSERT INTO containers_sold_in VALUES ('b1', 1, 'port')", "UNIQUE constraint failed")]
    [InlineData("DELETE FROM makers", "FOREIGN KEY constraint failed")]
    [InlineData("INSERT INTO containers_also_about VALUES ('b1', 3, 'x')", "also_about is not a key of makers or places")]
    public void Rejects_orphans(string change, string reason)
    {
        using var broken = exported.Database.Copy();
        broken.Execute("PRAGMA foreign_keys = ON");

        Assert.Contains(reason, broken.Rejection(change), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("title = '🎉🎉'")]
    [InlineData("item = ''")]
    [InlineData("code = ''")]
    [InlineData("item = 'Q7'")]
    [InlineData("slug = 'a-1'")]
    [InlineData("about = 'port'")]
    [InlineData("about = NULL")]
    [InlineData("serial = NULL, slot = NULL")]
    [InlineData("note = 'same'")]
    [InlineData("room = 'cellar'")]
    [InlineData("fill_low = 10, fill_high = 90")]
    [InlineData("price = -1")]
    [InlineData("size = NULL, reason = NULL")]
    [InlineData("opens = '23:59:59.9999999', seen = '9999-12-31T23:59:59.9999999Z', made = '0001-01-01'")]
    public void Accepts_what_the_record_accepts(string change)
    {
        using var changed = exported.Database.Copy();
        changed.Execute("PRAGMA foreign_keys = ON");

        changed.Execute($"UPDATE containers SET {change} WHERE id = 'b1'");

        changed.AssertValid();
    }

    [Fact]
    public void Rule_that_a_default_violates_is_not_stated()
    {
        var schema = (string)exported.Database.Column("SELECT sql FROM sqlite_schema WHERE name = 'containers'").Single()!;

        Assert.Contains("stock INTEGER NOT NULL CHECK (stock <= 9)", schema, StringComparison.Ordinal);
        Assert.DoesNotContain("stock >=", schema, StringComparison.Ordinal);
    }

    [Fact]
    public void Unique_rule_is_not_stated_if_facts_share_a_default() => Assert.Contains(
        "mark TEXT NOT NULL,",
        (string)exported.Database.Column("SELECT sql FROM sqlite_schema WHERE name = 'containers'").Single()!,
        StringComparison.Ordinal);

    [Fact]
    public void Pattern_that_GLOB_cannot_express_is_not_stated() => Assert.Contains(
        "phrase TEXT,",
        (string)exported.Database.Column("SELECT sql FROM sqlite_schema WHERE name = 'containers'").Single()!,
        StringComparison.Ordinal);

    private void AssertRejected(string change, string reason)
    {
        using var broken = exported.Database.Copy();
        broken.Execute("PRAGMA foreign_keys = ON");

        Assert.Equal($"SQLite Error 19: '{reason}'.", broken.Rejection($"UPDATE containers SET {change} WHERE id = 'b1'"));
    }

    public sealed class Exported : IDisposable
    {
        private const string Records =
            """"
            using System.ComponentModel.DataAnnotations;
            using System.Text.Json.Serialization;
            using Factbook;

            namespace Example;

            [Facts("makers.yaml")]
            public sealed record Maker([property: Key] string Id, string Name);

            [Facts("places.yaml")]
            public sealed record Place([property: Key] string Id);

            public enum Shade { Dark, [JsonStringEnumMemberName("it's \"light\"")] Light }

            public sealed record Lid(string Material, int Screws);

            [Facts("containers.yaml")]
            public abstract partial record Container
            {
                [Key] public required string Id { get; init; }
                public required Shade Shade { get; init; }
                [Index(IsUnique = true)] public string? Number { get; init; }
                [Unique] public string? Serial { get; init; }
                [Unique] public DateTimeOffset? Checked { get; init; }
                [Unique(Where = nameof(Colour), Is = ["red"])] public string? Note { get; init; }
                [Unique(Per = [nameof(Shade)])] public string? Room { get; init; }
                [Unique] public string Mark { get; init; } = "none";
                [AllowedValues("red", "green")] public string? Colour { get; init; }
                [DeniedValues("admin", "root")] public string? Owner { get; init; }
                [AllowedValues(1, 2, 3)] public int? Level { get; init; }
                [Range(1, 10)] public int? Size { get; init; }
                [RequiredWith(nameof(Size))] public string? Reason { get; init; }
                [Range(0, double.MaxValue, MinimumIsExclusive = true)] public double? Weight { get; init; }
                public decimal? Price { get; init; }
                [Range(10, 90)] public Share? Fill { get; init; }
                [RegularExpression("^[A-Z]{3}-[0-9]$")] public string? Code { get; init; }
                [RegularExpression("^Q[1-9][0-9]*$")] public string? Item { get; init; }
                [RegularExpression("^[a-z0-9-]+$")] public string? Slug { get; init; }
                [RegularExpression("^(a|b)c?$")] public string? Phrase { get; init; }
                [Length(1, 5)] public string? Title { get; init; }
                [Range(1, 9)] public int Stock { get; init; }
                public DateOnly? Made { get; init; }
                public TimeOnly? Opens { get; init; }
                public DateTimeOffset? Seen { get; init; }
                public YamlValue? Other { get; init; }
                public partial Maker? SoldBy { get; }
                public partial IReadOnlyList<Place> SoldIn { get; }
                [RefersTo<Maker>, RefersTo<Place>] public string? About { get; init; }
                [RefersTo<Maker>, RefersTo<Place>] public IReadOnlyList<string> AlsoAbout { get; init; } = [];
            }

            [ExactlyOneOf(nameof(Flap), nameof(Lid))]
            public sealed partial record Box : Container
            {
                [Unique] public int? Slot { get; init; }
                public string? Flap { get; init; }
                public Lid? Lid { get; init; }
                public required int Depth { get; init; }
            }

            public sealed partial record Crate : Container
            {
                public required int Slats { get; init; }
            }
            """";

        private const string Containers =
            """
            b1:
              { shade: dark, depth: 1, flap: small, number: one, colour: red, owner: me, level: 2, size: 5, reason: why, weight: 2.5,
                serial: s1, checked: 2024-02-29T14:00:00+02:00, note: other, room: attic, slot: 1, price: 3, fill: between 20 and 80 %,
                code: ABC-1, item: Q10, slug: a-b, phrase: ac, title: short, made: 2024-02-29,
                opens: 09:30, seen: 2024-02-29T12:00:00Z, other: { a: 1 }, sold-by: acme, sold-in: [port], about: acme,
                also-about: [acme, port] }
            b3: { shade: it's "light", depth: 2, flap: large, number: three, slot: 2 }
            c1:
              { shade: it's "light", slats: 4, number: two, stock: 5, serial: s2, checked: 2024-02-29T13:00:00Z, note: same,
                room: cellar }
            """;

        public Exported()
        {
            using var project = new ProjectFolder()
                .Write("Example.csproj", ProjectFolder.Plain)
                .Write("Records.cs", Records)
                .Write("facts/makers.yaml", "acme: { name: Acme }\n")
                .Write("facts/places.yaml", "port: {}\n")
                .Write("facts/containers.yaml", Containers + "\n");
            var compiled = new DatasetCompiler(project.Open()).Compile();
            Assert.DoesNotContain(compiled.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
            Database.Export(SourceDataset.Read(compiled));
        }

        public Database Database { get; } = new();

        public void Dispose() => Database.Dispose();
    }
}
