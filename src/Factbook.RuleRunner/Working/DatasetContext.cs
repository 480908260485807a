using System.Reflection;
using System.Runtime.Loader;

namespace Factbook.RuleRunner.Working;

/// <summary>
/// Loads a dataset with the assemblies that its project references. Besides the runtime, only Factbook is shared, so that this program and
/// the dataset use the same types.
/// </summary>
internal sealed class DatasetContext(RuleInputs inputs) : AssemblyLoadContext(inputs.Assembly)
{
    private static readonly Assembly Shared = typeof(FactRuleAttribute).Assembly;

    /// <summary>Loads the dataset's own assembly.</summary>
    public Assembly LoadDataset() => LoadFromAssemblyPath(inputs.Assembly);

    protected override Assembly? Load(AssemblyName assemblyName) =>
        assemblyName.Name == Shared.GetName().Name ? Shared
        // For assemblies of the runtime, the references are only reference assemblies.
        : IsOfRuntime(assemblyName) ? null
        : inputs.References.FirstOrDefault(path => Path.GetFileNameWithoutExtension(path) == assemblyName.Name) is { } path
        ? LoadFromAssemblyPath(path)
        : null;

    private static bool IsOfRuntime(AssemblyName assemblyName) =>
        File.Exists(Path.Join(Path.GetDirectoryName(typeof(object).Assembly.Location), assemblyName.Name + ".dll"));
}
