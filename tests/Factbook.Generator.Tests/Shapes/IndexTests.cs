using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.Shapes;

public class IndexTests
{
    [Theory]
    [InlineData("string", "x", "y", "\"x\"", "\"z\"")]
    [InlineData("int", "-7", "8", "-7", "9")]
    [InlineData("byte", "007", "8", "(byte)7", "(byte)9")]
    [InlineData("ulong", "18446744073709551615", "8", "ulong.MaxValue", "9ul")]
    [InlineData("DateOnly", "2024-02-29", "2024-03-01", "new DateOnly(2024, 2, 29)", "new DateOnly(2023, 2, 28)")]
    [InlineData(
        "Guid",
        "0F8FAD5B-D9CB-469F-A165-70867728950E",
        "00000000-0000-0000-0000-000000000000",
        "new Guid(\"0f8fad5b-d9cb-469f-a165-70867728950e\")",
        "Guid.NewGuid()")]
    [InlineData(
        "Uri", "https://example.org/a", "https://example.org/b", "new Uri(\"https://example.org/a\")", "new Uri(\"https://example.org\")")]
    [InlineData("DayOfWeek", "MONDAY", "tuesday", "DayOfWeek.Monday", "DayOfWeek.Sunday")]
    public void Finds_facts_by_property_of_each_type(string type, string value, string other, string argument, string absent)
    {
        var facts = Generation.Of(
            $$"""
            [Facts("things.yaml")]
            public sealed record Thing([property: Key] string Id, [property: Index] {{type}} Many)
            {
                [Index(IsUnique = true)] public {{type}}? One { get; init; }
            }
            """,
            ("things.yaml", $"a: {{ many: {value}, one: {value} }}\nb: {{ many: {other}, one: {other} }}\nc: {{ many: {value} }}"));

        Assert.Equal(
            ("a,c", "a", 0, true),
            facts.Evaluate(
                $"(string.Join(',', Things.ByMany({argument}).Select(thing => thing.Id)), Things.ByOne({argument})!.Id, "
                    + $"Things.ByMany({absent}).Count, Things.ByOne({absent}) is null)"));
    }

    [Fact]
    public void Index_without_facts_finds_none() =>
        Assert.Equal(true, Generation.Of(
            """
            [Facts("things.yaml")]
            public sealed record Thing([property: Key] string Id, [property: Index(IsUnique = true)] string? Code = null);
            """)
            .Evaluate("""Things.ByCode("x") is null"""));
}
