namespace Factbook.Tool.Tests.Comparing;

/// <summary>The differences of records and enums, which are the same ones in projects and in assemblies.</summary>
public sealed class ShapeDifferenceTests
{
    [Fact]
    public void Reports_every_difference_of_records_and_enums_with_its_severity()
    {
        const string Facts =
            "# things.yaml\na: { text: x, amount: 5, kind: red, level: low }\n# shapes.yaml\nb: { is: round, radius: 1 }\n";
        const string Old =
            """
            [Facts("things.yaml", Set = "Things")]
            public sealed partial record Thing
            {
                [Key] public required string Id { get; init; }
                public required string Text { get; init; }
                public string? Removed { get; init; }
                public int Amount { get; init; }
                public string? Spelling { get; init; }
                [JsonPropertyName("same")] public string? InCSharp { get; init; }
                public string? Narrower { get; init; }
                public string Wider { get; init; } = "";
                public int? Number { get; init; }
                public partial Thing? Whole { get; }
                public partial Thing? Other { get; }
                [InverseProperty(nameof(Whole))] public partial IReadOnlyList<Thing> Parts { get; }
                public string? BecomesRequired { get; init; }
                public IReadOnlyList<string> Names { get; init; } = [];
                public Kind Kind { get; init; }
                public Level Level { get; init; }
                [Index] public string? ManyToOne { get; init; }
                [Index] public string? NoLookup { get; init; }
                public string? ToLookup { get; init; }
                public Inner? Inner { get; init; }
            }

            public sealed record Inner(string Word);

            public enum Kind { Red, Green, Blue }

            public enum Level { Low, High }

            [Facts("shapes.yaml")]
            [JsonPolymorphic(TypeDiscriminatorPropertyName = "is")]
            [JsonDerivedType(typeof(Circle), "round")]
            [JsonDerivedType(typeof(Square), "square")]
            [JsonDerivedType(typeof(Square), "quadratic")]
            public abstract record Shape([property: Key] string Id);

            public sealed record Circle(string Id, decimal Radius) : Shape(Id);

            public sealed record Square(string Id, decimal Side) : Shape(Id);

            [Facts("old/*.yaml", Optional = true)]
            public sealed record Former([property: Key] string Id);
            """;
        const string New =
            """
            [Facts("things.yaml", Set = "AllThings", Members = false)]
            public sealed partial record Thing
            {
                [Key] public required string Id { get; init; }
                public required string Text { get; init; }
                public string? Added { get; init; }
                public required string AddedAndRequired { get; init; }
                public long Amount { get; init; }
                [JsonPropertyName("spelt")] public string? Spelling { get; init; }
                [JsonPropertyName("same")] public string? AlsoInCSharp { get; init; }
                public string Narrower { get; init; } = "";
                public string? Wider { get; init; }
                public int Number { get; init; }
                public partial Thing Whole { get; }
                public partial Thing? Other { get; }
                [InverseProperty(nameof(Other))] public partial IReadOnlyList<Thing> Parts { get; }
                public required string? BecomesRequired { get; init; }
                public IReadOnlyList<string?> Names { get; init; } = [];
                public Kind Kind { get; init; }
                public Level Level { get; init; }
                [Index(IsUnique = true)] public string? ManyToOne { get; init; }
                public string? NoLookup { get; init; }
                [Index] public string? ToLookup { get; init; }
                public Inner? Inner { get; init; }
            }

            public sealed record Inner(string Word, string? More = null);

            public enum Kind { Red, Blue, [JsonStringEnumMemberName("sea")] Green, Purple }

            [System.Flags]
            public enum Level { Low = 0, Middle = 1 }

            [Facts("shapes.yaml")]
            [JsonPolymorphic(TypeDiscriminatorPropertyName = "is")]
            [JsonDerivedType(typeof(Circle), "round")]
            [JsonDerivedType(typeof(Circle), "circular")]
            [JsonDerivedType(typeof(Ring), "ring")]
            public abstract record Shape([property: Key] string Id);

            public record Circle(string Id, decimal Radius) : Shape(Id);

            public sealed record Ring(string Id, decimal Radius, decimal Inside) : Circle(Id, Radius);

            [Facts("new/*.yaml", Optional = true)]
            public sealed record Later([property: Key] string Id);
            """;
        using var versions = Versions.Of(
            (Old, Facts),
            (New, Facts.Replace("text: x", "text: x, added-and-required: y, whole: a, becomes-required: z", StringComparison.Ordinal)));

        Assert.Equal(
            """
            major step (minor below 1.0.0): 22 breaking (!), 10 additive, 1 value change
            Records
              !  Kind.Blue: the member has another number: 2 -> 1
              !  Kind.Green: the member has another number: 1 -> 2
              !  Kind.Green: the member has another name in YAML: green -> sea
              !  Level: [Flags] was added or removed: one -> any number
              !  Level.High: the member is removed
              !  Shape: a case is removed: Square
              !  Thing: the class of its facts has another name: Things -> AllThings
              !  Thing: named members were removed
              !  Thing.AddedAndRequired: a required property is added: string
              !  Thing.AlsoInCSharp: the property has another name in C#: InCSharp -> AlsoInCSharp
              !  Thing.Amount: the type changed: int -> long
              !  Thing.BecomesRequired: the property is required
              !  Thing.ManyToOne: the lookup has another type
              !  Thing.Names: the type changed: list of string -> list of string?
              !  Thing.NoLookup: the lookup is removed
              !  Thing.Number: the value is never null: int? -> int
              !  Thing.Parts: the kind of property changed: inverse of Whole -> inverse of Other
              !  Thing.Removed: the property is removed: string?
              !  Thing.Spelling: the key in YAML has another name: spelling -> spelt
              !  Thing.Whole: the property is required
              !  Thing.Wider: the value may be null: string -> string?
              !  formers: the table is removed: 0 facts
                 Circle: a case is added: Ring
                 Circle: another value states the case as well: circular
                 Inner.More: the property is added: string?
                 Kind.Purple: the member is added
                 Level.Middle: the member is added
                 Shape: a case is added: Ring
                 Thing.Added: the property is added: string?
                 Thing.Narrower: the value is never null: string? -> string
                 Thing.ToLookup: the lookup is added
                 laters: the table is added: 0 facts
            all-things: 1 fact
                ~ a
                  narrower: nothing -> an empty text
                  wider: an empty text -> nothing
                  number: nothing -> 0
                  whole: nothing -> a
                  becomes-required: nothing -> z
                  level: low -> nothing
            """,
            string.Join('\n', versions.Lines("--all")));
    }

    [Fact]
    public void Property_that_is_no_longer_read_is_removed()
    {
        const string Facts = "# things.yaml\na: {}\n";
        const string Record = "[Facts(\"things.yaml\")] public sealed record Thing([property: Key] string Id) ";
        const string Note = "public string? Note { get; init; }";
        const string Ignored = $"[JsonIgnore(Condition = JsonIgnoreCondition.WhenReading)] {Note}";
        using var versions = Versions.Of(($"{Record} {{ {Note} }}", Facts), ($"{Record} {{ {Ignored} }}", Facts));

        Assert.Contains("  !  Thing.Note: the property is removed: string?", versions.Lines("--all"));
    }

    [Fact]
    public void Reports_other_names_once_and_compares_the_facts_of_renamed_records()
    {
        const string Old =
            """
            [Facts("a.yaml")]
            public sealed partial record Thing
            {
                [Key] public required string Id { get; init; }
                public Level Level { get; init; }
                public partial Thing? Next { get; }
                public IReadOnlyList<Part> Inside { get; init; } = [];
            }

            public sealed record Part(string Name);

            public enum Level { Low, High }
            """;
        const string Facts = "# a.yaml\na: { level: low, next: b, inside: [{ name: x }] }\nb: { level: high }\n";
        using var versions = Versions.Of(
            (Old, Facts),
            (
                "namespace Other;\n" + Old.Replace("a.yaml", "*.yaml\", Set = \"Things", StringComparison.Ordinal)
                    .Replace("Thing?", "Item?", StringComparison.Ordinal)
                    .Replace("record Thing", "record Item", StringComparison.Ordinal),
                Facts.Replace("x }", "y }", StringComparison.Ordinal)));

        Assert.Equal(
            [
                "major step (minor below 1.0.0): 3 breaking (!), 0 additive, 1 value change",
                "Records",
                "  !  Item: the type has another name: Example.Thing -> Other.Item",
                "  !  Level: the type has another name: Example.Level -> Other.Level",
                "  !  Part: the type has another name: Example.Part -> Other.Part",
                "things: 2 facts",
                "    ~ a",
                "      inside[0].name: x -> y",
            ],
            versions.Lines());
    }

    [Fact]
    public void Reports_another_discriminator_and_another_key()
    {
        const string Old =
            """
            [Facts("a.yaml", Members = false)]
            public sealed record Thing([property: Key] string Country, [property: Key] int Year, string? Other, Shape? Shape);

            [JsonPolymorphic(TypeDiscriminatorPropertyName = "is")]
            [JsonDerivedType(typeof(Circle), "round")]
            public abstract record Shape;

            public sealed record Circle(decimal Radius) : Shape;
            """;
        using var versions = Versions.Of(
            (Old, "# a.yaml\n- { country: a, year: 1, other: b, shape: { is: round, radius: 1 } }\n"),
            (
                Old.Replace("\"is\"", "\"form\"", StringComparison.Ordinal)
                    .Replace("string? Other", "[property: Key] string Other", StringComparison.Ordinal),
                "# a.yaml\n- { country: a, year: 1, other: b, shape: { form: round, radius: 1 } }\n"));

        Assert.Equal(
            [
                "major step (minor below 1.0.0): 4 breaking (!), 1 additive, 0 value changes",
                "Records",
                "  !  Shape: the key that states the case has another name: is -> form",
                "  !  Thing: the key properties changed: Country, Year -> Country, Year, Other",
                "  !  Thing.Other: the property is required",
                "things: 1 fact",
                "  ! - a/1",
                "    + a/1/b",
            ],
            versions.Lines());
    }
}
