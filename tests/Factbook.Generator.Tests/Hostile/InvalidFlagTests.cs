using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.Hostile;

/// <summary>What fuzzing found: a part that can't be read is told once, and nothing is made of it.</summary>
public class InvalidFlagTests
{
    [Fact]
    public void A_flag_that_can_not_be_read_is_told_once() => Assert.Equal(
        ["FB1020"],
        Generation.Of(
            """
            [Flags] public enum Rights { None = 0, Read = 1, Write = 2 }
            [Facts("files.yaml")] public sealed record File([property: Key] string Id, Rights Rights);
            """,
            ("files.yaml", "a: { rights: [read, wr{}ite] }\n")).Diagnostics.Select(diagnostic => diagnostic.Id));
}
