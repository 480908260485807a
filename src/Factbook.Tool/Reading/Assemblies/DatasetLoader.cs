using Factbook.Tool.Compiling;
using Factbook.Tool.Model;

namespace Factbook.Tool.Reading.Assemblies;

/// <summary>Loads datasets, which executes their code: from an assembly file or a package, or compiled in this process.</summary>
internal static class DatasetLoader
{
    /// <summary>Returns whether a path is that of a compiled dataset.</summary>
    public static bool IsCompiled(string path) => path.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) || IsPackage(path);

    /// <summary>Returns the dataset in an assembly file or a NuGet package.</summary>
    /// <exception cref="ToolException">The file does not exist, or no dataset can be read from it.</exception>
    public static FactDataset Load(string path)
    {
        if (!File.Exists(path))
        {
            throw ToolException.Failure($"the dataset '{path}' does not exist");
        }

        var fullPath = Path.GetFullPath(path);
        var dataset = Read(path, () => IsPackage(path)
            ? new PackageLoadContext(fullPath).LoadAll().Select(AssemblyDataset.Read).FirstOrDefault(dataset => dataset.Sets.Count > 0)
            : AssemblyDataset.Read(DatasetLoadContext.Open(fullPath)));
        return dataset is { Sets.Count: > 0 }
            ? dataset
            : throw ToolException.Failure($"'{path}' is not a dataset: it contains no facts that Factbook compiled");
    }

    /// <summary>Returns the dataset of a project.</summary>
    /// <param name="emitted">The compiled project.</param>
    /// <param name="source">Returns a record as the sources declare it; null if its documentation and rules are not needed.</param>
    /// <exception cref="ToolException">The dataset cannot be read.</exception>
    public static FactDataset Load(EmittedDataset emitted, Func<string, FactRecord?>? source = null) => Read(
        emitted.Project.Path,
        () => AssemblyDataset.Read(new EmittedLoadContext(emitted).LoadDataset(), source ?? (_ => null), emitted.Project.Origin));

    private static bool IsPackage(string path) => path.EndsWith(".nupkg", StringComparison.OrdinalIgnoreCase);

    private static T Read<T>(string path, Func<T> load)
    {
        try
        {
            return load();
        }
        catch (InvalidDataException cause)
        {
            throw ToolException.Failure($"'{path}' is not a NuGet package: {cause.Message}", cause);
        }
        catch (BadImageFormatException cause)
        {
            throw ToolException.Failure($"'{cause.FileName ?? path}' is not a .NET assembly", cause);
        }
        catch (Exception cause) when (IsOfLoading(cause) || cause is InvalidOperationException or InvalidCastException)
        {
            throw ToolException.Failure($"the dataset '{path}' cannot be read: {cause.Message}", cause);
        }
    }

    /// <summary>
    /// Returns whether an exception is one of those by which missing and mismatched assemblies show themselves, when an assembly is loaded
    /// or when its code first runs.
    /// </summary>
    public static bool IsOfLoading(Exception exception) => exception
        is IOException
        or UnauthorizedAccessException
        or BadImageFormatException
        or TypeLoadException
        or MissingMemberException
        or TypeInitializationException
        or System.Reflection.TargetInvocationException
        or System.Security.SecurityException;
}
