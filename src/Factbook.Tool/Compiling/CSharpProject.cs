using System.Collections.Immutable;
using Factbook.Tool.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Tool.Compiling;

/// <summary>The compilation of a project, which is the same object as long as no file changes.</summary>
internal sealed class CSharpProject
{
    private readonly CSharpCommandLineArguments _arguments;
    private readonly ImmutableArray<string> _sources;
    private readonly Dictionary<string, (SourceText Text, SyntaxTree Tree)> _trees = new(StringComparer.Ordinal);
    private CSharpCompilation _compilation;
    private ImmutableArray<Compilation> _references = [];

    /// <param name="description">The project.</param>
    /// <param name="isReferenced">Whether a path is the output of another project, whose compilation is referenced instead.</param>
    public CSharpProject(ProjectDescription description, Func<string, bool> isReferenced)
    {
        Description = description;
        _arguments = CompilerArguments.Parse(description);
        Configuration = AnalyzerConfiguration.Read(_arguments);
        // Schemas contain documentation comments, whether or not the project generates a documentation file.
        Parsing = _arguments.ParseOptions.WithDocumentationMode(DocumentationMode.Parse);
        _sources = [.. _arguments.SourceFiles.Select(file => _arguments.FullPath(file.Path))];
        _compilation = CSharpCompilation.Create(
            _arguments.CompilationName ?? Path.GetFileNameWithoutExtension(_arguments.OutputFileName),
            [],
            ReferencedAssemblies.Of(_arguments, isReferenced),
            _arguments.CompilationOptions
                .WithSyntaxTreeOptionsProvider(Configuration.Severities)
                .WithStrongNameProvider(new DesktopStrongNameProvider(_arguments.KeyFileSearchPaths)));
    }

    public ProjectDescription Description { get; }

    public AnalyzerConfiguration Configuration { get; }

    public CSharpParseOptions Parsing { get; }

    /// <summary>Gets the arguments of the C# compiler.</summary>
    public CSharpCommandLineArguments Arguments => _arguments;

    /// <summary>Gets the full paths of the additional files, which generators receive.</summary>
    public IEnumerable<string> AdditionalFiles =>
        _arguments.AdditionalFiles.Select(file => _arguments.FullPath(file.Path)).Distinct(StringComparer.Ordinal);

    /// <summary>Gets the full paths of the referenced assemblies, including the outputs of projects.</summary>
    public IEnumerable<string> ReferencePaths => _arguments.ReferencePaths();

    /// <summary>Gets the C# files that could not be read when the project was last compiled.</summary>
    public ImmutableArray<string> UnreadableSources { get; private set; } = [];

    /// <summary>Compiles the current files of the project.</summary>
    /// <param name="texts">The texts of files.</param>
    /// <param name="references">The compilations of the referenced projects.</param>
    public CSharpCompilation Compile(SourceTexts texts, ImmutableArray<Compilation> references)
    {
        UnreadableSources = [.. _sources.Where(path => texts.Of(path) is null)];
        var trees = Trees(texts).ToList();
        if (!trees.SequenceEqual(_compilation.SyntaxTrees))
        {
            _compilation = _compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(trees);
        }

        if (!references.SequenceEqual(_references))
        {
            _compilation = _compilation.WithReferences(
            [
                .. _compilation.References.Where(reference => reference is not CompilationReference),
                .. references.Select(reference => reference.ToMetadataReference()),
            ]);
            _references = references;
        }

        return _compilation;
    }

    private IEnumerable<SyntaxTree> Trees(SourceTexts texts)
    {
        foreach (var path in _sources)
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
            _trees[path] = known = (text, CSharpSyntaxTree.ParseText(text, Parsing, path));
        }

        return known.Tree;
    }
}
