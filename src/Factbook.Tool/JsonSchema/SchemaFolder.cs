using System.Text;
using Factbook.Tool.Untrusted;
using Factbook.Tool.Writing;

namespace Factbook.Tool.JsonSchema;

/// <summary>The folder <c>.schema</c> in a folder of facts, which contains what <c>factbook schema</c> writes.</summary>
internal sealed class SchemaFolder(string factsRoot)
{
    /// <summary>The name of the folder.</summary>
    public const string Name = ".schema";

    private readonly string _path = Path.Join(factsRoot, Name);

    /// <summary>Gets whether the folder exists.</summary>
    public bool Exists => Directory.Exists(_path);

    /// <summary>Returns the names of the files that are missing or out of date, and of those whose table no longer exists.</summary>
    /// <exception cref="ToolException">A file cannot be read, or the folder is or contains a link.</exception>
    public IReadOnlyList<string> Stale(IReadOnlyList<SchemaFile> schemas)
    {
        RefuseLinks();
        var changed = schemas.Where(schema => Read(schema.FileName) != schema.Text).Select(schema => schema.FileName);
        return [.. changed.Concat(Obsolete(schemas)).Order(StringComparer.Ordinal)];
    }

    /// <summary>Writes the files that are missing or out of date, and deletes those whose table no longer exists.</summary>
    /// <returns>The names of the files that were written or deleted.</returns>
    /// <exception cref="ToolException">A file cannot be written. Each file then has either its old or its new content.</exception>
    public IReadOnlyList<string> Update(IReadOnlyList<SchemaFile> schemas)
    {
        var stale = Stale(schemas);
        foreach (var schema in schemas.Where(schema => stale.Contains(schema.FileName)))
        {
            Guarded(_path, () => Directory.CreateDirectory(Path.GetDirectoryName(Full(schema.FileName))!));
            AtomicFile.Write(Full(schema.FileName), stream => stream.Write(Encoding.UTF8.GetBytes(schema.Text)));
        }

        foreach (var obsolete in Obsolete(schemas).ToList())
        {
            Guarded(Full(obsolete), () => File.Delete(Full(obsolete)));
        }

        return stale;
    }

    // The folder is untrusted, as the facts are: a link in it could make the tool read, replace or delete any file of the user.
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

    // Files that another program or a person wrote are kept.
    private IEnumerable<string> Obsolete(IReadOnlyList<SchemaFile> schemas) => !Exists ? [] : Directory
        .EnumerateFiles(_path, "*.json", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(_path, path).Replace(Path.DirectorySeparatorChar, '/'))
        .Where(name => !schemas.Any(schema => schema.FileName == name))
        .Where(name => Read(name)?.Contains(TableSchemas.Comment, StringComparison.Ordinal) == true);

    // Git may have changed the line ends on checkout.
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
            throw ToolException.Failure($"'{path}' cannot be read or written: {cause.Message}", cause);
        }
    }
}
