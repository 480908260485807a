using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.Hostile;

/// <summary>Found by fuzzing: an invalid flag is reported once and not used.</summary>
public class InvalidFlagTests
{
    [Fact]
    public void Reports_invalid_flag_once() => Assert.Equal(
        ["FB1020"],
        Generation.Of(
            """
            [Flags] public enum Rights { None = 0, Read = 1, Write = 2 }
            [Facts("files.yaml")] public sealed record File([property: Key] string Id, Rights Rights);
            """,
            ("files.yaml", "a: { rights: [read, wr{}ite] }\n")).Diagnostics.Select(diagnostic => diagnostic.Id));
}
