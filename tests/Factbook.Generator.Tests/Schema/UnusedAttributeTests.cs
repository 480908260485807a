using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.Schema;

/// <summary>An attribute without an effect is an error.</summary>
public class UnusedAttributeTests
{
    private static void Expect(string csharp, params string[] messages) => DiagnosticAssert.Expect(csharp, [("a.yaml", "a: {}")], messages);

    [Fact]
    public void Reports_index_in_nested_record() => Expect(
        """
        [Facts("a.yaml")] public sealed record Thing([property: Key] string Id, Name? Name = null);
        public readonly record struct Name(string Full, [property: Index] string [|Short|]);
        """,
        "error FB5030: [Index] on 'Name.Short' has no effect: Name is written within facts and has no set; give it [Facts] and a [Key], "
            + "or move the property to the fact");

    [Fact]
    public void Reports_inverse_to_record_without_facts() => DiagnosticAssert.Expect(
        """
        [Facts("a.yaml")]
        public sealed partial record Thing([property: Key] string Id, Part? Part = null) { public partial Thing? Next { get; } }
        public sealed partial record Part(int Number)
        {
            [InverseProperty(nameof(Thing.Next))] public partial IReadOnlyList<Thing> [|Before|] { get; }
        }
        """,
        [("a.yaml", "a: { part: { number: 1 }, next: a }")],
        "error FB5030: [InverseProperty] on 'Part.Before' has no effect: Part is written within facts, and nothing refers to it; give it "
            + "[Facts] and a [Key], or move the property to the fact");

    [Fact]
    public void Reports_inverse_in_nested_record() => DiagnosticAssert.Expect(
        """
        [Facts("a.yaml")]
        public sealed partial record Thing([property: Key] string Id, Part? Part = null)
        {
            [InverseProperty(nameof(Part.Of))] public partial IReadOnlyList<Thing> [|Before|] { get; }
        }
        public sealed partial record Part(int Number) { public partial Thing? Of { get; } }
        """,
        [("a.yaml", "a: { part: { number: 1, of: a } }")],
        "error FB5008: 'Thing.Before' is the inverse of 'Of', but Thing has no such reference to Thing; Part has one, but is written "
            + "within facts: give it [Facts] and a [Key], or move 'Of' to Thing");

    [Theory]
    [InlineData("DayOfWeek?")]
    [InlineData("IReadOnlyList<bool>?")]
    [InlineData("Part?")]
    [InlineData("IReadOnlyDictionary<DayOfWeek, string>?")]
    [InlineData("decimal?")]
    public void Reports_RefersTo_on_property_without_text(string type) => Expect(
        $$"""
        [Facts("a.yaml")]
        public sealed record Thing([property: Key] string Id) { [RefersTo<Thing>] public {{type}} [|Other|] { get; init; } }
        public sealed record Part(string Name);
        """,
        "error FB5030: [RefersTo<Thing>] on 'Thing.Other' has no effect: it applies only to text, numbers and dates, alone, in a list, "
            + "or as keys of a dictionary; use a string, or a partial property that refers to the fact");

    [Theory]
    [InlineData("string?")]
    [InlineData("IReadOnlyList<IReadOnlyList<string?>>?")]
    [InlineData("IReadOnlyDictionary<int, DayOfWeek>?")]
    [InlineData("long?")]
    [InlineData("DateOnly?")]
    public void Accepts_RefersTo_on_property_with_text(string type) => Expect(
        $$"""
        [Facts("a.yaml")] public sealed record Thing([property: Key] string Id) { [RefersTo<Thing>] public {{type}} Other { get; init; } }
        """);

    [Theory]
    [InlineData("IReadOnlyList<string>?")]
    [InlineData("string?")]
    public void Reports_extension_data_of_unsupported_type(string type) => Expect(
        $$"""
        [Facts("a.yaml")]
        public sealed record Thing([property: Key] string Id) { [JsonExtensionData] public {{type}} [|Rest|] { get; init; } }
        """,
        "error FB5030: [JsonExtensionData] on 'Thing.Rest' has no effect: it contains the keys of no other property; make it an "
            + "IReadOnlyDictionary<string, T>, of YamlValue where T may be anything");

    [Fact]
    public void Reports_second_extension_data() => Expect(
        """
        [Facts("a.yaml")]
        public sealed record Thing([property: Key] string Id)
        {
            [JsonExtensionData] public IReadOnlyDictionary<string, int>? Rest { get; init; }
            [JsonExtensionData] public IReadOnlyDictionary<string, string>? [|More|] { get; init; }
        }
        """,
        "error FB5030: [JsonExtensionData] on 'Thing.More' has no effect: Rest already contains the keys of no other property; remove it "
            + "from one of them");

    [Theory]
    [InlineData("char", "use string")]
    [InlineData("DateTime?", "use DateOnly, or DateTimeOffset for a point in time")]
    [InlineData("nint", "use int or long")]
    [InlineData("Half", "use float")]
    [InlineData("Int128", "use long or decimal")]
    [InlineData("dynamic", "use YamlValue for values of any shape")]
    [InlineData("int[,]", "use IReadOnlyList<T> of IReadOnlyList<T>")]
    [InlineData("(int, int)", "use a record, such as 'readonly record struct Pair(…)'")]
    [InlineData("Dictionary<string, int>", "use IReadOnlyDictionary<TKey, TValue>")]
    [InlineData("HashSet<string>", "use IReadOnlyList<T>")]
    [InlineData("IReadOnlyList<DateTime>", "use DateOnly, or DateTimeOffset for a point in time")]
    [InlineData("IReadOnlyDictionary<DateOnly, int>", "use a string, an enum or an integer as its key")]
    [InlineData("IReadOnlyDictionary<string, char>", "use string")]
    [InlineData("Pair<int>", "use a record without type parameters")]
    [InlineData("Plain", "declare it as a record")]
    [InlineData("Action", "use a scalar, an enum, a record, or IReadOnlyList<T> or IReadOnlyDictionary<TKey, TValue> of such")]
    public void Suggests_supported_type(string type, string advice)
    {
        var message = Assert.Single(DiagnosticAssert.MessagesOf(Generation.Of(
            $$"""
            [Facts("a.yaml")] public sealed record Thing([property: Key] string Id) { public required {{type}} Value { get; init; } }
            public record Pair<T>(T First, T Second);
            public class Plain;
            """,
            ("a.yaml", "a: {}"))));

        Assert.Equal($"error FB5002: The type {type} of 'Thing.Value' is not supported; {advice}", message);
    }
}
