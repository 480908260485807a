using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.Shapes;

public class PrintTests
{
    [Fact]
    public void ToString_terminates_for_case_with_computed_fact() =>
        Assert.Equal("Part { Id = a, Next = b }", Generation.Of(
            """
            [Facts("a.yaml")] public abstract partial record Thing([property: Key] string Id) { public partial Thing? Next { get; } }
            public sealed partial record Part(string Id) : Thing(Id) { public Thing? AfterNext => Next?.Next; }
            """,
            ("a.yaml", "a: { next: b }\nb: { next: a }")).Evaluate("Things.A.ToString()"));

    [Fact]
    public void ToString_terminates_for_case_of_record_with_ToString() =>
        Assert.Equal("Part { Id = a, Next = b, Size = 1 }", Generation.Of(
            """
            [Facts("a.yaml")]
            public abstract partial record Thing([property: Key] string Id)
            {
                public partial Thing? Next { get; }
                public override string ToString() => Id;
            }
            public sealed partial record Part(string Id, int Size) : Thing(Id);
            """,
            ("a.yaml", "a: { next: b, size: 1 }\nb: { next: a, size: 2 }")).Evaluate("Things.A.ToString()"));

    [Fact]
    public void ToString_terminates_for_nested_record_derived_from_record_with_ToString() =>
        Assert.Equal("More { To = a, Size = 1 }", Generation.Of(
            """
            [Facts("a.yaml")] public sealed partial record Thing([property: Key] string Id) { public required Link Link { get; init; } }
            public abstract partial record Link { public partial Thing To { get; } public override string ToString() => "link"; }
            public sealed partial record More : Link { public required int Size { get; init; } }
            """,
            ("a.yaml", "a: { link: { to: a, size: 1 } }")).Evaluate("Things.A.Link.ToString()"));

    [Fact]
    public void ToString_terminates_for_record_with_another_PrintMembers() =>
        Assert.Equal("Thing { Id = a, Next = a }", Generation.Of(
            """
            [Facts("a.yaml")]
            public sealed partial record Thing([property: Key] string Id)
            {
                public partial Thing? Next { get; }
                public static void PrintMembers(int width) { }
            }
            """,
            ("a.yaml", "a: { next: a }")).Evaluate("Things.A.ToString()"));

    [Theory]
    [InlineData("public sealed override string ToString() => \"own \" + Id;", "own a")]
    [InlineData(
        "protected virtual bool PrintMembers(System.Text.StringBuilder builder) { builder.Append(\"own\"); return true; }",
        "Part { own, Size = 1 }")]
    public void Record_keeps_its_PrintMembers(string member, string printed) =>
        Assert.Equal(printed, Generation.Of(
            $$"""
            [Facts("a.yaml")]
            public abstract partial record Thing([property: Key] string Id) { public partial Thing? Next { get; } {{member}} }
            public sealed partial record Part(string Id, int Size) : Thing(Id);
            """,
            ("a.yaml", "a: { next: a, size: 1 }")).Evaluate("Things.A.ToString()"));
}
