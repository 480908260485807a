using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.Emission;

/// <summary>Records with settable references, which programs such as unit tests create.</summary>
public class SettableReferenceTests
{
    private static readonly Generation Facts = Generation.Of(
        """
        namespace Example;

        [Facts("actors.yaml")]
        public sealed partial record Actor([property: Key] string Id)
        {
            public partial Actor? PartOf { get; init; }
            [InverseProperty(nameof(PartOf))] public partial IReadOnlyList<Actor> Parts { get; init; }
        }

        [Facts("claims.yaml")]
        public sealed partial record Claim([property: Key] string Id, Share Share)
        {
            public partial Actor Exporter { get; init; }
            public partial IReadOnlyList<Actor> Others { get; internal init; }
            public partial IReadOnlyDictionary<string, Actor> Roles { get; init; }
            public partial Actor? Fixed { get; }
        }

        [Facts("cases.yaml")] public abstract partial record Case([property: Key] string Id) { public partial Big? Near { get; init; } }
        public sealed partial record Big(string Id, int Size) : Case(Id);
        public sealed partial record Small(string Id, string Name) : Case(Id);
        """,
        ("actors.yaml", "china: { part-of: asia }\nasia: {}\n"),
        ("cases.yaml", "a: { size: 1 }\nb: { name: x, near: a }\n"),
        ("claims.yaml", "tools: { share: 70 %, exporter: china, others: [asia], roles: { buyer: asia } }\n"));

    [Theory]
    [InlineData("ReferenceEquals(new Claim(\"t\", default) { Exporter = Actors.China }.Exporter, Actors.China)", true)]
    [InlineData("new Claim(\"t\", default) { Exporter = new Actor(\"own\") }.Exporter.Id", "own")]
    [InlineData("(Claims.Tools with { Exporter = Actors.Asia }).Exporter.Id", "asia")]
    [InlineData("(Claims.Tools with { Share = default }).Exporter.Id", "china")]
    [InlineData("Claims.Tools with { Exporter = Actors.China } == Claims.Tools", true)]
    [InlineData("new Actor(\"x\") { PartOf = null }.PartOf is null", true)]
    [InlineData(
        "string.Join(',', new Claim(\"t\", default) { Others = [Actors.Asia, new Actor(\"own\")] }.Others.Select(actor => actor.Id))",
        "asia,own")]
    [InlineData("new Claim(\"t\", default) { Others = [Actors.Asia, new Actor(\"own\")] }.Others.ToString()", "[asia, own]")]
    [InlineData("new Claim(\"t\", default) { Others = Claims.Tools.Others }.Others.Equals(Claims.Tools.Others)", true)]
    [InlineData(
        "new Claim(\"t\", default) { Others = [new Actor(\"a\")] }.Others.Equals(new Claim(\"t\", default) { Others = [new Actor(\"a\")] "
            + "}.Others)",
        false)]
    [InlineData(
        "new Claim(\"t\", default) { Roles = new Dictionary<string, Actor> { [\"x\"] = new Actor(\"own\"), [\"y\"] = Actors.Asia } "
            + "}.Roles[\"x\"].Id",
        "own")]
    [InlineData("new Actor(\"x\") { Parts = [Actors.China] }.Parts.Single().Id", "china")]
    [InlineData("new Small(\"x\", \"y\") { Near = new Big(\"z\", 2) }.Near!.Size", 2)]
    [InlineData("ReferenceEquals(((Small)Cases.B with { Near = Cases.A }).Near, Cases.A)", true)]
    public void Reference_can_be_set_to_compiled_facts_and_other_records(string expression, object value) =>
        Assert.Equal(value, Facts.Evaluate(expression));

    [Fact]
    public void ToString_shows_the_key_of_a_record_that_was_set() => Assert.Contains(
        "Exporter = own",
        (string)Facts.Evaluate("new Claim(\"t\", default) { Exporter = new Actor(\"own\") { PartOf = Actors.China } }.ToString()")!,
        StringComparison.Ordinal);

    [Fact]
    public void Writes_records_that_were_set_as_keys_in_JSON() => Assert.Equal(
        """{"Id":"t","Share":"0 %","Exporter":"own","Others":["asia","own"],"Roles":{},"Fixed":null}""",
        Facts.Evaluate(
            "System.Text.Json.JsonSerializer.Serialize(new Claim(\"t\", default) { Exporter = new Actor(\"own\"), Others = [Actors.Asia, "
                + "new Actor(\"own\")] })"));

    [Fact]
    public void Required_reference_that_was_not_set_throws() => Assert.Equal(
        "This record was created by the program, and its reference was not set; add an 'init' accessor to the property to set it.",
        Assert.Throws<InvalidOperationException>(() => Facts.Evaluate("new Claim(\"t\", default).Exporter")).Message);

    [Theory]
    [InlineData("Others = [Actors.Asia, null!]", 1)]
    [InlineData("Others = new Actor[] { null! }", 0)]
    [InlineData("Roles = new Dictionary<string, Actor> { [\"x\"] = null! }", 0)]
    public void Null_in_a_list_of_references_throws(string initializer, int index) => Assert.StartsWith(
        $"References cannot be null, but the item at index {index} is null.",
        Assert.Throws<ArgumentException>(() => Facts.Evaluate($"new Claim(\"t\", default) {{ {initializer} }}")).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData(
        "[Facts(\"a.yaml\")] public sealed partial record A([property: Key] string Id) { public partial string [|Name|] { get; init; } }",
        "'A.Name' cannot be a reference; use a record of facts, or IReadOnlyList<T> or IReadOnlyDictionary<TKey, T> of one")]
    public void Reports_partial_property_that_is_not_a_reference(string csharp, string message) =>
        DiagnosticAssert.Expect(csharp, [("a.yaml", "a: {}")], "error FB5013: " + message);
}
