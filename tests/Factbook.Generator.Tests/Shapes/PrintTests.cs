using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.Shapes;

public class PrintTests
{
    [Fact]
    public void A_case_that_computes_a_fact_prints_no_circle() =>
        Assert.Equal("Part { Id = a, Next = b }", Generation.Of(
            """
            [Facts("a.yaml")] public abstract partial record Thing([property: Key] string Id) { public partial Thing? Next { get; } }
            public sealed partial record Part(string Id) : Thing(Id) { public Thing? AfterNext => Next?.Next; }
            """,
            ("a.yaml", "a: { next: b }\nb: { next: a }")).Evaluate("Things.A.ToString()"));
}
