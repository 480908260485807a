using Factbook.Generator.Schema;
using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.Schema;

/// <summary>The default name of the class of a set.</summary>
public class SetNameTests
{
    [Theory]
    [InlineData("Actor", "Actors")]
    [InlineData("Category", "Categories")]
    [InlineData("Day", "Days")]
    [InlineData("Soliloquy", "Soliloquys")]
    [InlineData("y", "ys")]
    [InlineData("By", "Bies")]
    [InlineData("Bus", "Buses")]
    [InlineData("Status", "Statuses")]
    [InlineData("Address", "Addresses")]
    [InlineData("Analysis", "Analyses")]
    [InlineData("Gas", "Gases")]
    [InlineData("Box", "Boxes")]
    [InlineData("Waltz", "Waltzes")]
    [InlineData("Branch", "Branches")]
    [InlineData("Dish", "Dishes")]
    [InlineData("Graph", "Graphs")]
    [InlineData("Person", "People")]
    [InlineData("SalesPerson", "SalesPeople")]
    [InlineData("Woman", "Women")]
    [InlineData("German", "Germans")]
    [InlineData("Personal", "Personals")]
    public void Name_of_a_set_is_the_plural_of_the_record(string record, string set) => Assert.Equal(set, EnglishPlural.SetOf(record));

    [Theory]
    [InlineData("States", "StatesSet")]
    [InlineData("Counties", "CountiesSet")]
    [InlineData("TimeSeries", "TimeSeriesSet")]
    [InlineData("News", "NewsSet")]
    [InlineData("MarketData", "MarketDataSet")]
    [InlineData("People", "PeopleSet")]
    [InlineData("Areas", "AreasSet")]
    public void Adds_a_word_to_a_plural(string record, string set) => Assert.Equal(set, EnglishPlural.SetOf(record));

    [Fact]
    public void Names_the_class() =>
        Assert.Equal(("a", "b"), Generation.Of(
            """
            [Facts("a.yaml")] public sealed record Category([property: Key] string Id);
            [Facts("b.yaml")] public sealed record States([property: Key] string Id);
            """,
            ("a.yaml", "a: {}"), ("b.yaml", "b: {}")).Evaluate("(Categories.A.Id, StatesSet.B.Id)"));

    [Theory]
    [InlineData("public static partial class Actors { RECORD }")]
    [InlineData("public static partial class Outer { RECORD public static int Actors => 1; }")]
    [InlineData("public static partial class Outer { RECORD public static void Actors() { } }")]
    [InlineData("public static partial class Outer { RECORD public const int Actors = 1; }")]
    [InlineData("public static partial class Outer { RECORD public enum Actors { One } }")]
    [InlineData("public partial record Outer(int Actors) { RECORD }")]
    [InlineData("namespace N { RECORD } namespace N.Actors { public static class Other; }")]
    [InlineData("namespace N { RECORD public delegate void Actors(); }")]
    public void Reports_name_that_is_taken(string csharp) => DiagnosticAssert.Expect(
        csharp.Replace(
            "RECORD", "[Facts(\"a.yaml\")] public sealed record [|Actor|]([property: Key] string Id);", StringComparison.Ordinal),
        [("a.yaml", "one: {}")],
        $"error FB5011: The set of 'Actor' would be named 'Actors', which already exists; name the set with [Facts(Set = \"…\")]");

    [Fact]
    public void Reports_name_of_list_of_owned_facts() => DiagnosticAssert.Expect(
        """
        [Facts("a.yaml")]
        public sealed partial record Order([property: Key] string Id)
        {
            public partial IReadOnlyList<Part> Parts { get; }
            [Facts] public sealed record [|Part|]([property: Key] string Id);
        }
        """,
        [("a.yaml", "one: { parts: { p: {} } }")],
        "error FB5011: The set of 'Part' would be named 'Parts', which already exists; name the set with [Facts(Set = \"…\")]");

    [Theory]
    [InlineData(
        "public partial class Base { public static int Actors => 1; } public partial class Outer : Base { RECORD }", "Outer.Actors.One.Id")]
    public void Accepts_name_that_is_free_in_its_scope(string csharp, string expression) => Assert.Equal("one", Generation.Of(
        csharp.Replace("RECORD", "[Facts(\"a.yaml\")] public sealed record Actor([property: Key] string Id);", StringComparison.Ordinal),
        ("a.yaml", "one: {}")).Evaluate(expression));

    [Theory]
    [InlineData("Claims", "Claim")]
    [InlineData("Example.Claims", "Claim")]
    [InlineData("Claims.Data", "Claim")]
    public void Warns_about_the_name_of_the_namespace(string @namespace, string record) => DiagnosticAssert.Expect(
        $$"""namespace {{@namespace}}; [Facts("a.yaml")] public sealed record [|{{record}}|]([property: Key] string Id);""",
        [("a.yaml", "a: {}")],
        $"warning FB5033: The set of 'Claim' is the class 'Claims' in the namespace '{@namespace}', so 'Claims' means the namespace in "
            + "other code; name the set with [Facts(Set = \"ClaimSet\")]");

    [Fact]
    public void Does_not_warn_about_explicit_name() =>
        Generation.Of(
            """namespace Claims; [Facts("a.yaml", Set = "ClaimSet")] public sealed record Claim([property: Key] string Id);""",
            ("a.yaml", "a: {}"))
            .AssertClean();
}
