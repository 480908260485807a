using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Schema;

/// <summary>The metadata names of the types that the schema understands.</summary>
internal static class KnownTypes
{
    public const string Facts = "Factbook.FactsAttribute";
    public const string KeyMatchesFile = "Factbook.KeyMatchesFileAttribute";
    public const string Index = "Factbook.IndexAttribute";
    public const string RefersTo = "Factbook.RefersToAttribute<T>";
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

    private static readonly Dictionary<string, (string FullName, ScalarKind Kind)> ScalarsByName = new()
    {
        ["DateOnly"] = ("System.DateOnly", ScalarKind.Date),
        ["TimeOnly"] = ("System.TimeOnly", ScalarKind.Time),
        ["DateTimeOffset"] = ("System.DateTimeOffset", ScalarKind.Timestamp),
        ["TimeSpan"] = ("System.TimeSpan", ScalarKind.Duration),
        ["Guid"] = ("System.Guid", ScalarKind.Guid),
        ["Uri"] = ("System.Uri", ScalarKind.Uri),
        ["Version"] = ("System.Version", ScalarKind.Version),
        ["Interval"] = ("Factbook.Interval", ScalarKind.Interval),
        ["Share"] = ("Factbook.Share", ScalarKind.Share),
        ["Percentage"] = ("Factbook.Percentage", ScalarKind.Percentage),
        ["Money"] = ("Factbook.Money", ScalarKind.Money),
        ["Quantity"] = ("Factbook.Quantity", ScalarKind.Quantity),
        ["Period"] = ("Factbook.Period", ScalarKind.Period),
    };

    private static readonly SymbolDisplayFormat NameFormat = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters);

    private static readonly SymbolDisplayFormat CSharpFormat = SymbolDisplayFormat.FullyQualifiedFormat
        .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>The plain name, type parameters as declared: <c>Factbook.FactList&lt;T&gt;</c>.</summary>
    public static string NameOf(ITypeSymbol type) => type.OriginalDefinition.ToDisplayString(NameFormat);

    /// <summary>Whether a type has a name that <see cref="NameOf"/> gives. That name is only made for a type that may have it: an editor asks with each key that is pressed.</summary>
    public static bool Is(ITypeSymbol type, string name)
    {
        var end = name.IndexOf('<');
        end = end < 0 ? name.Length : end;
        var start = name.LastIndexOf('.', end - 1) + 1;
        return type.Name.Length == end - start && string.CompareOrdinal(type.Name, 0, name, start, end - start) == 0 && NameOf(type) == name;
    }

    /// <summary>As C# writes it, fully qualified, without a nullable annotation of its own.</summary>
    public static string CSharpNameOf(ITypeSymbol type) =>
        type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).ToDisplayString(CSharpFormat);

    /// <summary>As C# writes it, fully qualified, with its nullable annotation.</summary>
    public static string CSharpNameWithNullabilityOf(ITypeSymbol type) => type.ToDisplayString(CSharpFormat);

    public static ScalarKind? ScalarOf(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_String => ScalarKind.Text,
        SpecialType.System_Boolean => ScalarKind.Boolean,
        SpecialType.System_SByte => ScalarKind.SByte,
        SpecialType.System_Byte => ScalarKind.Byte,
        SpecialType.System_Int16 => ScalarKind.Int16,
        SpecialType.System_UInt16 => ScalarKind.UInt16,
        SpecialType.System_Int32 => ScalarKind.Int32,
        SpecialType.System_UInt32 => ScalarKind.UInt32,
        SpecialType.System_Int64 => ScalarKind.Int64,
        SpecialType.System_UInt64 => ScalarKind.UInt64,
        SpecialType.System_Decimal => ScalarKind.Decimal,
        SpecialType.System_Double => ScalarKind.Double,
        SpecialType.System_Single => ScalarKind.Single,
        _ => ScalarsByName.TryGetValue(type.Name, out var scalar) && Is(type, scalar.FullName) ? scalar.Kind : null,
    };
}
