using Factbook.Tool.Compiling;
using Factbook.Tool.Projects;
using Microsoft.CodeAnalysis;

namespace Factbook.Tool.Renaming;

/// <summary>Finds the uses of a renamed fact in the project of the dataset and in the projects of the solution that reference it.</summary>
internal sealed class SolutionUses(IMSBuild msbuild, SourceTexts texts, CompiledDataset before, CompiledDataset after)
{
    /// <summary>Returns the uses, project by project. A file that belongs to several projects is searched once.</summary>
    public IReadOnlyList<CodeUse> Find(CodeUses uses, CancellationToken cancellation)
    {
        var own = uses.Find(
            before.Compilation.AddSyntaxTrees(before.GeneratedTrees),
            after.Compilation.AddSyntaxTrees(after.GeneratedTrees),
            before.Compilation.SyntaxTrees.Intersect(after.Compilation.SyntaxTrees),
            cancellation);
        var others = Referring([.. ProjectFinder.OfSolution(before.Project.Path)], before.Project.Path)
            .Where(path => SourcesOf(path).Any(uses.MayBeIn))
            .SelectMany(path => FindIn(path, uses, cancellation));
        return [.. own.Concat(others).DistinctBy(use => (use.Tree.FilePath, use.Span))];
    }

    private IEnumerable<CodeUse> FindIn(string path, CodeUses uses, CancellationToken cancellation)
    {
        var projects = msbuild.Describe(path, ReplacedFolders.None, cancellation).Projects;
        if (!projects.Any(project => project.Path == before.Project.Path))
        {
            return [];
        }

        var solution = new CSharpSolution(projects);
        var (old, renamed) = (Compile(solution, before), Compile(solution, after));
        return uses.Find(old, renamed, old.SyntaxTrees.Intersect(renamed.SyntaxTrees), cancellation);
    }

    private Compilation Compile(CSharpSolution solution, CompiledDataset dataset) => solution.Compile(texts, (project, compilation) =>
        project.Description.Path == dataset.Project.Path ? compilation.AddSyntaxTrees(dataset.GeneratedTrees) : compilation)[^1];

    // Projects that name the project, or one that names it: evaluating every project of a repository would take minutes.
    private static IEnumerable<string> Referring(IReadOnlyList<string> projects, string referred)
    {
        var (found, open) = (new HashSet<string>(StringComparer.Ordinal), new Stack<string>([referred]));
        while (open.TryPop(out var next))
        {
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

    // What the project compiles is only known after an evaluation, which takes a second.
    private static IEnumerable<string> SourcesOf(string project) => Directory
        .EnumerateFiles(Path.GetDirectoryName(project)!, "*.cs", new EnumerationOptions
        {
            RecurseSubdirectories = true,
            IgnoreInaccessible = true,
        })
        .Select(File.ReadAllText);
}
