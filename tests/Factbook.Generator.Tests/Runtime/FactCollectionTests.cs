using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.Runtime;

/// <summary>Sets and lists of facts behave like other collections of .NET.</summary>
public class FactCollectionTests
{
    private static readonly Generation Facts = Generation.Of(
        """
        [Facts("items.yaml", Members = false)]
        public sealed partial record Item([property: Key] string Id)
        {
            public static int Materialized;
            private readonly int _number = ++Materialized;
            public partial FactList<Item> Parts { get; }
            public partial FactDictionary<string, Item> Roles { get; }
        }
        """,
        ("items.yaml", "a: { parts: [c, b, d], roles: { first: c, second: a } }\nb: {}\nc: {}\nd: {}\n"));

    [Theory]
    [InlineData("Items.All.Count()", 0)]
    [InlineData("Items.All.Any()", 0)]
    [InlineData("Items.All.ContainsKey(\"c\")", 0)]
    [InlineData("Items.All.Last().Id", 1)]
    [InlineData("Items.All.ElementAt(2).Id", 1)]
    [InlineData("Items.All.Skip(1).First().Id", 1)]
    [InlineData("Items.All.Reverse().First().Id", 1)]
    [InlineData("Items.All[0].Parts.Count()", 1)]
    [InlineData("Items.All[0].Parts.Last().Id", 2)]
    [InlineData("Items.All[0].Roles.Values.Last().Id", 1)]
    [InlineData("Items.All[0].Roles.Keys[1]", 1)]
    public void Linq_materializes_no_fact_that_it_does_not_need(string expression, int expected) =>
        Assert.Equal(expected, Facts.ExecuteAfresh($"_ = {expression}; return Item.Materialized;", times: 1)[0]);

    [Theory]
    [InlineData("Items.All", "a,b,c,d")]
    [InlineData("Items.All.ToList()", "a,b,c,d")]
    [InlineData("Items.All.ToArray()", "a,b,c,d")]
    [InlineData("Items.All.Reverse()", "d,c,b,a")]
    [InlineData("new List<Item>(Items.All)", "a,b,c,d")]
    [InlineData("Items.All.Take(1..3)", "b,c")]
    [InlineData("Items.All[0].Parts.ToList()", "c,b,d")]
    [InlineData("Items.All[0].Parts.TakeLast(2)", "b,d")]
    [InlineData("Items.All[0].Roles.Values", "c,a")]
    public void Linq_keeps_the_order_of_facts(string expression, string expected) =>
        Assert.Equal(expected, Facts.Evaluate($"""string.Join(",", ({expression}).Select(item => item.Id))"""));

    [Fact]
    public void Contains_compares_by_reference() =>
        Assert.Equal((true, false, false, true, false), Facts.Evaluate(
            """
            (Items.All.Contains(Items.All["b"]), Items.All.Contains(Items.All["b"] with { }), Items.All.Contains(null!),
             Items.All["a"].Parts.Contains(Items.All["b"]), Items.All["a"].Parts.Contains(Items.All["a"]))
            """));

    [Fact]
    public void IndexOf_is_negative_for_a_record_that_is_not_a_fact_of_the_set() =>
        Assert.Equal((2, -1, -1, 0, -1), Facts.Evaluate(
            """
            (Items.All.IndexOf(Items.All["c"]), Items.All.IndexOf(new Item("c")), ((IFactSet)Items.All).IndexOf("c"),
             Items.All["a"].Parts.IndexOf(Items.All["c"]), Items.All["b"].Parts.IndexOf(Items.All["c"]))
            """));

    [Theory]
    [InlineData("IList<Item>")]
    [InlineData("ICollection<Item>")]
    public void Copies_facts_to_a_part_of_an_array(string type) =>
        Assert.Equal(",a,b,c,d,", Facts.Execute(
            $$"""
            var copied = new Item[6];
            (({{type}})Items.All).CopyTo(copied, 1);
            return string.Join(",", copied.Select(item => item?.Id));
            """));

    [Theory]
    [InlineData("copy.CopyTo(new Item[3], 1)", "ArgumentException")]
    [InlineData("copy.CopyTo(new Item[4], -1)", "ArgumentOutOfRangeException")]
    [InlineData("copy.CopyTo(null!, 0)", "ArgumentNullException")]
    [InlineData("copy.Add(copy[0])", "NotSupportedException")]
    [InlineData("copy.Clear()", "NotSupportedException")]
    [InlineData("copy.Remove(copy[0])", "NotSupportedException")]
    [InlineData("copy.Insert(0, copy[0])", "NotSupportedException")]
    [InlineData("copy.RemoveAt(0)", "NotSupportedException")]
    [InlineData("copy[0] = copy[1]", "NotSupportedException")]
    public void Collections_of_facts_are_read_only(string statement, string exception)
    {
        Assert.Equal(exception, Facts.Execute(Attempt("Items.All")));
        Assert.Equal(exception, Facts.Execute(Attempt("Items.All[0].Parts")));

        string Attempt(string facts) =>
            $"IList<Item> copy = {facts}; try {{ {statement}; return \"\"; }} catch (Exception thrown) {{ return thrown.GetType().Name; }}";
    }
}
