using System.Globalization;
using Factbook.Tool.Compiling;
using Factbook.Tool.Locations;
using Factbook.Tool.Tests.Projects;
using Microsoft.CodeAnalysis;

namespace Factbook.Tool.Tests.Compiling;

public sealed class DatasetCompilerTests
{
    private static readonly string RussiaSupply = Repository.PathOf("src/RussiaSupply");

    [Fact]
    public void Compiles_the_dataset_of_this_repository_like_a_build()
    {
        var compiled = Compile(RussiaSupply);

        Assert.All(compiled.Diagnostics, diagnostic => Assert.Equal(DiagnosticSeverity.Info, diagnostic.Severity));
        Assert.Empty(compiled.Unread);
        Assert.Equal(
            global::RussiaSupply.Claims.All.Select(claim => claim.Id),
            compiled.Facts.Tables.Single(table => table.Record.Name == "Claim").Facts.Select(fact => fact.Fact.Key));
    }

    [Fact]
    public void Contains_records_with_documentation()
    {
        var compiled = Compile(RussiaSupply);

        Assert.Contains(compiled.Schemas.Records, record => record.Name == "ShareClaim");
        Assert.Contains(
            "<summary>",
            compiled.Compilation.GetTypeByMetadataName("RussiaSupply.Claim")!.GetDocumentationCommentXml(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Reports_error_at_its_position()
    {
        using var folder = ProjectFolder.WithActors("china: { name: China }\nbank: { name: Bank, part-of: chnia }\n");

        var diagnostic = Assert.Single(Compile(folder.Path).Diagnostics);

        Assert.Equal("FB3001", diagnostic.Id);
        Assert.Equal(
            (folder.PathOf("facts/actors.yaml"), "(1,29)-(1,34)"),
            (diagnostic.Location.GetLineSpan().Path, diagnostic.Location.GetLineSpan().Span.ToString()));
    }

    [Fact]
    public void Compiles_changed_file_again_after_a_cancelled_compilation()
    {
        using var folder = ProjectFolder.WithActors("china: { name: China }\n");
        var compiler = new DatasetCompiler(folder.Open());
        Assert.Empty(compiler.Compile().Diagnostics);
        folder.Write("facts/actors.yaml", "china: { name: China, x: 1 }\n");

        Assert.Throws<OperationCanceledException>(() => compiler.Compile(new CancellationToken(canceled: true)));

        Assert.Equal(["FB2003"], compiler.Compile().Diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.Equal(folder.PathOf("facts/actors.yaml"), Assert.Single(compiler.Changes));
    }

    [Fact]
    public void Does_not_report_missing_type_at_the_record()
    {
        using var folder = ProjectFolder.WithActors("china: { name: China }\n")
            .Write(
                "Place.cs",
                "using Factbook; [Facts(\"places.yaml\")] public sealed record Place([property: "
                    + "System.ComponentModel.DataAnnotations.Key] string Id, IReadOnlyList<NoSuch.Point> Points);")
            .Write("facts/goods.yaml", "a: {}");

        var compiled = Compile(folder.Path);

        Assert.Equal("FB2011", Assert.Single(compiled.Diagnostics).Id);
        Assert.Equal("the type 'Point' is not found", Assert.Single(compiled.Unread).Message);
    }

    [Fact]
    public void Reports_errors_of_facts_despite_invalid_CSharp()
    {
        using var folder = ProjectFolder.WithActors("china: { nmae: China }\n").Write("Half.cs", "public class Half { void M( }");

        var compiled = Compile(folder.Path);

        Assert.Contains(compiled.Diagnostics, diagnostic => diagnostic.Id == "FB2003");
        Assert.StartsWith("CS", compiled.Unread[0].Message, StringComparison.Ordinal);
    }

    private static CompiledDataset Compile(string path) => new DatasetCompiler(ProjectFolder.Opened(path)).Compile();
}
