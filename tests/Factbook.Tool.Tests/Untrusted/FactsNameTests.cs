using Factbook.Tool.Tests.Projects;

namespace Factbook.Tool.Tests.Untrusted;

/// <summary>Names of files of facts in MSBuild, in the arguments of the compiler, and in the command.</summary>
public sealed class FactsNameTests : IDisposable
{
    private static readonly string[] Accepted =
    [
        " leading.yaml", "#comment.yaml", "$(MSBuildProjectFile).yaml", "$([System.IO.File]::ReadAllText(1)).yaml", "%(FullPath).yaml",
        "'quoted' `x`.yaml", "*?.yaml", "-analyzer:x.yaml",
        "10% of a.yaml", "@(Compile).yaml", "@rsp.yaml", "a,b.yaml", "a::b.yaml", "a;b.yaml", "trailing .yaml", "é 中 🎉.yaml",
        "\u202Eright-to-left.yaml", "deep -x/;/@y/z.yaml",
    ];

    private readonly ProjectFolder _folder = new ProjectFolder()
        .WriteRestored("Example.csproj")
        .Write("Actor.cs", ProjectFolder.Actor)
        .Write("facts/actors.yaml", "china: { name: China }\n");

    public void Dispose() => _folder.Dispose();

    [SkippableFact]
    public void Accepts_names_with_a_meaning_to_MSBuild_or_the_compiler()
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows allows few of these names.");
        Array.ForEach(Accepted, name => _folder.Write($"facts/{name}", ""));

        var project = _folder.Open();

        Assert.Equal(
            Accepted.Append("actors.yaml").Order(StringComparer.Ordinal),
            project.FactsFiles.Select(path => Path.GetRelativePath(project.FactsRoot, path)).Order(StringComparer.Ordinal));
        Assert.All(project.FactsFiles, path => Assert.True(File.Exists(path)));
        Assert.Empty(project.Arguments.Errors);
        Assert.DoesNotContain(
            project.Arguments.AnalyzerReferences, analyzer => analyzer.FilePath.EndsWith(".yaml", StringComparison.Ordinal));
    }

    [SkippableTheory]
    [InlineData("a\"b", "a%22b")]
    [InlineData("a\nb", "a%0Ab")]
    [InlineData("a%20b", "a%2520b")]
    public void Rejects_unsafe_path_of_the_project(string name, string shown)
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows allows none of these names.");
        _folder.Write($"{name}/Example.csproj", ProjectFolder.Evaluated());

        var run = Run.Piped("check", _folder.PathOf(name));

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.EndsWith(
            $"{shown}/Example.csproj' of the project or its facts contains a control character, a quotation mark or an escape such as "
                + $"%0A; rename the folder{Environment.NewLine}",
            run.Error,
            StringComparison.Ordinal);
        Assert.Single(run.Error.Trim().Split('\n'));
    }

    [SkippableTheory]
    [InlineData("a\n-analyzer:evil.yaml", "a%0A-analyzer%3Aevil.yaml")]
    [InlineData("a%0aargument %2fanalyzer:evil.yaml", "a%250aargument%20%252fanalyzer%3Aevil.yaml")]
    public void Rejects_unsafe_name_before_compilation(string name, string shown)
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows allows none of these names.");
        _folder.Write($"facts/{name}", "");

        var run = Run.Piped("check", _folder.Path);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains(
            $" error FB5052: The name '{shown}' in the folder of facts or sources contains a control character, a quotation mark, a "
                + "backslash or an escape such as %0A; rename the file or its folder",
            run.Error,
            StringComparison.Ordinal);
        Assert.Single(run.Error.Trim().Split('\n'));
    }
}
