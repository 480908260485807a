using System.Text.RegularExpressions;

namespace Factbook.Tool.Compiling.Projects;

/// <summary>The properties of a project, as far as they are known without MSBuild. The environment's variables are properties too.</summary>
internal sealed partial class PropertyBag
{
    private readonly Dictionary<string, string?> _values = new(StringComparer.OrdinalIgnoreCase);
    private readonly string _folder;

    public PropertyBag(string project)
    {
        _folder = Path.GetDirectoryName(project)!;
        _values["MSBuildProjectDirectory"] = _folder;
        _values["MSBuildProjectFullPath"] = project;
        _values["MSBuildProjectFile"] = Path.GetFileName(project);
        _values["MSBuildProjectName"] = Path.GetFileNameWithoutExtension(project);
        _values["MSBuildProjectExtension"] = Path.GetExtension(project);
        _values["Configuration"] = "Debug";
    }

    /// <summary>The value; empty when nothing sets it, and null when only MSBuild knows it.</summary>
    public string? this[string name]
    {
        get => _values.TryGetValue(name, out var value) ? value : Environment.GetEnvironmentVariable(name) ?? "";
        set => _values[name] = value;
    }

    /// <summary>Whether a property says so; what is not known says nothing.</summary>
    public bool Is(string name, bool value) => bool.TryParse(this[name], out var said) && said == value;

    /// <summary>Says which file is read, for what it says of itself.</summary>
    public void Enter(string file)
    {
        _values["MSBuildThisFile"] = Path.GetFileName(file);
        _values["MSBuildThisFileFullPath"] = file;
        _values["MSBuildThisFileDirectory"] = Path.GetDirectoryName(file) + Path.DirectorySeparatorChar;
    }

    /// <summary>A text with the values of properties in it; null when it asks for what only MSBuild knows.</summary>
    public string? Expand(string text)
    {
        var isKnown = true;
        var expanded = FileAbove().Replace(text, match => FindAbove(match.Groups["file"].Value, match.Groups["from"]) ?? "");
        expanded = Reference().Replace(expanded, match =>
        {
            var value = this[match.Groups["name"].Value];
            isKnown &= value is not null;
            return value ?? "";
        });
        return isKnown && !Unknown().IsMatch(expanded) ? Uri.UnescapeDataString(expanded) : null;
    }

    /// <summary>A path that the project names, from whatever system.</summary>
    public string FullPath(string path) => Path.GetFullPath(path.Replace('\\', '/').Trim(), _folder);

    private string? FindAbove(string file, Group from)
    {
        var start = from.Success ? Expand(from.Value) : this["MSBuildThisFileDirectory"];
        return start is null ? null : FileAboveFolder(file, FullPath(start));
    }

    /// <summary>The nearest file of that name in a folder or above it.</summary>
    public static string? FileAboveFolder(string file, string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            var path = Path.Join(at.FullName, file);
            if (File.Exists(path))
            {
                return path;
            }
        }

        return null;
    }

    [GeneratedRegex(@"\$\((?<name>[A-Za-z_][A-Za-z0-9_-]*)\)")]
    private static partial Regex Reference();

    // The one function that nearly every repository with folders within folders uses.
    [GeneratedRegex(@"\$\(\[MSBuild\]::GetPathOfFileAbove\(\s*'?(?<file>[^',()]+)'?\s*(?:,\s*'?(?<from>[^',]+?)'?\s*)?\)\)")]
    private static partial Regex FileAbove();

    // Functions, items and metadata.
    [GeneratedRegex(@"[$@%]\(")]
    private static partial Regex Unknown();
}
