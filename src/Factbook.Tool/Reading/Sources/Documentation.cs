using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace Factbook.Tool.Reading.Sources;

/// <summary>Reads documentation comments as plain text.</summary>
internal static partial class Documentation
{
    /// <summary>Returns the summary of a declaration; null if it has none.</summary>
    public static string? Of(ISymbol symbol) => TextOf(Xml(symbol)?.Element("summary"))
        ?? (symbol is IPropertySymbol { OverriddenProperty: { } overridden } ? Of(overridden) : null);

    /// <summary>Returns the documentation of a property: its summary, or that of the parameter which declares it.</summary>
    public static string? OfProperty(INamedTypeSymbol type, string name) =>
        type.GetMembers(name).FirstOrDefault() is { } member && Of(member) is { } summary
        ? summary
        : TextOf(Xml(type)?.Elements("param").FirstOrDefault(parameter => parameter.Attribute("name")?.Value == name));

    private static XElement? Xml(ISymbol symbol)
    {
        try
        {
            return symbol.GetDocumentationCommentXml() is { Length: > 0 } xml ? XElement.Parse(xml) : null;
        }
        catch (System.Xml.XmlException)
        {
            // The C# compiler warns about malformed comments.
            return null;
        }
    }

    private static string? TextOf(XElement? element) =>
        element is not null && Blanks().Replace(string.Concat(element.Nodes().Select(TextOf)), " ").Trim() is { Length: > 0 } text
            ? text
            : null;

    private static string TextOf(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "c" or "code" } code => $"'{code.Value}'",
        XElement { Name.LocalName: "see" or "seealso" or "paramref" or "typeparamref", Value.Length: 0 } element => NameIn(element),
        XElement { Name.LocalName: "para" or "br" or "list" or "item" } block => $" {string.Concat(block.Nodes().Select(TextOf))} ",
        XElement other => string.Concat(other.Nodes().Select(TextOf)),
        _ => "",
    };

    // Maintainers know the property in <see cref="P:RussiaSupply.Claim.Period"/> as 'period'.
    private static string NameIn(XElement element)
    {
        var name = element.FirstAttribute?.Value ?? "";
        var simple = name.Split('(')[0];
        simple = element.Attribute("cref") is null ? name : simple[(simple.LastIndexOfAny(['.', ':']) + 1)..];
        return name.StartsWith("P:", StringComparison.Ordinal) || name.StartsWith("F:", StringComparison.Ordinal)
            ? $"'{Words.ToKebab(simple)}'"
            : simple;
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
