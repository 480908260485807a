using Factbook.Tool.Compiling;
using Factbook.Tool.Projects;
using Microsoft.CodeAnalysis;

namespace Factbook.Tool.Renaming;

/// <summary>Finds the uses of a renamed fact in the project of the dataset and in the projects of the solution that reference it.</summary>
/// <param name="msbuild">Evaluates the other projects.</param>
/// <param name="compiler">The compiler of the project of the dataset, which contains the proposed texts.</param>
/// <param name="before">The dataset before the rename.</param>
internal sealed class SolutionUses(IMSBuild msbuild, DatasetCompiler compiler, CompiledDataset before)
{
    private readonly ProjectSources _sources = new();

    /// <summary>Gets the full paths of the C# files that could not be read, in ordinal order.</summary>
    public IEnumerable<string> Unreadable => _sources.Unreadable;

    /// <summary>Returns the projects with uses. A file that belongs to several projects is searched once.</summary>
    public IReadOnlyList<UsingProject> Find(CodeUses uses, RecordUses records, CancellationToken cancellation)
    {
        var after = compiler.Compile(cancellation);
        var (old, renamed) = (WithFacts(before), WithFacts(after));
        var trees = before.Compilation.SyntaxTrees.Intersect(after.Compilation.SyntaxTrees).ToList();
        var own = new UsingProject(
            old,
            () => WithFacts(compiler.Compile(cancellation)),
            [
                .. uses.Find(old, renamed, trees, cancellation),
                .. trees.SelectMany(tree => records.Find(old.GetSemanticModel(tree), cancellation)),
            ]);
        var others = Referring([.. ProjectFinder.OfSolution(before.Project.Path)], before.Project.Path, cancellation)
            .Where(path => _sources.MayContain(path, uses.MayBeIn, cancellation))
            .Select(path => FindIn(path, uses, after, cancellation))
            .OfType<UsingProject>();
        var seen = new HashSet<(string, Microsoft.CodeAnalysis.Text.TextSpan)>();
        return
        [
            .. others.Prepend(own)
                .Select(project => project with { Uses = [.. project.Uses.Where(use => seen.Add((use.Tree.FilePath, use.Span)))] })
                .Where(project => project.Uses.Count > 0),
        ];
    }

    private UsingProject? FindIn(string path, CodeUses uses, CompiledDataset after, CancellationToken cancellation)
    {
        var projects = msbuild.Describe(path, ReplacedFolders.None, cancellation).Projects;
        if (!projects.Any(project => project.Path == before.Project.Path))
        {
            return null;
        }

        var solution = new CSharpSolution(projects);
        var (old, renamed) = (Compile(solution, before), Compile(solution, after));
        _sources.AddUnreadable(solution.Main.UnreadableSources);
        return new UsingProject(
            old,
            () => Compile(solution, compiler.Compile(cancellation)),
            [.. uses.Find(old, renamed, old.SyntaxTrees.Intersect(renamed.SyntaxTrees), cancellation)]);
    }

    private Compilation Compile(CSharpSolution solution, CompiledDataset dataset) => solution.Compile(
        compiler.Texts,
        (project, compilation) =>
            project.Description.Path == dataset.Project.Path ? compilation.AddSyntaxTrees(dataset.GeneratedTrees) : compilation)[^1];

    private static Compilation WithFacts(CompiledDataset dataset) => dataset.Compilation.AddSyntaxTrees(dataset.GeneratedTrees);

    // Returns the projects whose files name the project, or another one that names it. Evaluating every project of a repository would take
    // minutes.
    private static IEnumerable<string> Referring(
        IReadOnlyList<string> projects, string referred, CancellationToken cancellation)
    {
        var (found, open) = (new HashSet<string>(StringComparer.Ordinal), new Stack<string>([referred]));
        while (open.TryPop(out var next))
        {
            cancellation.ThrowIfCancellationRequested();
            var name = Path.GetFileName(next);
            foreach (var path in projects.Where(path => path != referred
                && !found.Contains(path)
                && ProjectFinder.TextsOf(path).Any(text => text.Contains(name, StringComparison.OrdinalIgnoreCase))))
            {
                found.Add(path);
                open.Push(path);
            }
        }

        return projects.Where(found.Contains);
    }
}
