using System.Collections.Immutable;
using Factbook.Tool.Compiling.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Tool.Compiling;

/// <summary>A project's C# as a compilation, which stays the same object as long as its files do.</summary>
internal sealed class CSharpProject
{
    private readonly ProjectFile _project;
    private readonly CSharpParseOptions _parsing;
    private readonly ImmutableArray<MetadataReference> _references;
    private readonly Dictionary<string, (SourceText Text, SyntaxTree Tree)> _trees = new(StringComparer.Ordinal);
    private CSharpCompilation _compilation;
    private ImmutableArray<Compilation> _others = [];

    public CSharpProject(ProjectFile project)
    {
        _project = project;
        _parsing = CSharpSettings.Parsing(project);
        _references = [.. RuntimeReferences.All, .. PackageAssets.Of(project).Select(path => MetadataReference.CreateFromFile(path))];
        _compilation = CSharpCompilation.Create(CSharpSettings.AssemblyName(project), [], _references, CSharpSettings.Compiling(project));
    }

    public CSharpParseOptions Parsing => _parsing;

    /// <summary>The project as its files are now.</summary>
    /// <param name="texts">Where texts come from.</param>
    /// <param name="others">The compilations of the projects that it refers to.</param>
    public CSharpCompilation Compile(SourceTexts texts, ImmutableArray<Compilation> others)
    {
        var trees = Trees(texts).ToList();
        if (!trees.SequenceEqual(_compilation.SyntaxTrees))
        {
            _compilation = _compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(trees);
        }

        if (!others.SequenceEqual(_others))
        {
            _others = others;
            _compilation = _compilation.WithReferences([.. _references, .. others.Select(other => other.ToMetadataReference())]);
        }

        return _compilation;
    }

    private IEnumerable<SyntaxTree> Trees(SourceTexts texts)
    {
        yield return Tree(Path.Join(_project.Folder, "obj", "GlobalUsings.g.cs"), CSharpSettings.GlobalUsings(_project));
        foreach (var path in SourceFiles.Of(_project))
        {
            if (texts.Of(path) is { } text)
            {
                yield return Tree(path, text);
            }
        }
    }

    private SyntaxTree Tree(string path, SourceText text)
    {
        if (!_trees.TryGetValue(path, out var known) || !known.Text.ContentEquals(text))
        {
            _trees[path] = known = (text, CSharpSyntaxTree.ParseText(text, _parsing, path));
        }

        return known.Tree;
    }
}
