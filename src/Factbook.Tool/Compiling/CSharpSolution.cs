using System.Collections.Immutable;
using Factbook.Tool.Projects;
using Microsoft.CodeAnalysis;

namespace Factbook.Tool.Compiling;

/// <summary>
/// A project and the C# projects that it references, each compiled against the compilations of its references. No C# project has to be
/// built.
/// </summary>
internal sealed class CSharpSolution
{
    private readonly ImmutableArray<CSharpProject> _projects;
    private readonly Dictionary<string, CSharpProject> _byOutput;

    public CSharpSolution(ImmutableArray<ProjectDescription> descriptions)
    {
        // A project in another language has no arguments of the C# compiler, and its built assembly is referenced.
        var all = descriptions.Where(description => description.Arguments.Length > 0).ToList();
        var outputs = all.Skip(1).SelectMany(description => description.Outputs).ToHashSet(StringComparer.Ordinal);
        _projects = [.. all.Select(description => new CSharpProject(description, outputs.Contains))];
        _byOutput = _projects.Skip(1)
            .SelectMany(project => project.Description.Outputs.Select(output => KeyValuePair.Create(output, project)))
            .DistinctBy(pair => pair.Key)
            .ToDictionary(StringComparer.Ordinal);
    }

    /// <summary>Gets the project of facts.</summary>
    public CSharpProject Main => _projects[0];

    /// <summary>Compiles the current files of all projects.</summary>
    /// <param name="texts">The texts of files.</param>
    /// <param name="complete">Adds generated code to the compilation of a referenced project.</param>
    /// <returns>The compilations, each after those that it references; that of the project of facts is the last one.</returns>
    public ImmutableArray<Compilation> Compile(SourceTexts texts, Func<CSharpProject, Compilation, Compilation> complete)
    {
        var compiled = new Dictionary<CSharpProject, Compilation>();
        var order = ImmutableArray.CreateBuilder<Compilation>();
        Compile(Main);
        return order.ToImmutable();

        Compilation Compile(CSharpProject project)
        {
            if (!compiled.TryGetValue(project, out var compilation))
            {
                var references = project.ReferencePaths
                    .Select(path => _byOutput.GetValueOrDefault(path)).OfType<CSharpProject>().Distinct();
                compilation = project.Compile(texts, [.. references.Select(Compile)]);
                compiled[project] = compilation = project == Main ? compilation : complete(project, compilation);
                order.Add(compilation);
            }

            return compilation;
        }
    }
}
