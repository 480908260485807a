using System.Xml.Linq;

namespace Factbook.Tool.Compiling.Projects;

/// <summary>An element of a project that adds to a list of items or takes from it.</summary>
internal sealed class ItemElement(XElement element, PropertyBag properties)
{
    /// <summary>What it adds, <c>;</c> between; null when it adds nothing, or what only MSBuild knows.</summary>
    public string? Include => Value("Include");

    /// <summary>What it leaves out of that.</summary>
    public string? Exclude => Value("Exclude");

    /// <summary>What it takes away.</summary>
    public string? Remove => Value("Remove");

    /// <summary>What is said of the item: an attribute, or an element within.</summary>
    public string? Value(string name)
    {
        var text = (string?)element.Attribute(name) ?? (string?)element.Elements().FirstOrDefault(child => child.Name.LocalName == name);
        return text is null ? null : properties.Expand(text);
    }

    /// <summary>The parts of a list in one text.</summary>
    public static IEnumerable<string> Split(string? list) => (list ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
