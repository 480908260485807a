using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.Shapes;

public class RootTests
{
    private const string Records = """
        [Facts("goods/**/*.yaml", Members = false)] public sealed record Good([property: Key] string Id, string Name);
        """;

    private const string All = """
        string.Join(" ", Goods.All.Select(good => good.Id + "=" + good.Name + "@" + Goods.All.LocationOf(good)))
        """;

    [Theory]
    [InlineData("oil: { name: Oil }\ngas: { name: Gas }", "oil=Oil@facts/goods/x.yaml:1:1 gas=Gas@facts/goods/x.yaml:2:1")]
    [InlineData("- { id: oil, name: Oil }\n- name: Gas\n  id: gas", "oil=Oil@facts/goods/x.yaml:1:5 gas=Gas@facts/goods/x.yaml:2:3")]
    [InlineData("name: Oil", "x=Oil@facts/goods/x.yaml:1:1")]
    [InlineData("id: oil\nname: Oil", "oil=Oil@facts/goods/x.yaml:1:1")]
    [InlineData("oil: { name: Oil }\n---\ngas: { name: Gas }", "oil=Oil@facts/goods/x.yaml:1:1 gas=Gas@facts/goods/x.yaml:3:1")]
    [InlineData("id: oil\nname: Oil\n---\nid: gas\nname: Gas", "oil=Oil@facts/goods/x.yaml:1:1 gas=Gas@facts/goods/x.yaml:4:1")]
    [InlineData("name: { name: Name }", "name=Name@facts/goods/x.yaml:1:1")]
    [InlineData("{}", "")]
    public void Infers_the_shape_of_the_root(string yaml, string expected) =>
        Assert.Equal(expected, Generation.Of(Records, ("goods/x.yaml", yaml)).Evaluate(All));

    [Fact]
    public void Uses_the_declared_shape_of_the_root() =>
        Assert.Equal("id=Oil@facts/goods/x.yaml:1:1 name=Gas@facts/goods/x.yaml:2:1", Generation.Of(
            Records.Replace("Members = false", "Members = false, Root = FactsRoot.Mapping", StringComparison.Ordinal),
            ("goods/x.yaml", "id: { name: Oil }\nname: { name: Gas }")).Evaluate(All));

    [Fact]
    public void Orders_files_by_ordinal_path() =>
        Assert.Equal("B a c/d e", Generation.Of(
            Records,
            ("goods/e.yaml", "name: E"), ("goods/a.yaml", "name: A"), ("goods/c/d.yaml", "id: c/d\nname: D"), ("goods/B.yaml", "name: B"))
            .Evaluate("""string.Join(" ", Goods.All.Select(good => good.Id))"""));

    [Theory]
    [InlineData("goods/**/*.yaml", "goods/x.yaml", "x")]
    [InlineData("goods/**/*.yaml", "goods/fuels/heavy/x.yaml", "fuels/heavy/x")]
    [InlineData("goods/fuels/**/*.yaml", "goods/fuels/heavy/x.yaml", "heavy/x")]
    [InlineData("goods/*/x.yaml", "goods/fuels/x.yaml", "fuels/x")]
    [InlineData("goods/fuels/x.yaml", "goods/fuels/x.yaml", "x")]
    [InlineData("g??ds/*.yaml", "goods/.yaml", "goods/.yaml")]
    public void Key_may_be_the_wildcard_part_of_the_path(string pattern, string path, string expected) =>
        Assert.Equal(expected, Generation.Of(
            $$"""
            [Facts("{{pattern}}", Members = false, KeyFromPath = true)] public sealed record Good([property: Key] string Id, string Name);
            """,
            (path, "name: X")).Evaluate("Goods.All[0].Id"));

    [Fact]
    public void Key_from_path_requires_no_property() =>
        Assert.Equal(("Oil", "gas/good"), Generation.Of(
            """[Facts("*/good.yaml", Members = false, KeyFromPath = true)] public sealed record Good(string Name);""",
            ("oil/good.yaml", "name: Oil"), ("gas/good.yaml", "name: Gas"))
            .Evaluate("""(Goods.All["oil/good"].Name, Goods.All.KeyOf(Goods.All[0]))"""));

    [Theory]
    [InlineData("parent")]
    [InlineData("others")]
    [InlineData("tags")]
    public void Single_fact_may_have_the_key_of_a_scalar_property(string key) =>
        Assert.Equal(key, Generation.Of(
            """
            [Facts("nodes.yaml", Members = false)] public sealed partial record Node([property: Key] string Id, string Name)
            {
                public partial Node? Parent { get; }
                public partial IReadOnlyList<Node> Others { get; }
                public IReadOnlyList<string>? Tags { get; init; }
            }
            """,
            ("nodes.yaml", $"{key}: {{ name: P }}")).Evaluate("Nodes.All[0].Id"));

    [Fact]
    public void Two_records_may_read_the_same_file() =>
        Assert.Equal(("Oil", "Oil"), Generation.Of(
            Records + """[Facts("goods/oil.yaml")] public sealed record Fuel([property: Key] string Id, string Name);""",
            ("goods/oil.yaml", "name: Oil")).Evaluate("""(Goods.All["oil"].Name, Fuels.Oil.Name)"""));

    [Fact]
    public void Table_without_files_is_empty() =>
        Assert.Equal((0, false), Generation.Of(Records).Evaluate("""(Goods.All.Count, Goods.All.ContainsKey("oil"))"""));
}
