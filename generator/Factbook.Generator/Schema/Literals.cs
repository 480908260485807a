using System;
using System.Globalization;
using System.Linq;
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

    /// <summary>
    /// Returns a constant as text that reads back as the same value. Without a format, .NET Framework writes only 15 digits of a double,
    /// and 7 of a float.
    /// </summary>
    public static string InvariantText(object? constant) => constant switch
    {
        double number => Shortest(number, ["G15", "G16", "G17"], text => double.TryParse(
            text, NumberStyles.Float, CultureInfo.InvariantCulture, out var read) && read.Equals(number)),
        float number => Shortest(number, ["G7", "G8", "G9"], text => float.TryParse(
            text, NumberStyles.Float, CultureInfo.InvariantCulture, out var read) && read.Equals(number)),
        _ => Convert.ToString(constant, CultureInfo.InvariantCulture) ?? "",
    };

    private static string Shortest(IFormattable number, string[] formats, Func<string, bool> isSame) => formats
        .Select(format => number.ToString(format, CultureInfo.InvariantCulture))
        .FirstOrDefault(isSame) ?? number.ToString(formats[formats.Length - 1], CultureInfo.InvariantCulture);

    private static string Of(double number) => double.IsNaN(number) ? "0d / 0d"
        : double.IsInfinity(number) ? (number > 0 ? "1d / 0d" : "-1d / 0d")
        : number.ToString("G17", CultureInfo.InvariantCulture) + "d";
}
