using System;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Schema;

/// <summary>Constants of declarations as C# literals, in ASCII.</summary>
internal static class Literals
{
    /// <summary>The literal of null, and of a structure of zeros.</summary>
    public const string Default = "default";

    /// <summary>Returns the default of a parameter.</summary>
    public static string Of(IParameterSymbol parameter)
    {
        var value = parameter.ExplicitDefaultValue;
        var type = KnownTypes.CSharpNameOf(parameter.Type);
        return value switch
        {
            null => Default,
            string text => Escape.Literal(text),
            bool truth => truth ? "true" : "false",
            double or float => $"({type})({Of(Convert.ToDouble(value, CultureInfo.InvariantCulture))})",
            _ => $"({type})({Convert.ToString(value, CultureInfo.InvariantCulture)}{(value is decimal ? "m" : "")})",
        };
    }

    private static string Of(double number) => double.IsNaN(number) ? "0d / 0d"
        : double.IsInfinity(number) ? (number > 0 ? "1d / 0d" : "-1d / 0d")
        : number.ToString("G17", CultureInfo.InvariantCulture) + "d";
}
