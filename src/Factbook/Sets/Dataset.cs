using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace Factbook;

/// <summary>The sets of facts that an assembly carries.</summary>
public static class Dataset
{
    /// <summary>Every set of a dataset assembly, in the order of their names; sets of cases follow by the same order.</summary>
    /// <param name="assembly">An assembly whose facts were compiled by Factbook.</param>
    /// <returns>The sets; none when the assembly is no dataset.</returns>
    [RequiresUnreferencedCode("Sets that nothing names may have been trimmed away.")]
    public static IReadOnlyList<IFactSet> SetsOf(Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        return
        [
            .. assembly.GetCustomAttributes<FactSetAttribute>()
                .Select(set => (IFactSet)set.Type.GetProperty("All", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!)
                .OrderBy(set => set.Name, StringComparer.Ordinal),
        ];
    }
}
