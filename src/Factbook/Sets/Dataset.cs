using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Factbook.Compiled;

namespace Factbook;

/// <summary>Provides the sets of facts of an assembly, for tools that show or export any dataset.</summary>
public static class Dataset
{
    /// <summary>Returns the sets of facts that are compiled into an assembly.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <returns>
    /// The sets in ordinal order of their names, those of cases included; an empty list if no facts are compiled into the assembly.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="assembly"/> is null.</exception>
    [RequiresUnreferencedCode("Sets that no code refers to may have been trimmed.")]
    public static IReadOnlyList<IFactSet> GetSets(Assembly assembly)
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
