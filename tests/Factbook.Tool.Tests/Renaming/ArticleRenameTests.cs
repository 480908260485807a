using Factbook.Analyzers;
using Factbook.Tool.Compiling;
using Factbook.Tool.Tests.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Factbook.Tool.Tests.Renaming;

/// <summary>A rename in the article's facts, and a program that was written before it.</summary>
public sealed class ArticleRenameTests : IDisposable
{
    private readonly ArticleFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Changes_only_the_occurrences_of_the_key()
    {
        var before = _folder.Texts;

        var run = Run.Piped("rename", "actors", "white-house", "us-presidency", "--project", _folder.Path);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            before.SelectMany(file => Expected(file.Key, file.Value)).Order(StringComparer.Ordinal),
            _folder.Texts
                .SelectMany(file => Changed(file.Key, before[file.Key], file.Value))
                .Order(StringComparer.Ordinal));
        Assert.StartsWith(
            "Renamed Actor 'white-house' to 'us-presidency': 6 occurrences in 4 files.\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Program_that_uses_the_former_key_compiles_with_a_warning()
    {
        Assert.Equal(0, Run.Piped("rename", "actors", "white-house", "us-presidency", "--project", _folder.Path).ExitCode);

        var compiled = new DatasetCompiler(_folder.Open()).Compile();
        var dataset = compiled.Compilation.AddSyntaxTrees(compiled.GeneratedTrees);
        var program = CSharpCompilation.Create(
            "Program",
            [
                CSharpSyntaxTree.ParseText(
                    "using RussiaSupply; public static class Program { public static string Name => Actors.WhiteHouse.Name; "
                    + "public static string Same => Actors.All[\"white-house\"].Name; }"),
            ],
            [
                .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
                    .Where(path => Path.GetFileName(path) is not "RussiaSupply.dll")
                    .Select(ReferencedAssemblies.To),
                dataset.ToMetadataReference(),
            ],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var diagnostics = program.GetDiagnostics()
            .AddRange(await program.WithAnalyzers([new LookUpAnalyzer()]).GetAnalyzerDiagnosticsAsync())
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
            .Select(diagnostic => diagnostic.ToString());

        Assert.Equal(
            [
                "(1,80): warning CS0618: 'Actors.WhiteHouse' is obsolete: 'Renamed to UsPresidency'",
                "(1,144): warning FB3018: The key 'white-house' of Actor was renamed; write 'us-presidency'",
            ],
            diagnostics);
    }

    // Every line with the whole key, and the former key of the fact itself.
    private static IEnumerable<string> Expected(string path, string text) => text.Split('\n')
        .Where(line => System.Text.RegularExpressions.Regex.IsMatch(line, "(^|[ \\[])white-house([:,\\] ]|$)"))
        .Select(line => line.StartsWith("white-house:", StringComparison.Ordinal)
            ? $"{path}: us-presidency:" + line["white-house:".Length..].TrimEnd('}').TrimEnd() + ", former-keys: [white-house] }"
            : $"{path}: {line.Replace("white-house", "us-presidency", StringComparison.Ordinal)}");

    private static IEnumerable<string> Changed(string path, string before, string after) =>
        before.Split('\n').Zip(after.Split('\n')).Where(pair => pair.First != pair.Second).Select(pair => $"{path}: {pair.Second}");
}
