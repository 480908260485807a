using System.Reflection;
using System.Runtime.Loader;
using Factbook.Tool.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Factbook.Tool.Compiling;

/// <summary>Loads the source generators of a project, as the C# compiler does.</summary>
internal static class SourceGenerators
{
    private const string Factbook = "Factbook.Generator.dll";

    /// <summary>Returns whether the generators of the project include that of Factbook.</summary>
    public static bool IncludeFactbook(CSharpCommandLineArguments arguments) => Paths(arguments).Any(IsFactbook);

    /// <summary>
    /// Returns all generators except that of Factbook, which is part of the command. Generators that are not built are omitted.
    /// </summary>
    public static IReadOnlyList<ISourceGenerator> OtherThanFactbook(CSharpCommandLineArguments arguments)
    {
        var paths = Paths(arguments).Where(File.Exists).ToList();
        var loader = new Loader(paths);
        return
        [
            .. paths.Where(path => !IsFactbook(path))
                .SelectMany(path => new AnalyzerFileReference(path, loader).GetGenerators(LanguageNames.CSharp)),
        ];
    }

    private static IEnumerable<string> Paths(CSharpCommandLineArguments arguments) =>
        arguments.AnalyzerReferences.Select(analyzer => arguments.FullPath(analyzer.FilePath));

    private static bool IsFactbook(string path) => Path.GetFileName(path).Equals(Factbook, StringComparison.OrdinalIgnoreCase);

    /// <summary>Loads generators in a context of their own that shares Roslyn with the command, so that its types are the same.</summary>
    private sealed class Loader(IReadOnlyList<string> paths) : AssemblyLoadContext("source generators"), IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => LoadFromAssemblyPath(fullPath);

        protected override Assembly? Load(AssemblyName assemblyName) =>
            assemblyName.Name!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) && IsLoaded(assemblyName.Name) ? null
            : paths.FirstOrDefault(path => Path.GetFileNameWithoutExtension(path) == assemblyName.Name) is { } found
                ? LoadFromAssemblyPath(found)
            : null;

        private static bool IsLoaded(string name) => Default.Assemblies.Any(assembly => assembly.GetName().Name == name);
    }
}
