using System.Collections.Immutable;
using Factbook.CodeFixes;
using Factbook.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;

namespace Factbook.Generator.Tests.LookUps;

/// <summary>The code fix for an undefined key.</summary>
public class CodeFixTests
{
    private static readonly Lazy<MetadataReference> Actors = new(() => Generation.Of(
        """
        [Facts("actors.yaml", Members = false)]
        public sealed record Actor([property: Key] string Id, [property: Index(IsUnique = true)] string? Wikidata = null)
        {
            [FormerKeys] public IReadOnlyList<string> FormerKeys { get; init; } = [];
        }
        """,
        ("actors.yaml", "china: { wikidata: Q148, former-keys: [prc] }\nrussia: {}\n\"say \\\"hi\\\"\": {}\n")).ToReference());

    [Theory]
    [InlineData("""Actors.All[/* who */ "chnia" /* ? */]""", """Actors.All[/* who */ "china" /* ? */]""")]
    [InlineData("""Actors.All.ContainsKey(("rusia"))""", """Actors.All.ContainsKey(("russia"))""")]
    [InlineData("""Actors.All[@"chnia".AsSpan()]""", """Actors.All["china".AsSpan()]""")]
    [InlineData("Actors.All[\"\"\"chnia\"\"\"]", """Actors.All["china"]""")]
    [InlineData("""Actors.All["say 'hi'"]""", """Actors.All["say \"hi\""]""")]
    [InlineData("""Actors.All["prc"]""", """Actors.All["china"]""")]
    [InlineData("""Actors.ByWikidata("Q1480")""", """Actors.ByWikidata("Q148")""")]
    public async Task Replaces_key_by_suggestion(string code, string expected) =>
        Assert.Equal($"class Code {{ object? A => {expected}; }}", Assert.Single(await Fix($"class Code {{ object? A => {code}; }}")));

    [Fact]
    public async Task Fixes_constant_at_its_declaration_in_another_file() => Assert.Equal(
        ["class Code { object A => Actors.All[Keys.China]; }", "class Keys { public const string Other = \"chnia\", China = \"china\"; }"],
        await Fix(
            "class Code { object A => Actors.All[Keys.China]; }",
            "class Keys { public const string Other = \"chnia\", China = \"chnia\"; }"));

    [Theory]
    [InlineData("""Actors.All["Atlantis"]""")]
    [InlineData("""Actors.All["chn" + "ia"]""")]
    [InlineData("Actors.All[nameof(china)]")]
    public async Task Offers_nothing_without_suggestion_or_literal(string code) =>
        Assert.Null(
            await OfferOf(
                Solution(
                    $"class Code {{ int chian; object A => {code.Replace("nameof(china)", "nameof(chian)", StringComparison.Ordinal)}; "
                        + "}")));

    [Fact]
    public async Task Fixes_all_keys_of_a_document()
    {
        var solution = Solution(
            "class Code { object A => Actors.All[\"chnia\"]; object B => Actors.All[\"rusia\"]; object C => Actors.All[\"chnia\"]; }");
        var document = solution.Projects.Single().Documents.First();
        var provider = new LookUpCodeFix();
        var key = (await OfferOf(solution))!.EquivalenceKey;
        var all = await provider.GetFixAllProvider().GetFixAsync(new FixAllContext(
            document, provider, FixAllScope.Document, key!, ["FB3012"], new Found(await DiagnosticsOf(solution)), CancellationToken.None));

        Assert.Equal(
            ["class Code { object A => Actors.All[\"china\"]; object B => Actors.All[\"rusia\"]; object C => Actors.All[\"china\"]; }"],
            await TextsOf(await Applied(all!)));
    }

    private static async Task<IReadOnlyList<string>> Fix(params string[] files) =>
        await TextsOf(await Applied((await OfferOf(Solution(files)))!));

    private static Solution Solution(params string[] files)
    {
        var consumer = Generation.Consumer("", Actors.Value);
        var solution = new AdhocWorkspace().AddProject("Consumer", LanguageNames.CSharp)
            .WithCompilationOptions(consumer.Options)
            .WithParseOptions(consumer.SyntaxTrees[0].Options)
            .WithMetadataReferences(consumer.References).Solution;
        foreach (var (number, text) in files.Prepend(consumer.SyntaxTrees[0].ToString()).Index())
        {
            solution = solution.AddDocument(DocumentId.CreateNewId(solution.ProjectIds[0]), $"{number}.cs", text);
        }

        return solution;
    }

    private static async Task<CodeAction?> OfferOf(Solution solution)
    {
        CodeAction? offer = null;
        var diagnostic = (await DiagnosticsOf(solution))[0];
        await new LookUpCodeFix().RegisterCodeFixesAsync(new CodeFixContext(
            solution.GetDocument(diagnostic.Location.SourceTree)!, diagnostic, (action, _) => offer = action, CancellationToken.None));
        return offer;
    }

    private static async Task<IReadOnlyList<Diagnostic>> DiagnosticsOf(Solution solution)
    {
        var compilation = (CSharpCompilation)(await solution.Projects.Single().GetCompilationAsync())!;
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return await Analysis.Of(compilation);
    }

    private static async Task<Solution> Applied(CodeAction action) =>
        Assert.IsType<ApplyChangesOperation>(Assert.Single(await action.GetOperationsAsync(CancellationToken.None))).ChangedSolution;

    // Without the using directives.
    private static async Task<IReadOnlyList<string>> TextsOf(Solution solution)
    {
        var texts = await Task.WhenAll(solution.Projects.Single().Documents.Skip(1).Select(document => document.GetTextAsync()));
        return [.. texts.Select(text => text.ToString())];
    }

    private sealed class Found(IReadOnlyList<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult(Enumerable.Empty<Diagnostic>());
    }
}
