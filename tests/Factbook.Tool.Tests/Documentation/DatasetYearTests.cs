using System.Globalization;
using System.Text.RegularExpressions;
using Factbook.Analyzers;
using Factbook.Tool.Compiling;
using Factbook.Tool.Locations;
using Factbook.Tool.Tests.Comparing;
using Factbook.Tool.Tests.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Factbook.Tool.Tests.Documentation;

/// <summary>Runs the commands of the section "A year in the life of a dataset" on a copy of the article's dataset.</summary>
public sealed partial class DatasetYearTests : IDisposable
{
    private const string Command = "factbook ";

    private static readonly Section Section = MarkdownPage.Read("README.md").Section("A year in the life of a dataset");

    private readonly ArticleFolder _folder = new();

    public DatasetYearTests()
    {
        _folder.Write(".gitignore", "obj/\n");
        Git("init", "--quiet");
        Git("add", "--all");
        Git("commit", "--quiet", "--message", "Release 1.0.0");
        Git("tag", "v1.0.0");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Commands_print_the_shown_output()
    {
        var shown = Section.FencesIn("text").Select(fence => fence.Text).ToList();
        var commands = Section.FencesIn("sh").SelectMany(fence => fence.Text.Split('\n')).ToList();
        Assert.Equal(shown.Count - 1, commands.Count);

        foreach (var (command, output) in commands.Zip(shown))
        {
            Assert.StartsWith(Command, command, StringComparison.Ordinal);
            Assert.Matches($"\\A{Pattern(output)}\\z", Printed(command[Command.Length..].Split(' ')));
        }

        Assert.Contains(
            Section.FencesIn("yaml").Single().Text, _folder.Texts[Path.Join("data", "actors.yaml")].Split('\n'), StringComparer.Ordinal);
        Assert.Equal(shown[^1].Split('\n'), await WarningsOf(Section.FencesIn("csharp").Single().Text));
    }

    private string Printed(string[] arguments)
    {
        var run = Run.Piped([.. arguments, "--project", _folder.Path]);
        Assert.Equal("", run.Error);
        return run.Output.ReplaceLineEndings("\n").Replace(ShownPath.Of(_folder.Path) + "/", "", StringComparison.Ordinal).TrimEnd();
    }

    private async Task<IEnumerable<string>> WarningsOf(string program)
    {
        var compiled = new DatasetCompiler(_folder.Open()).Compile();
        var compilation = CSharpCompilation.Create(
            "Program",
            [CSharpSyntaxTree.ParseText(program, path: "Program.cs")],
            [
                .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
                    .Where(path => Path.GetFileName(path) is not "RussiaSupply.dll")
                    .Select(ReferencedAssemblies.To),
                compiled.Compilation.AddSyntaxTrees(compiled.GeneratedTrees).ToMetadataReference(),
            ],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        return compilation.GetDiagnostics()
            .AddRange(await compilation.WithAnalyzers([new LookUpAnalyzer()]).GetAnalyzerDiagnosticsAsync())
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
            .Select(diagnostic => DiagnosticFormatter.Format(diagnostic, CultureInfo.InvariantCulture));
    }

    private static readonly DiagnosticFormatter DiagnosticFormatter = new();

    private void Git(params string[] arguments) => GitCommand.Run(_folder.Path, arguments);

    // Lines and counts, and the distance between columns, depend on the other facts.
    private static string Pattern(string shown) => Numbers().Replace(Spaces().Replace(Regex.Escape(shown), " +"), "[0-9]+");

    [GeneratedRegex(@"(\\ )+")]
    private static partial Regex Spaces();

    [GeneratedRegex("(?<![0-9.v])[0-9]+(?![0-9.])")]
    private static partial Regex Numbers();
}
