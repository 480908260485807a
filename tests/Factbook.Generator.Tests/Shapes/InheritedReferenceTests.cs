using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.Shapes;

/// <summary>References that a record of facts inherits from a record without facts.</summary>
public class InheritedReferenceTests
{
    [Theory]
    [InlineData("public abstract partial record Base { public partial Thing? Next { get; } }", "Base")]
    [InlineData("public partial record Base { public partial Thing? Next { get; } }", "Base")]
    [InlineData("public abstract partial record Base { public partial Thing? Next { get; init; } }", "Base")]
    [InlineData(
        "public abstract partial record Base<T> { public partial Thing? Next { get; } public T? Value { get; init; } }", "Base<int>")]
    [InlineData(
        "public abstract partial record Base<T> where T : struct { public partial Thing? Next { get; } } public abstract partial record "
            + "Base;",
        "Base<int>")]
    [InlineData(
        "public abstract partial record Root { public partial Thing? Next { get; } } public abstract partial record Base : Root { public "
            + "partial Thing? Last { get; } }",
        "Base")]
    [InlineData(
        "public static partial class Outer { public abstract partial record Base { public partial Thing? Next { get; } } }", "Outer.Base")]
    public void Inherited_references_are_implemented_in_the_base(string bases, string @base)
    {
        var generation = Generation.Of(
            $"{bases} [Facts(\"a.yaml\")] public sealed partial record Thing([property: Key] string Id) : {@base};",
            ("a.yaml", "a: { next: b }\nb: {}")).AssertClean();

        Assert.Equal(
            ("b", true, true),
            generation.Evaluate("(Things.A.Next!.Id, Things.B.Next is null, Things.A.ToString().Contains(\"Next = b\"))"));
    }

    [Fact]
    public void Inherited_references_can_be_lists_and_inverses() => Assert.Equal(("b", "a"), Generation.Of(
        """
        public abstract partial record Base
        {
            public partial IReadOnlyList<Thing> Next { get; }
            [InverseProperty(nameof(Next))] public partial IReadOnlyList<Thing> Before { get; }
        }
        [Facts("a.yaml")] public sealed partial record Thing([property: Key] string Id) : Base;
        """,
        ("a.yaml", "a: { next: [b] }\nb: {}")).AssertClean().Evaluate("(Things.A.Next[0].Id, Things.B.Before[0].Id)"));

    [Fact]
    public void References_are_ignored_in_base_without_facts() =>
        Assert.DoesNotContain(
            Generation.Of(
                "public abstract partial record Base { public partial string Next { get; } } public record Other : Base;").Sources.Values,
            source => source.Contains("Base", StringComparison.Ordinal));
}
