using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.Schema;

/// <summary>Where C# itself needs <c>partial</c>, the compiler's own errors stand beside the one that explains them.</summary>
public class PartialRecordTests
{
    [Theory]
    [InlineData("[Facts(\"a.yaml\")] public sealed record Thing([property: Key] string Id) { public partial Thing? Next { get; } }", "Thing")]
    [InlineData("public class Outer { [Facts(\"a.yaml\")] public sealed record Thing([property: Key] string Id); }", "Thing")]
    public void What_generated_code_is_added_to_must_be_partial(string csharp, string record)
    {
        var generation = Generation.Of(csharp, ("a.yaml", "a: {}"));

        var diagnostic = Assert.Single(generation.Diagnostics);
        Assert.Equal($"'{record}' holds references, its own or inherited ones; declare it partial, and the types around it", diagnostic.GetMessage(null));
        Assert.Equal("FB5006", diagnostic.Id);
    }
}
