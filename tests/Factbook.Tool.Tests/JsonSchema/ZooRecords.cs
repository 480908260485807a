namespace Factbook.Tool.Tests.JsonSchema;

/// <summary>The records of <see cref="Zoo"/>.</summary>
internal static class ZooRecords
{
    internal const string Text =
        """
        using System.ComponentModel.DataAnnotations;
        using System.ComponentModel.DataAnnotations.Schema;
        using System.Text.Json.Serialization;
        using Factbook;

        namespace Zoo;

        public enum Kind { TwoWords, True, [JsonStringEnumMemberName("2022")] Year }
        [System.Flags] public enum Marks { First = 1, Second = 2 }

        [Facts("scalars*.yaml")]
        public sealed record Scalar(
            [property: Key] string Id,
            string Text,
            bool Flag,
            sbyte Small,
            int Count,
            ulong Large,
            decimal Exact,
            double Wide,
            System.DateOnly Day,
            System.TimeOnly Time,
            System.DateTimeOffset At,
            System.TimeSpan Lasts,
            System.Guid Guid,
            [property: System.Diagnostics.CodeAnalysis.StringSyntax("Uri", System.UriKind.RelativeOrAbsolute)] System.Uri Link,
            System.Version Version,
            Interval Range,
            Share Share,
            Factbook.Number Multiple,
            Percentage Change,
            Money Money,
            Quantity Quantity,
            Period Period);

        [Facts("spellings*.yaml")] public sealed partial record Spelling
        {
            [Key] public required string Id { get; init; }
            [StringLength(20, MinimumLength = 1)] public required string FullName { get; init; }
            public required Kind Kind { get; init; }
            public partial Spelling? PartOf { get; }
            [RegularExpression(@"^\d{4}$")] public string? Code { get; init; }
            [MaxLength(3)] public System.Collections.Generic.IReadOnlyList<string> Tags { get; init; } = [];
            [EmailAddress] public string? Mail { get; init; }
            [Url] public string? Site { get; init; }
            [Range(1, 100, MaximumIsExclusive = true)] public int Level { get; init; } = 50;
            [Range(0.0, 1.0)] public decimal? Ratio { get; init; }
            [AllowedValues("red", "green", "")] public string? Colour { get; init; }
            public Marks Flags { get; init; }
            public string? Note { get; init; }
            [JsonExtensionData] public System.Collections.Generic.IReadOnlyDictionary<string, YamlValue>? Rest { get; init; }
        }

        [Facts("lists*.yaml")] public sealed record Listed([property: Key] string Id, string Name);
        [Facts("maps*.yaml")] public sealed record Mapped([property: Key] string Id, string Name);
        [Facts("one*.yaml")] public sealed record Single([property: Key] string Id, string Name, int Size = 0);
        [Facts("declared-one*.yaml", Root = FactsRoot.Single)]
        public sealed record DeclaredOne([property: Key] string Id, string Name, int Size = 0);
        [Facts("pairs*.yaml", Members = false)] public sealed record Pair([property: Key] string Id, string Name);
        [Facts("keys*.yaml")] public sealed record Bare([property: Key] string Id);
        [Facts("empties*.yaml")] public sealed record Empty([property: Key] string Id, string? Note = null);
        [Facts("groups*.yaml")]
        public sealed partial record Group
        {
            [Key] public required string Id { get; init; }
            [MinLength(1)] public partial System.Collections.Generic.IReadOnlyList<Listed> Members { get; }
        }

        [
            Facts("shapes*.yaml"),
            JsonPolymorphic(TypeDiscriminatorPropertyName = "type"),
            JsonDerivedType(typeof(Circle), "circle"),
            JsonDerivedType(typeof(Square), "square"),
            JsonDerivedType(typeof(Cube), 3)
        ]
        public abstract record Shape { [Key] public required string Id { get; init; } }
        public sealed record Circle : Shape { public required int Radius { get; init; } }
        public sealed record Square : Shape { public required int Side { get; init; } }
        public sealed record Cube : Shape { public required int Depth { get; init; } }

        [Facts("forms*.yaml"), JsonDerivedType(typeof(Line), "x/y")]
        public abstract record Form { [Key] public required string Id { get; init; } }
        public sealed record Line : Form { public required int Length { get; init; } }

        [Facts("voices*.yaml")]
        public abstract partial record Voice { [Key] public required string Id { get; init; } public string? Note { get; init; } }
        public sealed partial record Named : Voice { public partial Listed Actor { get; } }
        public sealed partial record Unnamed : Voice { public partial Listed Of { get; } public required int Count { get; init; } }

        [Facts("trees*.yaml")] public sealed record Tree([property: Key] string Id, Node Value);
        public abstract record Node;
        public sealed record Text(string Value) : Node;
        public sealed record Number(int Value) : Node;
        public sealed record Many(System.Collections.Generic.IReadOnlyList<Node> Items) : Node;
        public sealed record Both(Node Left, Node Right) : Node;

        [Facts("owners*.yaml")]
        public sealed partial record Owner
        {
            [Key] public required string Id { get; init; }
            public partial System.Collections.Generic.IReadOnlyList<Part> Parts { get; }
        }
        [Facts]
        public sealed partial record Part
        {
            [Key] public required string Id { get; init; }
            public required int Size { get; init; }
            public string? Note { get; init; }
            [InverseProperty(nameof(Owner.Parts))] public partial Owner Whole { get; }
            public partial System.Collections.Generic.IReadOnlyList<Part> Spares { get; }
        }

        [Facts("composites*.yaml", Members = false)]
        public sealed record Composite([property: Key] string Country, [property: Key] int Year, string Name);

        [Facts("tables*.yaml")]
        public sealed record Table(
            [property: Key] string Id,
            System.Collections.Generic.IReadOnlyDictionary<Kind, int> ByKind,
            System.Collections.Generic.IReadOnlyDictionary<int, string> ByNumber,
            System.Collections.Generic.IReadOnlyDictionary<string, string> ByText, YamlValue Open, Marks Flags);

        [Facts("choices*.yaml")]
        [ExactlyOneOf(nameof(Share), nameof(Amount), nameof(Tags))]
        public sealed record Choice([property: Key] string Id)
        {
            public int? Share { get; init; }
            public int? Amount { get; init; }
            public System.Collections.Generic.IReadOnlyList<string> Tags { get; init; } = [];
            [RequiredWith(nameof(Share))] public string? Whole { get; init; }
        }
        """;
}
