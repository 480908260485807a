using System.CodeDom.Compiler;
using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using Factbook.Tool.Model;

namespace Factbook.Tool.Reading.Assemblies;

/// <summary>Reads the attributes of a property, and how the record declares it.</summary>
internal static class DeclaredProperty
{
    /// <summary>
    /// Returns whether facts have the property. A property that the record computes has no setter and no parameter, and is not generated.
    /// </summary>
    public static bool IsCompiled(PropertyInfo property) =>
        property.GetMethod is { IsPublic: true }
        && property.GetIndexParameters().Length == 0
        && (IsGenerated(property) || ((property.SetMethod is not null || ParameterOf(property) is not null) && !IsIgnored(property)));

    /// <summary>Returns whether every fact must state the property.</summary>
    /// <remarks>
    /// A partial property without a setter cannot be <c>required</c>. It is required if its type is not nullable, or if a rule requires at
    /// least one item.
    /// </remarks>
    public static bool IsRequired(PropertyInfo property, FactType type) => !IsGenerated(property)
        ? property.IsDefined(typeof(RequiredMemberAttribute))
            || (ParameterOf(property) is { HasDefaultValue: false } && !type.IsOptional)
        : type is ReferenceType ? !type.IsOptional
        : !property.IsDefined(typeof(InversePropertyAttribute)) && MinimumLengthOf(property) > 0;

    /// <summary>Returns the attributes of a property, which can also be on the parameter that declares it.</summary>
    public static IEnumerable<T> AttributesOf<T>(PropertyInfo property)
        where T : Attribute =>
        property.GetCustomAttributes<T>().Concat(ParameterOf(property)?.GetCustomAttributes<T>(inherit: false) ?? []);

    /// <summary>Returns the records whose keys the texts of the property must be.</summary>
    public static IEnumerable<Type> ReferredBy(PropertyInfo property) =>
        AttributesOf<Attribute>(property).Where(RefersToKeys).Select(attribute => attribute.GetType().GenericTypeArguments[0]);

    /// <summary>Returns whether the texts of the property may also be other texts than keys.</summary>
    public static bool AllowsOtherTexts(PropertyInfo property) => AttributesOf<Attribute>(property).Any(attribute =>
        IsRefersTo(attribute)
        && (!RefersToKeys(attribute) || StatedBy(attribute, nameof(RefersToAttribute<object>.Optional)) is true));

    /// <summary>Returns whether a URI may be relative.</summary>
    public static bool AllowsRelative(PropertyInfo property) =>
        AttributesOf<StringSyntaxAttribute>(property).FirstOrDefault() is
        {
            Syntax: StringSyntaxAttribute.Uri,
            Arguments: [UriKind.RelativeOrAbsolute or UriKind.Relative, ..],
        };

    private static bool IsGenerated(PropertyInfo property) => property.GetCustomAttribute<GeneratedCodeAttribute>()?.Tool == "Factbook";

    private static bool IsIgnored(PropertyInfo property) => property.GetCustomAttribute<JsonIgnoreAttribute>() is
    {
        Condition: JsonIgnoreCondition.Always or JsonIgnoreCondition.WhenReading,
    };

    // A positional record may declare the property of a parameter itself, without a setter.
    private static ParameterInfo? ParameterOf(PropertyInfo property) =>
        property.DeclaringType!.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .SelectMany(constructor => constructor.GetParameters())
            .FirstOrDefault(parameter => parameter.Name == property.Name);

    private static int? MinimumLengthOf(PropertyInfo property) =>
        property.GetCustomAttribute<MinLengthAttribute>()?.Length ?? property.GetCustomAttribute<LengthAttribute>()?.MinimumLength;

    private static bool IsRefersTo(Attribute attribute) =>
        attribute.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(RefersToAttribute<>);

    private static bool RefersToKeys(Attribute attribute) =>
        IsRefersTo(attribute) && StatedBy(attribute, nameof(RefersToAttribute<object>.Property)) is null;

    private static object? StatedBy(Attribute attribute, string name) => attribute.GetType().GetProperty(name)!.GetValue(attribute);
}
