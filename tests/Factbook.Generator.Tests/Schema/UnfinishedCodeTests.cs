using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.Schema;

/// <summary>Incomplete code, as between two keystrokes, is an error of the compiler and must not make the generator fail.</summary>
public class UnfinishedCodeTests
{
    [Theory]
    [InlineData("[InverseProperty] public partial IReadOnlyList<Thing> Others { get; }")]
    [InlineData("[InverseProperty(] public partial IReadOnlyList<Thing> Others { get; }")]
    [InlineData("[InverseProperty(null!)] public partial IReadOnlyList<Thing> Others { get; }")]
    [InlineData("[JsonPropertyName] public string? Note { get; init; }")]
    [InlineData("[JsonPropertyName(5)] public string? Note { get; init; }")]
    [InlineData("[RefersTo] public string? Note { get; init; }")]
    [InlineData("[RefersTo<>] public string? Note { get; init; }")]
    [InlineData("[Range] public int? Note { get; init; }")]
    [InlineData("[Range(1] public int? Note { get; init; }")]
    [InlineData("[AllowedValues(null)] public int? Note { get; init; }")]
    [InlineData("[AllowedValues(new[] { 1, 2 })] public int? Note { get; init; }")]
    [InlineData("[RegularExpression] public string? Note { get; init; }")]
    [InlineData("[RegularExpression(null!)] public string? Note { get; init; }")]
    [InlineData("[StringLength] public string? Note { get; init; }")]
    [InlineData("[Length(1)] public string? Note { get; init; }")]
    [InlineData("[Unique(Per = )] public string? Note { get; init; }")]
    [InlineData("[Unique(Per = null!)] public string? Note { get; init; }")]
    [InlineData("[NotAfter] public DateOnly? Note { get; init; }")]
    [InlineData("[TotalAtMost] public int? Note { get; init; }")]
    [InlineData("[TotalAtMost(100, Per = \"x\")] public int? Note { get; init; }")]
    [InlineData("[Index(IsUnique = )] public string? Note { get; init; }")]
    [InlineData(
        "public Word? Note { get; init; } public enum Word { [JsonStringEnumMemberName] First, [JsonStringEnumMemberName(] Second }")]
    [InlineData("public partial IReadOnlyList< Others { get; }")]
    [InlineData("public partial Others { get; }")]
    [InlineData("public Dictionary<> Others { get; init; }")]
    [InlineData("public Unknown? Note { get; init; }")]
    public void Incomplete_property_does_not_throw(string declaration) => AssertNoDefect(
        $$"""[Facts("a.yaml")] public sealed partial record Thing([property: Key] string Id) { {{declaration}} }""");

    [Theory]
    [InlineData("[Facts(] public sealed record Thing([property: Key] string Id);")]
    [InlineData("[Facts(5)] public sealed record Thing([property: Key] string Id);")]
    [InlineData("[Facts(\"a.yaml\", Set = )] public sealed record Thing([property: Key] string Id);")]
    [InlineData("[Facts(\"a.yaml\", Root = 7)] public sealed record Thing([property: Key] string Id);")]
    [InlineData("[Facts(\"a.yaml\")] public sealed record { }")]
    [InlineData("[Facts(\"a.yaml\")] public sealed record Thing(")]
    [InlineData("[Facts(\"a.yaml\")] public sealed record Thing(string Id, string Id);")]
    [InlineData(
        "[Facts(\"a.yaml\")] public sealed record Thing([property: Key] string Id) { public int? Size { get; init; } public string? Size "
            + "{ get; init; } }")]
    [InlineData(
        "[Facts(\"a.yaml\")] public sealed record Thing([property: Key] string Id); [Facts(\"a.yaml\")] public sealed record "
            + "Thing(string Name);")]
    [InlineData("[Facts(\"a.yaml\"), Facts(\"b.yaml\")] public sealed record Thing([property: Key] string Id);")]
    [InlineData("[Facts(\"a.yaml\")] public record Thing : Thing;")]
    [InlineData("[Facts(\"a.yaml\")] public record Thing : Other; public record Other : Thing;")]
    [InlineData("[Facts(\"a.yaml\")] public record Thing : Missing([property: Key] string Id);")]
    [InlineData(
        "[Facts(\"a.yaml\"), JsonDerivedType] public abstract record Thing([property: Key] string Id); public record Part(string Id) : "
            + "Thing(Id);")]
    [InlineData(
        "[Facts(\"a.yaml\"), JsonPolymorphic(TypeDiscriminatorPropertyName = ), JsonDerivedType(typeof(Part), )] public abstract record "
            + "Thing([property: Key] string Id); public record Part(string Id) : Thing(Id);")]
    public void Incomplete_record_does_not_throw(string csharp) => AssertNoDefect(csharp);

    private static void AssertNoDefect(string csharp) =>
        Assert.DoesNotContain(
            Generation.Of(csharp, ("a.yaml", "a: { note: first, others: [a] }")).Diagnostics, diagnostic => diagnostic.Id == "FB9001");
}
