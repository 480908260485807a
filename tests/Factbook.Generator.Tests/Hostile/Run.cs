using System.Collections.Immutable;
using System.Text;
using Basic.Reference.Assemblies;
using Factbook.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Generator.Tests.Hostile;

/// <summary>Runs the generator in its driver over any folder and number of files, without compiling the output.</summary>
internal sealed class Run
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp14);

    private const string Usings = """
        global using System; global using System.Collections.Generic; global using System.Collections.Immutable;
        global using System.ComponentModel.DataAnnotations; global using System.ComponentModel.DataAnnotations.Schema;
        global using System.IO; global using System.Linq; global using System.Text.Json.Serialization; global using Factbook;
        """;

    private readonly CSharpCompilation _compilation;
    private GeneratorDriver _driver;

    private Run(CSharpCompilation compilation, GeneratorDriver driver)
    {
        _compilation = compilation;
        _driver = driver;
        Result = Again(driver);
    }

    /// <summary>Gets the result of the driver.</summary>
    public GeneratorRunResult Result { get; private set; }

    /// <summary>Gets every source and every diagnostic, in order.</summary>
    public string Everything => string.Join('\n', Result.GeneratedSources
        .Select(source => $"== {source.HintName}\n{source.SourceText}")
        .Concat(
            Result.Diagnostics.Select(diagnostic =>
                $"{diagnostic} {string.Join(' ', diagnostic.AdditionalLocations.Select(place => place.GetLineSpan().ToString()))}")));

    /// <param name="root">The folder of facts.</param>
    /// <param name="isTracked">Whether the run tracks its steps.</param>
    public static Run Of(string root, IEnumerable<string> records, IEnumerable<(string Path, string Text)> files, bool isTracked = true)
    {
        var compilation = CSharpCompilation.Create(
            "Facts",
            records.Prepend(Usings).Select((source, number) => CSharpSyntaxTree.ParseText(source, ParseOptions, $"{number}.cs")),
            [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(FactsAttribute).Assembly.Location)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        return new Run(compilation, CSharpGeneratorDriver.Create(
            [new FactbookGenerator().AsSourceGenerator()],
            files.Select(file => new HeldText($"{root}/{file.Path}", file.Text)),
            ParseOptions,
            new FactsOptionsProvider(new Dictionary<string, string> { ["EscapedFactsRoot"] = Uri.EscapeDataString(root + "/") }),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: isTracked)));
    }

    /// <summary>Runs again with another text of a file.</summary>
    public Run With(int file, string text)
    {
        var old = Driver.AdditionalTexts(_driver)[file];
        Result = Again(_driver.ReplaceAdditionalText(old, new HeldText(old.Path, text)));
        return this;
    }

    /// <summary>Returns the number of outputs of a step that the last run computed again.</summary>
    public int ChangedIn(string step) => Result.TrackedSteps[step].SelectMany(run => run.Outputs)
        .Count(output => output.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified);

    private GeneratorRunResult Again(GeneratorDriver driver)
    {
        _driver = driver.RunGenerators(_compilation);
        var result = _driver.GetRunResult().Results.Single();
        Assert.Null(result.Exception);
        return result;
    }

    private sealed class HeldText(string path, string text) : AdditionalText
    {
        public override string Path { get; } = path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text, Encoding.UTF8);
    }
}
