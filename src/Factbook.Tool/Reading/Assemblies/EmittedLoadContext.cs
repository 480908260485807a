using System.Reflection;
using System.Runtime.Loader;
using Factbook.Tool.Compiling;

namespace Factbook.Tool.Reading.Assemblies;

/// <summary>
/// Loads a dataset that was compiled in memory, with the dependencies of its project. Only Factbook is shared with the command, so that
/// both use the same types.
/// </summary>
internal sealed class EmittedLoadContext(EmittedDataset dataset) : AssemblyLoadContext(dataset.Assemblies[^1].Key)
{
    private static readonly Assembly Shared = typeof(IFactSet).Assembly;

    /// <summary>Loads the dataset's own assembly.</summary>
    public Assembly LoadDataset() => LoadFromAssemblyName(new AssemblyName(dataset.Assemblies[^1].Key));

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        if (assemblyName.Name == Shared.GetName().Name)
        {
            return Shared;
        }

        if (dataset.Assemblies.FirstOrDefault(assembly => assembly.Key == assemblyName.Name).Value is { } emitted)
        {
            using var stream = new MemoryStream(emitted);
            return LoadFromStream(stream);
        }

        // For assemblies of the runtime, the dependencies are only reference assemblies.
        return IsOfRuntime(assemblyName) ? null
            : dataset.Dependencies.FirstOrDefault(path => Path.GetFileNameWithoutExtension(path) == assemblyName.Name) is { } path
                ? LoadFromAssemblyPath(path)
            : null;
    }

    private static bool IsOfRuntime(AssemblyName assemblyName) =>
        File.Exists(Path.Join(Path.GetDirectoryName(typeof(object).Assembly.Location), assemblyName.Name + ".dll"));
}
