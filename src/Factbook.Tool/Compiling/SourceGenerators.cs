using System.Reflection;
using System.Runtime.Loader;
using Factbook.Tool.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Factbook.Tool.Compiling;

/// <summary>Loads a project's source generators, as the C# compiler does.</summary>
internal static class SourceGenerators
{
    private const string Factbook = "Factbook.Generator.dll";

    /// <summary>Whether the compiler of facts is one of them.</summary>
    public static bool IncludeFactbook(CSharpCommandLineArguments arguments) => Paths(arguments).Any(IsFactbook);

    /// <summary>All of them but the compiler of facts, which the command has itself. Those that are not built yet are left out.</summary>
    public static IReadOnlyList<ISourceGenerator> OtherThanFactbook(CSharpCommandLineArguments arguments)
    {
        var paths = Paths(arguments).Where(File.Exists).ToList();
        var loader = new Loader(paths);
        return [.. paths.Where(path => !IsFactbook(path)).SelectMany(path => new AnalyzerFileReference(path, loader).GetGenerators(LanguageNames.CSharp))];
    }

    private static IEnumerable<string> Paths(CSharpCommandLineArguments arguments) =>
        arguments.AnalyzerReferences.Select(analyzer => arguments.FullPath(analyzer.FilePath));

    private static bool IsFactbook(string path) => Path.GetFileName(path).Equals(Factbook, StringComparison.OrdinalIgnoreCase);

    /// <summary>Loads generators apart from the command. Roslyn is shared, or its types would differ.</summary>
    private sealed class Loader(IReadOnlyList<string> paths) : AssemblyLoadContext("source generators"), IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => LoadFromAssemblyPath(fullPath);

        protected override Assembly? Load(AssemblyName assemblyName) =>
            assemblyName.Name!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) && IsLoaded(assemblyName.Name) ? null
            : paths.FirstOrDefault(path => Path.GetFileNameWithoutExtension(path) == assemblyName.Name) is { } found ? LoadFromAssemblyPath(found)
            : null;

        private static bool IsLoaded(string name) => Default.Assemblies.Any(assembly => assembly.GetName().Name == name);
    }
}
