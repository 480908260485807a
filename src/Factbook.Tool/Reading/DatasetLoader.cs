using Factbook.Tool.Compiling;

namespace Factbook.Tool.Reading;

/// <summary>Loads datasets, which executes their code: from an assembly file, or compiled in this process.</summary>
internal static class DatasetLoader
{
    /// <summary>The dataset of an assembly file.</summary>
    /// <exception cref="ToolException">There is no such file, or no dataset can be read from it.</exception>
    public static LoadedDataset Load(string path)
    {
        if (!File.Exists(path))
        {
            throw ToolException.Failure($"the dataset '{path}' does not exist");
        }

        var fullPath = Path.GetFullPath(path);
        var dataset = Read(path, () => LoadedDataset.Of(new DatasetLoadContext(fullPath).LoadFromAssemblyPath(fullPath)));
        return dataset.Sets.Count > 0 ? dataset : throw ToolException.Failure($"'{path}' is not a dataset: it holds no facts that Factbook compiled");
    }

    /// <summary>The dataset of a project.</summary>
    /// <exception cref="ToolException">The dataset cannot be read.</exception>
    public static LoadedDataset Load(EmittedDataset emitted) =>
        Read(emitted.Project.Path, () => LoadedDataset.Of(new EmittedLoadContext(emitted).LoadDataset()));

    private static LoadedDataset Read(string path, Func<LoadedDataset> load)
    {
        try
        {
            return load();
        }
        catch (BadImageFormatException cause)
        {
            throw ToolException.Failure($"'{path}' is not a .NET assembly", cause);
        }
        catch (Exception cause) when (IsOfLoading(cause))
        {
            throw ToolException.Failure($"the dataset '{path}' cannot be read: {cause.Message}", cause);
        }
    }

    // Missing or mismatched assemblies show themselves as any of these, when an assembly is loaded or when its code first runs.
    private static bool IsOfLoading(Exception exception) => exception
        is IOException
        or UnauthorizedAccessException
        or TypeLoadException
        or MissingMemberException
        or TypeInitializationException
        or InvalidOperationException
        or InvalidCastException
        or System.Reflection.TargetInvocationException
        or System.Security.SecurityException;
}
