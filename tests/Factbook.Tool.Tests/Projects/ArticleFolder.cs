using Factbook.Tool.Projects;

namespace Factbook.Tool.Tests.Projects;

/// <summary>A copy of the article's records and facts in a temporary folder.</summary>
internal sealed class ArticleFolder : IDisposable
{
    private readonly ProjectFolder _folder = new();

    public ArticleFolder()
    {
        _folder.Write(
            "RussiaSupply.csproj",
            ProjectFolder.Plain.Replace("<Nullable>", "<FactsRoot>data</FactsRoot><Nullable>", StringComparison.Ordinal));
        Copy("src/RussiaSupply", ".cs", "");
        Copy("data", ".yaml", "data/");
    }

    public string Path => _folder.Path;

    /// <summary>Gets the text of each file of facts by its path below the folder.</summary>
    public Dictionary<string, string> Texts => Directory.GetFiles(_folder.PathOf("data"), "*.yaml", SearchOption.AllDirectories)
        .ToDictionary(path => System.IO.Path.GetRelativePath(Path, path), File.ReadAllText, StringComparer.Ordinal);

    public ProjectFolder Write(string path, string text) => _folder.Write(path, text);

    public DatasetProject Open() => _folder.Open();

    public void Dispose() => _folder.Dispose();

    private void Copy(string from, string extension, string to)
    {
        var root = Repository.PathOf(from);
        foreach (var path in Directory.EnumerateFiles(root, "*" + extension, SearchOption.AllDirectories))
        {
            var relative = System.IO.Path.GetRelativePath(root, path).Replace(System.IO.Path.DirectorySeparatorChar, '/');
            if (!relative.StartsWith("obj/", StringComparison.Ordinal) && !relative.StartsWith("bin/", StringComparison.Ordinal))
            {
                _folder.Write(to + relative, File.ReadAllText(path));
            }
        }
    }
}
