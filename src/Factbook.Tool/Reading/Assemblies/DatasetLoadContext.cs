using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.Loader;

namespace Factbook.Tool.Reading.Assemblies;

/// <summary>
/// Loads a dataset from a file, with the assemblies beside it. Only Factbook is shared with the command, so that both use the same types.
/// </summary>
internal sealed class DatasetLoadContext(string path) : AssemblyLoadContext(path)
{
    private static readonly Assembly Shared = typeof(IFactSet).Assembly;

    private static readonly ConcurrentDictionary<(string Path, DateTime Written), Lazy<Assembly>> Loaded = new();

    private readonly AssemblyDependencyResolver _resolver = new(path);

    /// <summary>Loads the dataset at a full path. A loaded assembly stays in memory, so an unchanged file is loaded once.</summary>
    public static Assembly Open(string path) => Loaded
        .GetOrAdd(
            (path, File.GetLastWriteTimeUtc(path)),
            file => new(() => new DatasetLoadContext(file.Path).LoadFromAssemblyPath(file.Path)))
        .Value;

    protected override Assembly? Load(AssemblyName assemblyName) =>
        assemblyName.Name == Shared.GetName().Name ? Shared
        : _resolver.ResolveAssemblyToPath(assemblyName) is { } resolved ? LoadFromAssemblyPath(resolved)
        : null;

    protected override nint LoadUnmanagedDll(string unmanagedDllName) =>
        _resolver.ResolveUnmanagedDllToPath(unmanagedDllName) is { } resolved ? LoadUnmanagedDllFromPath(resolved) : 0;
}
