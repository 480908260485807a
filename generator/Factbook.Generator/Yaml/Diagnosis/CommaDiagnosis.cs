using System.Linq;
using Factbook.Generator.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Generator.Yaml.Diagnosis;

/// <summary>Diagnoses commas in brackets that were probably part of a value, or are too early.</summary>
internal static class CommaDiagnosis
{
    private const int ThousandsLength = 3;

    /// <summary>An entry of a map without a colon after one with a value: <c>{ name: Smith, John }</c>.</summary>
    /// <param name="before">The entry before it.</param>
    public static TextError? InValue(string text, YamlEntry before, YamlScalar key, YamlNode value) =>
        key.IsPlain && IsNothingAt(key.Span.End, value) && before.Value is YamlScalar { IsPlain: true, Text.Length: > 0 } cut
            ? Cut(text, cut, key)
            : null;

    /// <summary>The comma in <c>{ kind: , state }</c>, which separates a value from its key.</summary>
    /// <inheritdoc cref="InValue"/>
    public static TextError? BeforeValue(string text, YamlEntry before, YamlScalar key, YamlNode value) =>
        IsNothingAt(key.Span.End, value) && IsNothing(before.Value) && !IsNothingAt(before.Key.Span.End, before.Value)
            ? new TextError(Descriptors.MissingEntry, new TextSpan(TextOffsets.SkipToContent(text, before.Value.Span.End), 1))
            : null;

    /// <summary>A thousands separator in a list: <c>[900,000 USD]</c>.</summary>
    public static TextError? InFigure(string text, YamlNode before, YamlNode item) =>
        before is YamlScalar { IsPlain: true, Text.Length: > 0 and <= ThousandsLength } cut && cut.Text.All(IsDigit)
        && item is YamlScalar { IsPlain: true, Text.Length: > ThousandsLength } rest
            && rest.Text.Take(ThousandsLength).All(IsDigit)
            && !IsDigit(rest.Text[ThousandsLength])
        && rest.Span.Start == cut.Span.End + 1
            ? Cut(text, cut, rest)
            : null;

    /// <summary>Returns whether the value is missing.</summary>
    public static bool IsNothing(YamlNode value) => value is YamlScalar { Text: "", IsPlain: true };

    /// <summary>Returns whether there is no value at an offset, or no colon if it is the end of the key.</summary>
    public static bool IsNothingAt(int offset, YamlNode value) => IsNothing(value) && value.Span.Start == offset;

    private static TextError Cut(string text, YamlScalar value, YamlScalar rest) => new(
        Descriptors.CommaInValue,
        new TextSpan(TextOffsets.SkipToContent(text, value.Span.End), 1),
        TextOffsets.Excerpt(text, value.Span),
        TextOffsets.Excerpt(text, rest.Span));

    private static bool IsDigit(char character) => character is >= '0' and <= '9';
}
