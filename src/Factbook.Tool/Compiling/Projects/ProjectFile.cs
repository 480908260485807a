using System.Xml;
using System.Xml.Linq;

namespace Factbook.Tool.Compiling.Projects;

/// <summary>
/// What a project file says, with the <c>Directory.Build</c> files above it and the files that it imports, read in MSBuild's order: all
/// properties, then the items. What only MSBuild could work out is left out.
/// </summary>
internal sealed class ProjectFile
{
    private const int DeepestImport = 32;

    private readonly List<(XElement Element, string File)> _items = [];
    private readonly List<string> _files = [];

    private ProjectFile(string path)
    {
        Path = path;
        Properties = new PropertyBag(path);
    }

    /// <summary>Its full path.</summary>
    public string Path { get; }

    public string Folder => System.IO.Path.GetDirectoryName(Path)!;

    public PropertyBag Properties { get; }

    /// <summary>Every file that was read for it, itself too.</summary>
    public IReadOnlyList<string> Files => _files;

    /// <summary>The files that it imports by these names, which are not read: those of Factbook's package.</summary>
    public bool ImportsFactbook { get; private set; }

    /// <exception cref="ToolException">It can't be read, or is no project.</exception>
    public static ProjectFile Read(string path)
    {
        var project = new ProjectFile(path);
        project.ReadAbove("Directory.Build.props", "ImportDirectoryBuildProps");
        project.ReadFile(path, DeepestImport);
        project.ReadAbove("Directory.Build.targets", "ImportDirectoryBuildTargets");
        return project;
    }

    /// <summary>The elements that add to a list of items or take from it, in their order.</summary>
    public IEnumerable<ItemElement> Items(string name)
    {
        foreach (var (element, file) in _items.Where(item => item.Element.Name.LocalName == name))
        {
            Properties.Enter(file);
            if (Condition.Evaluate((string?)element.Parent!.Attribute("Condition"), Properties) == Truth.Yes
                && Condition.Evaluate((string?)element.Attribute("Condition"), Properties) == Truth.Yes)
            {
                yield return new ItemElement(element, Properties);
            }
        }
    }

    private void ReadAbove(string name, string property)
    {
        if (!Properties.Is(property, false) && PropertyBag.FileAboveFolder(name, Folder) is { } file)
        {
            ReadFile(file, DeepestImport);
        }
    }

    private void ReadFile(string file, int depth)
    {
        if (depth == 0 || (_files.Contains(file) && file != Path))
        {
            return;
        }

        _files.Add(file);
        foreach (var element in Load(file).Elements())
        {
            Properties.Enter(file);
            var holds = Condition.Evaluate((string?)element.Attribute("Condition"), Properties);
            switch (element.Name.LocalName)
            {
                case "PropertyGroup":
                    element.Elements().ToList().ForEach(property => Set(property, holds));
                    break;
                case "ItemGroup":
                    _items.AddRange(element.Elements().Select(item => (item, file)));
                    break;
                case "Import" when holds == Truth.Yes:
                    Import(Properties.Expand((string?)element.Attribute("Project") ?? ""), System.IO.Path.GetDirectoryName(file)!, depth);
                    break;
            }
        }
    }

    private void Set(XElement property, Truth groupHolds)
    {
        var name = property.Name.LocalName;
        var holds = groupHolds == Truth.No ? Truth.No : Condition.Evaluate((string?)property.Attribute("Condition"), Properties);
        if (holds != Truth.No)
        {
            Properties[name] = holds == Truth.Yes && groupHolds == Truth.Yes ? Properties.Expand(property.Value.Trim()) : null;
        }
    }

    private void Import(string? project, string folder, int depth)
    {
        if (string.IsNullOrWhiteSpace(project) || project.Contains('*', StringComparison.Ordinal))
        {
            return;
        }

        var file = System.IO.Path.GetFullPath(project.Replace('\\', '/'), folder);
        if (System.IO.Path.GetFileName(file) is "Factbook.props" or "Factbook.targets")
        {
            // What these do with properties of the project, the tool does itself.
            ImportsFactbook = true;
        }
        else if (File.Exists(file))
        {
            ReadFile(file, depth - 1);
        }
    }

    private static XElement Load(string file)
    {
        try
        {
            using var reader = XmlReader.Create(file, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
            return XElement.Load(reader);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or XmlException)
        {
            throw ToolException.Failure($"the project '{file}' can't be read: {failure.Message}", failure);
        }
    }
}
