using System.Collections.Immutable;
using Factbook.Generator.Tests.Documentation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Factbook.Generator.Tests.Architecture;

/// <summary>One use of a declaration in another folder.</summary>
/// <param name="From">The folder of the file that uses it.</param>
/// <param name="To">The folder of the file that declares it.</param>
/// <param name="Evidence">The file and the name that it uses.</param>
internal sealed record FolderUse(string From, string To, string Evidence);

/// <summary>
/// The dependencies between folders of a project, by the symbols that the compiler binds in the sources. A file outside of all folders
/// counts as a folder.
/// </summary>
internal sealed class FolderGraph
{
    private const string GlobalUsings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; "
        + "global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks; "
        + "global using Factbook.Generator.Collections; namespace Factbook.Generator.Collections;";

    // Contextual keywords that the syntax tree contains as names.
    private static readonly string[] Contextual = ["var", "notnull", "unmanaged", "nameof", "_"];

    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.CSharp14);

    private readonly CSharpCompilation _compilation;

    private readonly HashSet<string> _declared;

    private FolderGraph(CSharpCompilation compilation)
    {
        _compilation = compilation;
        _declared = compilation.SyntaxTrees.SelectMany(tree => tree.GetRoot().DescendantNodes().Select(NameOf))
            .OfType<string>()
            .ToHashSet(StringComparer.Ordinal);

        // Most names refer to locals, parameters and the framework, and are not bound.
        Uses =
        [
            .. Names(name => _declared.Contains(name.Identifier.ValueText))
                .SelectMany(found => UseOf(found.Name, found.Symbol))
                .GroupBy(use => (use.From, use.To))
                .Select(group => group.First()),
        ];
    }

    /// <summary>One use for each pair of folders.</summary>
    public ImmutableArray<FolderUse> Uses { get; }

    /// <summary>Reads the sources below folders of this repository.</summary>
    /// <param name="references">The assemblies whose symbols the sources may use.</param>
    /// <param name="roots">A folder whose subfolders are in the graph, or <c>path=name</c> for a folder that is itself in the
    /// graph.</param>
    public static FolderGraph OfRepository(IEnumerable<MetadataReference> references, params string[] roots) =>
        Of(references, [.. roots.SelectMany(SourcesOf)]);

    public static FolderGraph Of(IEnumerable<MetadataReference> references, params (string Path, string Text)[] files)
    {
        var trees = files.AsParallel().AsOrdered().Select(file => CSharpSyntaxTree.ParseText(file.Text, Parsing, file.Path)).ToList();
        var options = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable);
        return new FolderGraph(
            CSharpCompilation.Create("Architecture", [.. trees, CSharpSyntaxTree.ParseText(GlobalUsings, Parsing)], references, options));
    }

    /// <summary>Gets the names that neither the sources nor the references declare.</summary>
    public IEnumerable<string> UnknownNames() =>
        Names(name => !_declared.Contains(name.Identifier.ValueText) && !Contextual.Contains(name.Identifier.ValueText))
        .Where(found => found.Symbol is null)
        .Select(found => $"{found.Name.SyntaxTree.FilePath} uses {found.Name}");

    /// <summary>Gets the uses between folders that are circular, directly or through others; empty if there is no cycle.</summary>
    public IReadOnlyList<FolderUse> Cycle()
    {
        // A folder that uses none of the remaining folders, or is used by none of them, is in no cycle.
        var left = Uses.ToList();
        while (left.RemoveAll(use => left.TrueForAll(other => other.From != use.To) || left.TrueForAll(other => other.To != use.From)) > 0)
        {
        }

        return left;
    }

    private static IEnumerable<(string Path, string Text)> SourcesOf(string root)
    {
        var (folder, name) = root.Split('=') is [var path, var prefix]
            ? (Repository.PathOf(path), prefix + "/")
            : (Repository.PathOf(root), "");
        return Directory
            .EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Select(path => (Path: path, Name: Path.GetRelativePath(folder, path).Replace('\\', '/')))
            .Where(file =>
                !file.Name.StartsWith("obj/", StringComparison.Ordinal)
                    && !file.Name.StartsWith("bin/", StringComparison.Ordinal))
            .OrderBy(file => file.Name, StringComparer.Ordinal)
            .Select(file => (name + file.Name, File.ReadAllText(file.Path)));
    }

    private static string FolderOf(SyntaxTree tree) => tree.FilePath.Split('/')[0];

    private static string? NameOf(SyntaxNode node) => node switch
    {
        BaseTypeDeclarationSyntax type => type.Identifier.ValueText,
        DelegateDeclarationSyntax type => type.Identifier.ValueText,
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax } field => field.Identifier.ValueText,
        EnumMemberDeclarationSyntax member => member.Identifier.ValueText,
        ParameterSyntax { Parent.Parent: RecordDeclarationSyntax } property => property.Identifier.ValueText,
        _ => null,
    };

    private static IEnumerable<FolderUse> UseOf(SimpleNameSyntax name, ISymbol? symbol)
    {
        var folder = FolderOf(name.SyntaxTree);
        return (symbol as INamedTypeSymbol ?? symbol?.ContainingType) is { } type
            && type.OriginalDefinition.DeclaringSyntaxReferences.Select(reference => FolderOf(reference.SyntaxTree))
                .ToList() is [var declared, ..] all
            && !all.Contains(folder)
                ? [
                    new FolderUse(
                        folder,
                        declared,
                        $"{name.SyntaxTree.FilePath} uses {symbol!.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}")
                ]
                : [];
    }

    private List<(SimpleNameSyntax Name, ISymbol? Symbol)> Names(Func<SimpleNameSyntax, bool> isWanted) => [.. _compilation.SyntaxTrees
        .Where(tree => tree.FilePath.Length > 0)
        .AsParallel().AsOrdered()
        .SelectMany(tree =>
        {
            var model = _compilation.GetSemanticModel(tree);
            return tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>().Where(isWanted).Select(name =>
            {
                var info = model.GetSymbolInfo(name);
                return (name, info.Symbol ?? info.CandidateSymbols.FirstOrDefault());
            });
        })];
}
