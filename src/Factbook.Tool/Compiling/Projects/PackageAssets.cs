using System.Text.Json;

namespace Factbook.Tool.Compiling.Projects;

/// <summary>The assemblies of packages that a project was restored with. A project that was not restored has none, and what its records take from them is unknown.</summary>
internal static class PackageAssets
{
    private const string Nothing = "_._";

    public static IReadOnlyList<string> Of(ProjectFile project)
    {
        try
        {
            using var stream = File.OpenRead(Path.Join(project.Folder, "obj", "project.assets.json"));
            using var assets = JsonDocument.Parse(stream);
            return [.. Assemblies(assets.RootElement).Where(File.Exists)];
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or JsonException or InvalidOperationException or KeyNotFoundException)
        {
            return [];
        }
    }

    private static IEnumerable<string> Assemblies(JsonElement assets)
    {
        var folders = assets.GetProperty("packageFolders").EnumerateObject().Select(folder => folder.Name).ToList();
        var libraries = assets.GetProperty("libraries");
        foreach (var library in assets.GetProperty("targets").EnumerateObject().First().Value.EnumerateObject())
        {
            if (!library.Value.TryGetProperty("compile", out var files) || library.Name.StartsWith("Factbook/", StringComparison.OrdinalIgnoreCase)
                || !libraries.GetProperty(library.Name).TryGetProperty("path", out var path))
            {
                continue;
            }

            foreach (var file in files.EnumerateObject().Where(file => !file.Name.EndsWith(Nothing, StringComparison.Ordinal)))
            {
                yield return folders.Select(folder => Path.Join(folder, path.GetString(), file.Name)).FirstOrDefault(File.Exists, "");
            }
        }
    }
}
