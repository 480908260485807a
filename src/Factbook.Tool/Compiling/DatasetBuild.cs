using System.Collections.Immutable;
using System.Globalization;
using Factbook.Generator;
using Factbook.Tool.Locations;
using Factbook.Tool.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Factbook.Tool.Compiling;

/// <summary>Compiles a project of facts and its references into memory, as a build does into files.</summary>
internal sealed class DatasetBuild
{
    private readonly DatasetProject _project;
    private readonly DatasetCompiler _compiler;

    private DatasetBuild(DatasetCompiler compiler, CompiledDataset compiled) =>
        (_project, _compiler, Compiled) = (compiled.Project, compiler, compiled);

    /// <summary>Gets the result of the generator.</summary>
    public CompiledDataset Compiled { get; }

    /// <summary>Gets the texts of the project's files.</summary>
    public SourceTexts Texts => _compiler.Texts;

    /// <summary>Compiles the current files of a project.</summary>
    /// <param name="project">The project.</param>
    /// <param name="cancellation">Cancels the compilation.</param>
    /// <param name="previous">A compiler of the same project, whose texts are reused, including those that are only proposed.</param>
    public static DatasetBuild Compile(DatasetProject project, CancellationToken cancellation, DatasetCompiler? previous = null)
    {
        var compiler = new DatasetCompiler(
            project, others: SourceGenerators.OtherThanFactbook(project.Arguments), previous: previous);
        return new DatasetBuild(compiler, compiler.Compile(cancellation));
    }

    /// <summary>Emits the assemblies of the project and of those that it references. Facts with errors are not in them.</summary>
    /// <exception cref="ToolException">The C# has errors.</exception>
    public EmittedDataset Emit()
    {
        var compilations = _compiler.Solution.Compile(Texts, Complete);
        var dataset = compilations[^1].AddSyntaxTrees(Compiled.GeneratedTrees);
        return new EmittedDataset(
            _project,
            [.. compilations.SkipLast(1).Append(dataset).Select(one => KeyValuePair.Create(one.AssemblyName!, Emit(one)))],
            [.. _project.Projects.SelectMany(AssembliesOf).Where(File.Exists)]);
    }

    /// <summary>
    /// Emits what a check has compiled. The project's other source generators, which a check omits, run only if the C# does not compile
    /// without them.
    /// </summary>
    /// <exception cref="ToolException">The C# has errors.</exception>
    public static EmittedDataset Emit(DatasetCompiler compiler, CompiledDataset compiled, CancellationToken cancellation)
    {
        try
        {
            return new DatasetBuild(compiler, compiled).Emit();
        }
        catch (ToolException)
        {
            return Compile(compiled.Project, cancellation, compiler).Emit();
        }
    }

    private static IEnumerable<string> AssembliesOf(ProjectDescription project) =>
        project.RuntimeAssemblies.Concat(CompilerArguments.Parse(project).ReferencePaths());

    private Compilation Complete(CSharpProject project, Compilation compilation)
    {
        var generators = SourceGenerators.OtherThanFactbook(project.Arguments);
        CSharpGeneratorDriver
            .Create(
                SourceGenerators.IncludeFactbook(project.Arguments)
                    ? [new FactbookGenerator().AsSourceGenerator(), .. generators]
                    : generators,
                project.AdditionalFiles.Select(path => new FactsFile(path, Texts.Of(path))),
                project.Parsing,
                project.Configuration)
            .RunGeneratorsAndUpdateCompilation(compilation, out var completed, out var diagnostics);
        return diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) is { } error
            ? throw ToolException.Failure(
                $"the referenced project '{ShownPath.Of(project.Description.Path)}' has errors: {CSharpError.Of(error).Describe()}")
            : completed;
    }

    private static byte[] Emit(Compilation compilation)
    {
        using var assembly = new MemoryStream();
        var errors = compilation.Emit(assembly).Diagnostics
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && !diagnostic.IsSuppressed)
            .ToList();
        return errors.Count == 0 ? assembly.ToArray() : throw ToolException.Failure(string.Create(
            CultureInfo.InvariantCulture,
            $"the C# does not compile: {CSharpError.Of(errors[0]).Describe()}"
                + $"{(errors.Count == 1 ? "" : $", and {errors.Count - 1} more")}"));
    }
}
