using Factbook.Tool.Tests.Projects;

namespace Factbook.Tool.Tests.Checking;

/// <summary>Code of the project that uses facts.</summary>
public sealed class CodeCheckTests
{
    [Theory]
    [InlineData("Actors.Chnia", "src/Names.cs(3,39): error FB3012: No Actor has the member 'Chnia'; did you mean 'China'?")]
    [InlineData("global::Example.Actors.Russia", "src/Names.cs(3,55): error FB3012: No Actor has the member 'Russia'")]
    [InlineData("Actors.All[\"chnia\"]", "src/Names.cs(3,43): error FB3012: No Actor has the key 'chnia'; did you mean 'china'?")]
    [InlineData(
        "Actors.All.TryGetValue(\"chnia\", out var actor) ? actor : Actors.China",
        "src/Names.cs(3,55): warning FB3013: No Actor has the key 'chnia', so the lookup finds no fact; did you mean 'china'?")]
    [InlineData("Actors.China", null)]
    [InlineData("Actors.All[\"china\"]", null)]
    [InlineData("Actors.All.First(actor => actor.Id == nameof(Actors.All))", null)]
    public void Reports_code_that_uses_an_undefined_fact(string expression, string? expected)
    {
        using var folder = ProjectFolder.WithActors("china: { name: China }\n")
            .Write(
                "src/Names.cs",
                $"namespace Example;\npublic static class Names {{\n  public static string One => ({expression}).Name; }}\n");

        var run = Run.Piped("check", folder.Path, "--format", "msbuild");

        Assert.Equal("", run.Error);
        Assert.Equal(
            expected is null ? "" : $"{folder.Path}/{expected} [{folder.PathOf("Example.csproj")}]\n", run.Output.ReplaceLineEndings("\n"));
        Assert.Equal(expected?.Contains("error") is true ? 1 : 0, run.ExitCode);
    }

    [Fact]
    public void Does_not_report_code_that_uses_an_invalid_fact()
    {
        using var folder = ProjectFolder.WithActors("china: { nmae: China }\n")
            .Write("Names.cs", "namespace Example;\npublic static class Names { public static Actor One => Actors.China; }\n");

        Assert.DoesNotContain("FB3012", Run.Piped("check", folder.Path).Output, StringComparison.Ordinal);
    }
}
