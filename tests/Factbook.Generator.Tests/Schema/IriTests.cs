using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.Schema;

/// <summary>Terms of shared vocabularies, which records, properties and members of enums declare with [Iri].</summary>
public class IriTests
{
    [Theory]
    [InlineData("https://schema.org/Claim")]
    [InlineData("urn:isbn:0451450523")]
    [InlineData("https://example.org/größe#ü")]
    [InlineData("http://example.org/😀")]
    [InlineData("http://example.org/\U00020000")]
    public void Accepts_absolute_iris(string iri) => Expect($"Iri(\"{iri}\")");

    [Theory]
    [InlineData("schema.org/Claim")]
    [InlineData("/Claim")]
    [InlineData("")]
    [InlineData("https://schema.org/a claim")]
    [InlineData("https://schema.org/<Claim>")]
    [InlineData("https:")]
    public void Reports_iris_that_are_not_absolute(string iri) => Expect($"[|Iri(\"{iri}\")|]", Message(iri));

    [Theory]
    [InlineData("https://schema.org/Claim\\n")]
    [InlineData("https://schema.org/\\uD83D")]
    [InlineData("https://schema.org/\\uDE00\\uD83D")]
    [InlineData("https://schema.org/\\U000E0001")]
    [InlineData("https://schema.org/\\U000F0000")]
    public void Reports_characters_that_an_iri_cannot_contain(string iri) => Assert.Equal(
        "FB5082", Assert.Single(Generation.Of(Code($"Iri(\"{iri}\")"), ("a.yaml", "a: {}")).Diagnostics).Id);

    [Fact]
    public void Reports_invalid_prefix_of_values() =>
        Expect("[|Iri(\"https://schema.org/sameAs\", ValuePrefix = \"entity/\")|]", Message("entity/"));

    [Fact]
    public void Reports_each_of_several_iris_of_a_property_a_parameter_and_a_member() => DiagnosticAssert.Expect(
        """
        public enum Kind { [[|Iri("state")|]] State }

        [Facts("a.yaml")]
        public sealed record Thing([property: Key] string Id, [[|Iri("b")|], Iri("https://schema.org/name"), [|Iri("c")|]] string Name)
        {
            [[|Iri("kind")|]] public Kind? Kind { get; init; }
        }
        """,
        [("a.yaml", "a: { name: A }")],
        Message("state"),
        Message("b"),
        Message("c"),
        Message("kind"));

    private static string Message(string iri) =>
        $"error FB5082: '{iri}' is not an absolute IRI; write a whole one, such as 'https://schema.org/Claim'";

    private static void Expect(string attribute, params string[] messages) =>
        DiagnosticAssert.Expect(Code(attribute), [("a.yaml", "a: {}")], messages);

    private static string Code(string attribute) =>
        $$"""
        [Facts("a.yaml"), {{attribute}}]
        public sealed record Thing([property: Key] string Id);
        """;
}
