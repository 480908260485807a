using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Schema;

/// <summary>The metadata names of the types that the schema supports.</summary>
internal static class KnownTypes
{
    public const string Facts = "Factbook.FactsAttribute";
    public const string FactRule = "Factbook.FactRuleAttribute";
    public const string Iri = "Factbook.IriAttribute";
    public const string RuleViolation = "Factbook.RuleViolation";
    public const string FactSet = "Factbook.FactSet<T>";
    public const string KeyMatchesFile = "Factbook.KeyMatchesFileAttribute";
    public const string ExactlyOneOf = "Factbook.ExactlyOneOfAttribute";
    public const string AtLeastOneOf = "Factbook.AtLeastOneOfAttribute";
    public const string RequiredWith = "Factbook.RequiredWithAttribute";
    public const string Index = "Factbook.IndexAttribute";
    public const string RefersTo = "Factbook.RefersToAttribute<T>";
    public const string FormerKeys = "Factbook.FormerKeysAttribute";
    public const string FactList = "Factbook.FactList<T>";
    public const string FactDictionary = "Factbook.FactDictionary<TKey, T>";
    public const string YamlValue = "Factbook.YamlValue";
    public const string Key = "System.ComponentModel.DataAnnotations.KeyAttribute";
    public const string InverseProperty = "System.ComponentModel.DataAnnotations.Schema.InversePropertyAttribute";
    public const string Annotations = "System.ComponentModel.DataAnnotations.";
    public const string ValidationAttribute = "System.ComponentModel.DataAnnotations.ValidationAttribute";
    public const string JsonPropertyName = "System.Text.Json.Serialization.JsonPropertyNameAttribute";
    public const string JsonIgnore = "System.Text.Json.Serialization.JsonIgnoreAttribute";
    public const string JsonExtensionData = "System.Text.Json.Serialization.JsonExtensionDataAttribute";
    public const string JsonStringEnumMemberName = "System.Text.Json.Serialization.JsonStringEnumMemberNameAttribute";
    public const string JsonPolymorphic = "System.Text.Json.Serialization.JsonPolymorphicAttribute";
    public const string JsonConverter = "System.Text.Json.Serialization.JsonConverterAttribute";

    public const string JsonDerivedType = "System.Text.Json.Serialization.JsonDerivedTypeAttribute";
    public const string StringSyntax = "System.Diagnostics.CodeAnalysis.StringSyntaxAttribute";
    public const string FlagsAttribute = "System.FlagsAttribute";
    public const string AttributeUsage = "System.AttributeUsageAttribute";
    public const string Obsolete = "System.ObsoleteAttribute";
    public const string CompilerGenerated = "System.Runtime.CompilerServices.CompilerGeneratedAttribute";

    private static readonly SymbolDisplayFormat NameFormat = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters);

    private static readonly SymbolDisplayFormat CSharpFormat = SymbolDisplayFormat.FullyQualifiedFormat
        .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>Returns the name of a type with its type parameters: <c>Factbook.FactList&lt;T&gt;</c>.</summary>
    public static string NameOf(ITypeSymbol type) => type.OriginalDefinition.ToDisplayString(NameFormat);

    /// <summary>
    /// Returns whether a type has a name of <see cref="NameOf"/>. The name is only computed for types that may have it, since editors run
    /// this on every keystroke.
    /// </summary>
    public static bool Is(ITypeSymbol type, string name)
    {
        var end = name.IndexOf('<');
        end = end < 0 ? name.Length : end;
        var start = name.LastIndexOf('.', end - 1) + 1;
        return type.Name.Length == end - start
            && string.CompareOrdinal(type.Name, 0, name, start, end - start) == 0
            && NameOf(type) == name;
    }

    /// <summary>Returns the fully qualified C# name, without a nullable annotation of the type itself.</summary>
    public static string CSharpNameOf(ITypeSymbol type) =>
        type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToDisplayString(CSharpFormat);

    /// <summary>Returns the fully qualified C# name, with its nullable annotation.</summary>
    public static string CSharpNameWithNullabilityOf(ITypeSymbol type) => type.ToDisplayString(CSharpFormat);
}
