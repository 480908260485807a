using Factbook.Generator.Binding;
using Factbook.Generator.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Factbook.Tool.Renaming;

/// <summary>
/// Finds the keys of renamed facts in the declarations of records: in the arguments of rules, such as <c>Is = ["china"]</c>, and in the
/// defaults of properties. With the old key, a rule would select other facts without any error.
/// </summary>
internal sealed class RecordUses(SchemaSet schemas, KeyRenames renames)
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
            .SelectMany(attribute => UsesIn(
                ValuesOf(attribute, model, cancellation),
                PathOf(attribute, model) is not { } path ? TablesOf(record, property)
                    : PropertyPath.Of(schemas, record, path) is { IsKnown: true, At: var at, End: var end } ? TablesOf(at ?? record, end)
                    : [],
                model))
            .Concat(UsesIn([initial], TablesOf(record, property), model));
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

    // Returns the tables whose keys a value can be: as a reference, as a text that must be a key, or as the value of the key property.
    private IReadOnlyList<RecordSchema> TablesOf(RecordSchema record, PropertySchema? property)
    {
        if (property is null)
        {
            return [];
        }

        var referred = property.RefersTo.Where(rule => rule.Property is null)
            .Select(rule => rule.Record)
            .Append((TypeTraits.Leaf(property.Type) as ReferenceSchema)?.CSharpName)
            .OfType<string>()
            .Select(schemas.TableOf);
        var own = property.IsKey && schemas.TableOf(record) is { } table && schemas.KeyPathsOf(table).Count == 1 ? table : null;
        return [.. referred.Append(own).OfType<RecordSchema>().Distinct()];
    }

    private IEnumerable<CodeUse> UsesIn(
        IEnumerable<SyntaxNode?> values, IReadOnlyList<RecordSchema> tables, SemanticModel model) => tables.Count == 0 ? []
        : from value in values.OfType<SyntaxNode>()
          from node in value.DescendantNodesAndSelf(inner => NewKeyOf(inner, tables, model) is null)
          let newKey = NewKeyOf(node, tables, model)
          where newKey is not null
          select new CodeUse(
              node.SyntaxTree,
              node.Span,
              node is LiteralExpressionSyntax ? SymbolDisplay.FormatLiteral(newKey, quote: true) : null);

    private string? NewKeyOf(SyntaxNode node, IReadOnlyList<RecordSchema> tables, SemanticModel model) =>
        node is ExpressionSyntax expression && model.GetConstantValue(expression) is { HasValue: true, Value: string text }
            ? tables.Select(table => renames.Find(table.FullName, KeyReader.CanonicalKey(schemas, table, text)))
                .FirstOrDefault(newKey => newKey is not null)
            : null;
}
