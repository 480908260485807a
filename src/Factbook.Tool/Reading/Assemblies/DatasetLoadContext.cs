using System.Reflection;
using System.Runtime.Loader;

namespace Factbook.Tool.Reading.Assemblies;

/// <summary>
/// Loads a dataset apart from the command, with the libraries that lie beside it. Factbook alone is shared, or its types would differ.
/// </summary>
internal sealed class DatasetLoadContext(string path) : AssemblyLoadContext(path)
{
    private static readonly Assembly Shared = typeof(IFactSet).Assembly;

    private readonly AssemblyDependencyResolver _resolver = new(path);

    protected override Assembly? Load(AssemblyName assemblyName) =>
        assemblyName.Name == Shared.GetName().Name ? Shared
        : _resolver.ResolveAssemblyToPath(assemblyName) is { } resolved ? LoadFromAssemblyPath(resolved)
        : null;

    protected override nint LoadUnmanagedDll(string unmanagedDllName) =>
        _resolver.ResolveUnmanagedDllToPath(unmanagedDllName) is { } resolved ? LoadUnmanagedDllFromPath(resolved) : 0;
}
