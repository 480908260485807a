using Factbook.Tool.Projects;

namespace Factbook.Tool.Tests.Projects;

/// <summary>The lines that describe projects.</summary>
public sealed class ProjectAnswerTests
{
    [Theory]
    [InlineData("")]
    [InlineData("about actors")]
    [InlineData("  indented")]
    public void Reports_an_unknown_line(string line)
    {
        var failure = Assert.Throws<ToolException>(() => ProjectAnswer.Read(["project /a/a.csproj", "description Facts", line]));

        Assert.Equal(
            $"MSBuild describes the project with the unknown line '{line}'; remove line breaks from its properties and paths",
            failure.Message);
    }
}
