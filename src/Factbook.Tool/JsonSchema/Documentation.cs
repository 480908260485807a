using System.Text.RegularExpressions;
using System.Xml.Linq;
using Factbook.Generator.Schema;
using Microsoft.CodeAnalysis;

namespace Factbook.Tool.JsonSchema;

/// <summary>What the records' documentation comments say, as plain text.</summary>
internal sealed partial class Documentation(Compilation compilation)
{
    /// <summary>The summary of a record or enum, fully qualified; null when it has none.</summary>
    public string? OfType(string fullName) => Find(fullName) is { } type ? SummaryOf(type) : null;

    public string? Of(PropertySchema property) => Find(property.DeclaringType) is not { } type ? null
        : type.GetMembers(property.Name).FirstOrDefault() is { } member && SummaryOf(member) is { } summary ? summary
        : TextOf(Xml(type)?.Elements("param").FirstOrDefault(parameter => parameter.Attribute("name")?.Value == property.Name));

    public string? Of(EnumSchema type, EnumMemberSchema member) =>
        Find(type.CSharpName)?.GetMembers(member.Name).FirstOrDefault() is { } field ? SummaryOf(field) : null;

    /// <summary>The type of this name, nested ones too.</summary>
    public INamedTypeSymbol? Find(string fullName) => DocumentationCommentId.GetFirstSymbolForDeclarationId(
        "T:" + fullName.Replace("global::", "", StringComparison.Ordinal).Replace("@", "", StringComparison.Ordinal), compilation) as INamedTypeSymbol;

    private static string? SummaryOf(ISymbol symbol) => TextOf(Xml(symbol)?.Element("summary"))
        ?? (symbol is IPropertySymbol { OverriddenProperty: { } overridden } ? SummaryOf(overridden) : null);

    private static XElement? Xml(ISymbol symbol)
    {
        try
        {
            return symbol.GetDocumentationCommentXml() is { Length: > 0 } xml ? XElement.Parse(xml) : null;
        }
        catch (System.Xml.XmlException)
        {
            // A comment that is no XML is for the C# compiler to warn of.
            return null;
        }
    }

    private static string? TextOf(XElement? element) =>
        element is not null && Blanks().Replace(string.Concat(element.Nodes().Select(TextOf)), " ").Trim() is { Length: > 0 } text ? text : null;

    private static string TextOf(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "c" or "code" } code => $"'{code.Value}'",
        XElement { Name.LocalName: "see" or "seealso" or "paramref" or "typeparamref" } element when element.Value.Length == 0 => NameIn(element),
        XElement { Name.LocalName: "para" or "br" or "list" or "item" } block => $" {string.Concat(block.Nodes().Select(TextOf))} ",
        XElement other => string.Concat(other.Nodes().Select(TextOf)),
        _ => "",
    };

    // <see cref="P:RussiaSupply.Claim.Period"/> is what a maintainer knows as period.
    private static string NameIn(XElement element)
    {
        var name = element.FirstAttribute?.Value ?? "";
        var simple = name.Split('(')[0];
        simple = element.Attribute("cref") is null ? name : simple[(simple.LastIndexOfAny(['.', ':']) + 1)..];
        return name.StartsWith("P:", StringComparison.Ordinal) || name.StartsWith("F:", StringComparison.Ordinal) ? $"'{Words.ToKebab(simple)}'" : simple;
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
