using System.Text;
using Factbook.Tool.Untrusted;
using Factbook.Tool.Writing;

namespace Factbook.Tool.JsonSchema;

/// <summary>The folder <c>.schema</c> within a folder of facts, which holds what <c>factbook schema</c> wrote.</summary>
internal sealed class SchemaFolder(string factsRoot)
{
    public const string Name = ".schema";

    private readonly string _path = Path.Join(factsRoot, Name);

    /// <summary>Whether schemas were written here.</summary>
    public bool Exists => Directory.Exists(_path);

    /// <summary>The names of the files that are not, or not as they should be, and of those that belong to no table any more.</summary>
    /// <exception cref="ToolException">A file can't be read, or the folder is or contains a link.</exception>
    public IReadOnlyList<string> Stale(IReadOnlyList<SchemaFile> schemas)
    {
        RefuseLinks();
        return [.. schemas.Where(schema => Read(schema.FileName) != schema.Text).Select(schema => schema.FileName).Concat(Left(schemas)).Order(StringComparer.Ordinal)];
    }

    /// <summary>Writes what is stale, and removes what belongs to no table any more.</summary>
    /// <returns>The names of the files that were written or removed.</returns>
    /// <exception cref="ToolException">A file can't be written; each is then as it was, or as it should be.</exception>
    public IReadOnlyList<string> Update(IReadOnlyList<SchemaFile> schemas)
    {
        var stale = Stale(schemas);
        foreach (var schema in schemas.Where(schema => stale.Contains(schema.FileName)))
        {
            Guarded(_path, () => Directory.CreateDirectory(Path.GetDirectoryName(Full(schema.FileName))!));
            AtomicFile.Write(Full(schema.FileName), stream => stream.Write(Encoding.UTF8.GetBytes(schema.Text)));
        }

        foreach (var left in Left(schemas).ToList())
        {
            Guarded(Full(left), () => File.Delete(Full(left)));
        }

        return stale;
    }

    // The folder comes with the facts, perhaps from a stranger: through a link, any file of the user's would be read, replaced or removed.
    private void RefuseLinks()
    {
        var folder = new DirectoryInfo(_path);
        string? link = null;
        Guarded(_path, () => link = Links.IsLink(folder) ? _path : folder.Exists ? Links.FirstIn(folder) : null);
        if (link is not null)
        {
            throw ToolException.Failure($"'{link}' is a symbolic link, and schemas are neither read nor written through links; delete it");
        }
    }

    // A file of somebody else's is not the command's to remove.
    private IEnumerable<string> Left(IReadOnlyList<SchemaFile> schemas) => !Exists ? [] : Directory
        .EnumerateFiles(_path, "*.json", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(_path, path).Replace(Path.DirectorySeparatorChar, '/'))
        .Where(name => !schemas.Any(schema => schema.FileName == name) && Read(name)?.Contains(TableSchemas.Comment, StringComparison.Ordinal) == true);

    // A checkout may have given the lines other ends.
    private string? Read(string name)
    {
        string? text = null;
        Guarded(Full(name), () => text = File.Exists(Full(name)) ? RegularFile.ReadAllText(Full(name)).ReplaceLineEndings("\n") : null);
        return text;
    }

    private string Full(string name) => Path.Join(_path, name);

    private static void Guarded(string path, Action action)
    {
        try
        {
            action();
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw ToolException.Failure($"'{path}' can't be read or written: {cause.Message}", cause);
        }
    }
}
