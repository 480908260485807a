using System.Globalization;
using System.Text;

namespace Factbook.Generator.Tests.RandomShapes;

/// <summary>A drawn value in YAML and C#, and its comparison with the read value.</summary>
/// <param name="Yaml">In flow style.</param>
/// <param name="CSharp">An expression.</param>
/// <param name="Difference">Returns null if the read value equals the drawn value, or else the difference.</param>
internal sealed record Drawn(string Yaml, string CSharp, Func<object?, string?> Difference)
{
    public static readonly Drawn Null = Of("null", "null", null);

    public static Drawn Of(string yaml, string csharp, object? value) =>
        new(
            yaml,
            csharp,
            actual => Equals(actual, value) && Shown(actual) == Shown(value) ? null : $"{Shown(actual)} instead of {Shown(value)}");

    /// <summary>Returns a text in quotes, with escapes that YAML and C# share.</summary>
    public static Drawn Text(string text) => Of(Quoted(text), Quoted(text), text);

    public static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.Value is >= ' ' and <= '~' and not ('"' or '\\')
                ? quoted.Append((char)rune.Value)
                : quoted.Append(CultureInfo.InvariantCulture, $"\\U{rune.Value:X8}");
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>Returns the value in words for messages: equal values may be shown differently, such as 1.5 and 1.50.</summary>
    public static string Shown(object? value) => value switch
    {
        null => "null",
        string text => Quoted(text),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
