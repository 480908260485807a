using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.Emission;

/// <summary>Serialization of facts by System.Text.Json without options.</summary>
public class FactJsonTests
{
    private static readonly Generation Facts = Generation.Of(
        """
        namespace Example;
        public enum Role { Seller, Buyer }

        [Facts("actors.yaml")]
        public sealed partial record Actor([property: Key] string Id)
        {
            public partial Actor? PartOf { get; }
            public partial IReadOnlyList<Actor> Partners { get; }
            [InverseProperty(nameof(PartOf))] public partial IReadOnlyList<Actor> Parts { get; }
        }

        [Facts("trades.yaml")]
        public sealed partial record Trade([property: Key] string Id)
        {
            public partial IReadOnlyDictionary<Role, Actor> Sides { get; init; }
            public partial FactList<Leg> Legs { get; init; }
            public Place? Place { get; init; }
        }

        [Facts]
        public sealed partial record Leg([property: Key] string Id, Share Part)
        {
            [InverseProperty(nameof(Trade.Legs))] public partial Trade Trade { get; init; }
            public partial Actor Carrier { get; init; }
            public partial Actor? Insurer { get; init; }
        }

        public sealed partial record Place(string Name) { public partial Actor Owner { get; } }

        [Facts("notes.yaml")] public sealed partial record Note(string Text) { public partial IEnumerable<Note> See { get; init; } }

        [Facts("claims.yaml")]
        public abstract partial record Claim([property: Key] string Id) { public partial Claim? Disputes { get; init; } }
        public sealed partial record ShareClaim(string Id, Share Share) : Claim(Id) { public partial ShareClaim? Of { get; init; } }
        public sealed partial record NoteClaim(string Id, string Note) : Claim(Id);
        """,
        ("actors.yaml", "china: { part-of: asia, partners: [asia, china] }\nasia: { part-of: china }\n"),
        ("claims.yaml", "a: { share: 70 % }\nb: { share: 30 %, of: a, disputes: c }\nc: { note: x }\n"),
        ("notes.yaml", "- { text: one }\n- { text: two }\n"),
        ("trades.yaml",
         "t: { sides: { buyer: china, seller: asia }, place: { name: P, owner: china }, legs: { l: { part: 70 %, carrier: asia } } }\n"));

    [Theory]
    [InlineData("Actors.China", """{"Id":"china","PartOf":"asia","Partners":["asia","china"]}""")]
    [InlineData("Trades.T", """{"Id":"t","Sides":{"Buyer":"china","Seller":"asia"},"Legs":["l"],"Place":{"Name":"P","Owner":"china"}}""")]
    [InlineData("Legs.L", """{"Id":"l","Part":"70 %","Trade":"t","Carrier":"asia","Insurer":null}""")]
    [InlineData("Claims.B", """{"Share":"30 %","Of":"a","Id":"b","Disputes":"c"}""")]
    public void Writes_references_as_keys_and_omits_inverses(string fact, string json) =>
        Assert.Equal(json, Facts.Evaluate($"System.Text.Json.JsonSerializer.Serialize({fact})"));

    [Fact]
    public void Writes_fact_without_key_as_its_index() => Assert.Equal(
        """{"Text":"three","See":["#2"]}""",
        Facts.Evaluate("""System.Text.Json.JsonSerializer.Serialize(new Note("three") { See = [Notes.All[1]] })"""));

    [Fact]
    public void Deserializes_settable_references_to_the_compiled_facts() => Assert.Equal(
        "True True True buyer",
        Facts.Execute(
            """
            var leg = System.Text.Json.JsonSerializer.Deserialize<Leg>(System.Text.Json.JsonSerializer.Serialize(Legs.L))!;
            var trade = System.Text.Json.JsonSerializer.Deserialize<Trade>(System.Text.Json.JsonSerializer.Serialize(Trades.T))!;
            var side = trade.Sides.Keys.First().ToString().ToLowerInvariant();
            return $"{leg == Legs.L} {trade == Trades.T with { Place = trade.Place }} {ReferenceEquals(leg.Carrier, Actors.Asia)} {side}";
            """));

    [Fact]
    public void Ignores_references_without_setter_when_deserializing() => Assert.Equal(
        "True 0",
        Facts.Execute(
            """
            var actor = System.Text.Json.JsonSerializer.Deserialize<Actor>(
                "{\"Id\":\"x\",\"PartOf\":\"nobody\",\"Partners\":[\"china\"]}")!;
            return $"{actor.PartOf is null} {actor.Partners.Count}";
            """));

    [Theory]
    [InlineData("""{"Id":"x","Part":"1 %","Carrier":"nobody"}""", "Actors has no fact with the key 'nobody'.")]
    [InlineData("""{"Id":"x","Part":"1 %","Carrier":{}}""", "A reference to Actors must be a key.")]
    public void Throws_for_undefined_key(string json, string message) => Assert.StartsWith(
        message,
        Assert.Throws<System.Text.Json.JsonException>(() =>
            Facts.Evaluate(
                "System.Text.Json.JsonSerializer.Deserialize<Leg>("
                    + $"{Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(json, quote: true)})")).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Throws_for_duplicate_key_of_a_dictionary() => Assert.StartsWith(
        "Duplicate key 'Buyer'.",
        Assert.Throws<System.Text.Json.JsonException>(() => Facts.Evaluate(
            """
            System.Text.Json.JsonSerializer.Deserialize<Trade>(
                "{\"Id\":\"x\",\"Sides\":{\"Buyer\":\"china\",\"1\":\"china\"},\"Legs\":[]}")
            """)).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Keeps_the_converter_of_a_property() => Generation.Of(
        """
        [Facts("a.yaml")]
        public sealed partial record Actor([property: Key] string Id) { [JsonConverter(typeof(Own))] public partial Actor? PartOf { get; } }
        public sealed class Own : JsonConverter<Actor>
        {
            public override Actor Read(
                ref System.Text.Json.Utf8JsonReader reader,
                Type type,
                System.Text.Json.JsonSerializerOptions options) => throw new NotSupportedException();
            public override void Write(
                System.Text.Json.Utf8JsonWriter writer,
                Actor value,
                System.Text.Json.JsonSerializerOptions options) => writer.WriteNumberValue(1);
        }
        """,
        ("a.yaml", "a: { part-of: a }")).AssertClean();
}
