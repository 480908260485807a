using System.Globalization;
using System.Text.Json.Nodes;
using Factbook.Generator.Schema;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Factbook.Tool.JsonSchema;

/// <summary>What a record gives a property when a fact does not: a constant of its constructor's parameter, or of its initialiser.</summary>
internal sealed class Defaults(Compilation compilation, Documentation types)
{
    /// <summary>The default as YAML writes it; null when there is none, or none that is one value.</summary>
    public JsonNode? Of(RecordSchema record, PropertySchema property) =>
        ConstantOf(record, property) is { } constant ? Written(property.Type, constant) : null;

    private object? ConstantOf(RecordSchema record, PropertySchema property)
    {
        var parameter = types.Find(record.FullName)?.InstanceConstructors
            .SelectMany(constructor => constructor.Parameters)
            .FirstOrDefault(candidate => candidate.Name == property.Name && candidate.HasExplicitDefaultValue);
        if (property.Assignment == Assignment.Constructor)
        {
            return parameter?.ExplicitDefaultValue;
        }

        return types.Find(property.DeclaringType)?.GetMembers(property.Name).FirstOrDefault()?.DeclaringSyntaxReferences
            .Select(reference => reference.GetSyntax())
            .OfType<PropertyDeclarationSyntax>()
            .Select(declaration => declaration.Initializer?.Value)
            .OfType<ExpressionSyntax>()
            .Select(value => compilation.ContainsSyntaxTree(value.SyntaxTree) ? compilation.GetSemanticModel(value.SyntaxTree).GetConstantValue(value) : default)
            .FirstOrDefault(value => value.HasValue).Value;
    }

    private static JsonNode? Written(TypeSchema type, object constant) => type switch
    {
        OptionalSchema optional => Written(optional.Value, constant),
        EnumSchema { IsFlags: false } @enum => @enum.Members.FirstOrDefault(member => member.Value == Bits(constant))?.Key,
        ScalarSchema { Kind: ScalarKind.Text } when constant is string text => text,
        ScalarSchema { Kind: ScalarKind.Boolean } when constant is bool truth => truth,
        ScalarSchema { Kind: >= ScalarKind.SByte and <= ScalarKind.Decimal } => Convert.ToDecimal(constant, CultureInfo.InvariantCulture),
        ScalarSchema { Kind: ScalarKind.Double or ScalarKind.Single } when Convert.ToDouble(constant, CultureInfo.InvariantCulture) is var number && double.IsFinite(number) => number,
        _ => null,
    };

    private static long Bits(object constant) => constant is ulong large ? unchecked((long)large) : Convert.ToInt64(constant, CultureInfo.InvariantCulture);
}
