using Factbook.Generator.Binding;
using Factbook.Generator.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Factbook.Tool.Renaming;

/// <summary>
/// Finds the key of a renamed fact in the declarations of records: in the arguments of rules, such as <c>Is = ["china"]</c>, and in the
/// defaults of properties. With the old key, a rule would select other facts without any error.
/// </summary>
internal sealed class RecordUses(SchemaSet schemas, RecordSchema table, (string Old, string New) keys)
{
    private const string FactbookNamespace = "Factbook.";

    private static readonly string[] StatedValues =
        [KnownTypes.Annotations + "AllowedValuesAttribute", KnownTypes.Annotations + "DeniedValuesAttribute"];

    /// <summary>Returns the uses in a file of the project of the records.</summary>
    public IEnumerable<CodeUse> Find(SemanticModel model, CancellationToken cancellation) => model.SyntaxTree.GetRoot(cancellation)
        .DescendantNodes(node => node is not (BaseMethodDeclarationSyntax or AccessorListSyntax))
        .Where(node => node is PropertyDeclarationSyntax or ParameterSyntax { Parent.Parent: RecordDeclarationSyntax })
        .SelectMany(node => FindIn(node, model, cancellation));

    private IEnumerable<CodeUse> FindIn(SyntaxNode member, SemanticModel model, CancellationToken cancellation)
    {
        var (attributes, initial) = member switch
        {
            PropertyDeclarationSyntax declared => (declared.AttributeLists, declared.Initializer),
            ParameterSyntax parameter => (parameter.AttributeLists, parameter.Default),
            _ => default,
        };
        if ((attributes.Count == 0 && initial is null)
            || model.GetDeclaredSymbol(member, cancellation) is not { } symbol
            || RecordOf(symbol) is not { } record
            || record.Properties.FirstOrDefault(property => property.Name == symbol.Name) is not { } property)
        {
            return [];
        }

        return attributes.SelectMany(list => list.Attributes)
            .Where(attribute => IsOfKeys(record, PathOf(attribute, model) is { } path
                ? PropertyPath.Of(schemas, record, path) is { IsKnown: true, At: var at, End: var end } ? (at, end) : default
                : (record, property)))
            .SelectMany(attribute => ValuesOf(attribute, model, cancellation))
            .Append(IsOfKeys(record, (record, property)) ? initial : null)
            .OfType<SyntaxNode>()
            .SelectMany(node => ConstantsIn(node, model));
    }

    private RecordSchema? RecordOf(ISymbol symbol) => schemas.Find(
        (symbol is IParameterSymbol parameter ? parameter.ContainingSymbol.ContainingType : symbol.ContainingType)
            .ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat));

    private static string? PathOf(AttributeSyntax attribute, SemanticModel model) => attribute.ArgumentList?.Arguments
        .Where(argument => argument.NameEquals?.Name.Identifier.ValueText == "Where")
        .Select(argument => model.GetConstantValue(argument.Expression).Value as string)
        .FirstOrDefault();

    // Texts of other attributes, such as [JsonPropertyName], are not keys.
    private static IEnumerable<SyntaxNode?> ValuesOf(AttributeSyntax attribute, SemanticModel model, CancellationToken cancellation)
    {
        if (attribute.ArgumentList?.Arguments is not { } arguments || model.GetTypeInfo(attribute, cancellation).Type is not { } type)
        {
            return [];
        }

        var name = KnownTypes.NameOf(type);
        return StatedValues.Contains(name) ? arguments.Where(argument => argument.NameEquals is null)
            : name.StartsWith(FactbookNamespace, StringComparison.Ordinal)
            ? arguments.Where(argument => argument.NameEquals?.Name.Identifier.ValueText == "Is")
            : [];
    }

    // Returns whether a value is a key: a reference to the table, a text that must be one of its keys, or the value of its key property.
    private bool IsOfKeys(RecordSchema record, (RecordSchema At, PropertySchema Property) value) => value.Property is { } property
        && (IsTable((TypeTraits.Leaf(property.Type) as ReferenceSchema)?.CSharpName)
            || property.RefersTo.Any(rule => rule.Property is null && IsTable(rule.Record))
            || (property.IsKey && IsTable((value.At ?? record).FullName) && schemas.KeyPathsOf(table).Count == 1));

    private bool IsTable(string? record) => record is not null && schemas.TableOf(record)?.FullName == table.FullName;

    private IEnumerable<CodeUse> ConstantsIn(SyntaxNode node, SemanticModel model) => node
        .DescendantNodes(inner => inner == node || !IsOldKey(inner, model))
        .Where(inner => IsOldKey(inner, model))
        .Select(inner => new CodeUse(
            node.SyntaxTree,
            inner.Span,
            inner is LiteralExpressionSyntax ? SymbolDisplay.FormatLiteral(keys.New, quote: true) : null));

    private bool IsOldKey(SyntaxNode node, SemanticModel model) => node is ExpressionSyntax expression
        && model.GetConstantValue(expression) is { HasValue: true, Value: string text }
        && KeyReader.CanonicalKey(schemas, table, text) == keys.Old;
}
