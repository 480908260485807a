using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.Schema;

/// <summary>If C# itself requires <c>partial</c>, the compiler's errors are reported together with the explanation.</summary>
public class PartialRecordTests
{
    [Fact]
    public void Reports_record_with_references_that_is_not_partial() => Expect(
        """[Facts("a.yaml")] public sealed record Thing([property: Key] string Id) { public partial Thing? Next { get; } }""",
        "error FB5006: 'Thing' declares or inherits references, but is not partial; declare it and its containing types partial");

    [Fact]
    public void Reports_case_with_inherited_references_that_is_not_partial() => Expect(
        """
        [Facts("a.yaml")] public abstract partial record Thing([property: Key] string Id) { public partial Thing? Next { get; } }
        public sealed record Part(string Id) : Thing(Id);
        """,
        "error FB5006: 'Part' declares or inherits references, but is not partial; declare it and its containing types partial");

    [Fact]
    public void Reports_containing_type_that_is_not_partial() => Expect(
        """public class Outer { [Facts("a.yaml")] public sealed record Thing([property: Key] string Id); }""",
        "error FB5018: The set of 'Thing' is generated in 'Outer', which is not partial; declare 'Outer' partial");

    private static void Expect(string csharp, string message) =>
        Assert.Equal(message, Assert.Single(DiagnosticAssert.MessagesOf(Generation.Of(csharp, ("a.yaml", "a: {}")))));
}
