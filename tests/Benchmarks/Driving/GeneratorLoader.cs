using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Benchmarks.Running;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Benchmarks.Driving;

/// <summary>Loads the generator as the C# compiler does, from its file with its own copy of the parser.</summary>
internal sealed class GeneratorLoader : AssemblyLoadContext, IAnalyzerAssemblyLoader
{
    private readonly string _folder = Path.GetDirectoryName(Workspace.Generator)!;

    public static ImmutableArray<ISourceGenerator> Load() =>
        new AnalyzerFileReference(Workspace.Generator, new GeneratorLoader()).GetGenerators(LanguageNames.CSharp);

    public void AddDependencyLocation(string fullPath)
    {
    }

    public Assembly LoadFromPath(string fullPath) => LoadFromAssemblyPath(fullPath);

    protected override Assembly? Load(AssemblyName assemblyName) =>
        Path.Combine(_folder, assemblyName.Name + ".dll") is var path && assemblyName.Name == "YamlDotNet" && File.Exists(path)
            ? LoadFromAssemblyPath(path)
            : null;
}
