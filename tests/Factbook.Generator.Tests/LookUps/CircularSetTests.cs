using Factbook.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Tests.LookUps;

/// <summary>Attributes of another assembly can name any set as the base of another one.</summary>
public class CircularSetTests
{
    [Theory]
    [InlineData("A", "A")]
    [InlineData("B", "A")]
    [InlineData("B", "C")]
    public async Task Set_that_contains_itself_has_no_known_keys(string baseOfA, string baseOfB)
    {
        var consumer = Generation.Consumer(
            $$"""
            [assembly: Factbook.Compiled.FactSet(typeof(ASet)), Factbook.Compiled.FactSet(typeof(BSet))]
            [assembly: Factbook.Compiled.FactSet(typeof(CSet))]
            public record A; public record B; public record C;
            [Factbook.Compiled.FactKeys(typeof({{baseOfA}}Set), "")]
            public static class ASet { public static FactSet<A> All => throw new(); }
            [Factbook.Compiled.FactKeys(typeof({{baseOfB}}Set), "")]
            public static class BSet { public static FactSet<B> All => throw new(); }
            [Factbook.Compiled.FactKeys(typeof(ASet), "")] public static class CSet { public static FactSet<C> All => throw new(); }
            public static class Code
            {
                public static object A => ASet.All["x"];
                public static object B => BSet.All["x"];
                public static object C => CSet.All["x"];
            }
            """);

        Assert.Empty(
            consumer.GetDiagnostics()
                .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
                .Select(diagnostic => diagnostic.ToString()));
        Assert.Empty(await Analysis.Of(consumer));
    }
}
