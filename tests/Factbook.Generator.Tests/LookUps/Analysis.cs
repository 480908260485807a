using Factbook.Analyzers;
using Factbook.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Factbook.Generator.Tests.LookUps;

/// <summary>The diagnostics of the analyzer of lookups.</summary>
internal static class Analysis
{
    /// <summary>Returns the diagnostics of compiled code, in order.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> Of(Compilation compilation)
    {
        var found = await compilation.WithAnalyzers([new LookUpAnalyzer()]).GetAnalyzerDiagnosticsAsync();
        return [
            .. found.OrderBy(diagnostic => diagnostic.Location.SourceTree?.FilePath, StringComparer.Ordinal)
                .ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)
        ];
    }

    /// <summary>
    /// Fails unless exactly these messages are reported in this order, each at its mark (see <see cref="MarkedText"/>), in the project of
    /// the dataset and in a project that references only its reference assembly.
    /// </summary>
    public static async Task Expect((string CSharp, (string Path, string Yaml)[] Files) dataset, string code, params string[] messages)
    {
        var marked = MarkedText.Parse(code);
        var own = Generation.Of(dataset.CSharp + "\n" + marked.Text, dataset.Files).AssertClean();
        await Check(own.Output, "Records.cs", dataset.CSharp.Length + 1);

        var consumer = Generation.Consumer(marked.Text, Generation.Of(dataset.CSharp, dataset.Files).ToReference());
        Assert.Empty(consumer.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        await Check(consumer, "Consumer.cs", 0);

        async Task Check(Compilation compilation, string path, int start)
        {
            var found = await Of(compilation);
            Assert.Equal(string.Join("\n", messages), string.Join("\n", found.Select(DiagnosticAssert.MessageOf)));
            Assert.Equal(
                marked.Errors.Select(span => $"{path}: {span.Start + start}..{span.End + start}"),
                found.Select(diagnostic =>
                    $"{diagnostic.Location.SourceTree!.FilePath}: "
                        + $"{diagnostic.Location.SourceSpan.Start}..{diagnostic.Location.SourceSpan.End}"));
        }
    }
}
