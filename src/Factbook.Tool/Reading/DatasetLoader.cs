namespace Factbook.Tool.Reading;

/// <summary>Loads datasets: the one that comes with the command, or any other by its path.</summary>
internal static class DatasetLoader
{
    /// <summary>The dataset that comes with the command.</summary>
    public static LoadedDataset BuiltIn() => LoadedDataset.Of(typeof(RussiaSupply.Actor).Assembly);

    /// <summary>The dataset of an assembly file.</summary>
    /// <exception cref="ToolException">There is no such file, or no dataset can be read from it.</exception>
    public static LoadedDataset Load(string path)
    {
        if (!File.Exists(path))
        {
            throw ToolException.Failure($"the dataset '{path}' does not exist");
        }

        var dataset = Read(path, Path.GetFullPath(path));
        return dataset.Sets.Count > 0 ? dataset : throw ToolException.Failure($"'{path}' is no dataset: it holds no facts that Factbook compiled");
    }

    private static LoadedDataset Read(string path, string fullPath)
    {
        try
        {
            return LoadedDataset.Of(new DatasetLoadContext(fullPath).LoadFromAssemblyPath(fullPath));
        }
        catch (BadImageFormatException cause)
        {
            throw ToolException.Failure($"'{path}' is no .NET assembly", cause);
        }
        catch (Exception cause) when (IsOfLoading(cause))
        {
            throw ToolException.Failure($"the dataset '{path}' can't be read: {cause.Message}", cause);
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
