using System.Globalization;
using Factbook.Generator.Schema;
using Factbook.Notation;

namespace Factbook.Generator.Rules;

/// <summary>A value that C# states: an argument of an attribute, or the default of a property.</summary>
internal static class StatedValue
{
    /// <summary>Returns its canonical text as a value of a type, or null if it is not a value of the type.</summary>
    public static string? Canonical(TypeSchema type, string stated) => TypeTraits.Present(type) switch
    {
        EnumSchema names => EnumConstants.BitsOf(names, stated)?.ToString(CultureInfo.InvariantCulture),
        ScalarSchema scalar => scalar.Kind.Parse(stated) is { } value ? CanonicalValue.Of(value) : null,
        ReferenceSchema => NormalizedText.Of(stated),
        _ => null,
    };
}
