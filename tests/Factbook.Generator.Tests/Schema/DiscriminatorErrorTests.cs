using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.Schema;

/// <summary>Types that are not valid in <c>[JsonDerivedType]</c> are reported at the attribute, and not at each fact.</summary>
public class DiscriminatorErrorTests
{
    [Theory]
    [InlineData(
        "[JsonDerivedType(typeof(Leaf), \"leaf\"), [|JsonDerivedType(typeof(Mid), \"mid\")|]]",
        "Mid",
        "it is abstract: name the records that derive from it")]
    [InlineData(
        "[JsonDerivedType(typeof(Leaf), \"leaf\"), [|JsonDerivedType(typeof(Other), \"mid\")|]]", "Other", "it does not derive from Root")]
    [InlineData(
        "[JsonDerivedType(typeof(Leaf), \"leaf\"), [|JsonDerivedType(typeof(string), \"mid\")|]]",
        "String",
        "it does not derive from Root")]
    [InlineData(
        "[JsonDerivedType(typeof(Leaf), \"leaf\"), [|JsonDerivedType(typeof(Root), \"mid\")|]]",
        "Root",
        "it is abstract: name the records that derive from it")]
    [InlineData(
        "[JsonDerivedType(typeof(Leaf), \"mid\"), [|JsonDerivedType(typeof(Twig), \"mid\")|]]",
        "Twig",
        "'mid' is already the value of Leaf")]
    public void Reports_type_that_is_not_a_case(string attributes, string type, string why) => DiagnosticAssert.Expect(
        $$"""
        [Facts("a.yaml")] {{attributes}}
        public abstract record Root([property: Key] string Id);
        public abstract record Mid(string Id) : Root(Id);
        public sealed record Leaf(string Id, int Size = 0) : Mid(Id);
        public sealed record Twig(string Id) : Mid(Id);
        public sealed record Other(int Size);
        """,
        [("a.yaml", "one: { $type: mid }")],
        $"error FB5075: '{type}' in [JsonDerivedType] cannot be a case of 'Root': {why}");

    [Fact]
    public void Reports_type_that_is_not_a_case_of_a_nested_record() => DiagnosticAssert.Expect(
        """
        [Facts("a.yaml")] public sealed record Thing([property: Key] string Id, Root Root);
        [JsonDerivedType(typeof(Leaf), "leaf"), [|JsonDerivedType(typeof(Other), "other")|]] public abstract record Root;
        public sealed record Leaf(int Size) : Root;
        public sealed record Other(int Size);
        """,
        [("a.yaml", "one: { root: { $type: other, size: 1 } }\ntwo: { root: { $type: leaf, size: 1 } }")],
        "error FB5075: 'Other' in [JsonDerivedType] cannot be a case of 'Root': it does not derive from Root");

    [Fact]
    public void Reports_number_that_is_the_text_of_another_case() => DiagnosticAssert.Expect(
        """
        [Facts("a.yaml"), JsonDerivedType(typeof(Leaf), 1), [|JsonDerivedType(typeof(Twig), "1")|]]
        public abstract record Root([property: Key] string Id);
        public sealed record Leaf(string Id) : Root(Id);
        public sealed record Twig(string Id) : Root(Id);
        """,
        [("a.yaml", "one: { $type: 1 }")],
        "error FB5075: 'Twig' in [JsonDerivedType] cannot be a case of 'Root': '1' is already the value of Leaf");

    [Fact]
    public void Accepts_record_that_is_a_case_of_itself() => Assert.Equal("Root Leaf", Generation.Of(
        """
        [Facts("a.yaml"), JsonDerivedType(typeof(Root), "root"), JsonDerivedType(typeof(Leaf), "leaf")]
        public record Root([property: Key] string Id);
        public sealed record Leaf(string Id) : Root(Id);
        """,
        ("a.yaml", "one: { $type: root }\ntwo: { $type: leaf }")).Evaluate("Roots.One.GetType() + \" \" + Roots.Two.GetType()"));
}
