using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Factbook.Generator.Schema;

/// <summary>Constants of declarations as C# literals.</summary>
internal static class Literals
{
    /// <summary>The default of a parameter.</summary>
    public static string Of(IParameterSymbol parameter)
    {
        var value = parameter.ExplicitDefaultValue;
        var type = KnownTypes.CSharpNameOf(parameter.Type);
        return value switch
        {
            null => "default",
            string text => SymbolDisplay.FormatLiteral(text, quote: true),
            char character => SymbolDisplay.FormatLiteral(character, quote: true),
            bool truth => truth ? "true" : "false",
            double number => number.ToString("R", CultureInfo.InvariantCulture) is var text && double.IsNaN(number) ? "double.NaN" : $"({type})({text})",
            _ => $"({type})({System.Convert.ToString(value, CultureInfo.InvariantCulture)}{(value is decimal ? "m" : value is float ? "f" : "")})",
        };
    }
}
