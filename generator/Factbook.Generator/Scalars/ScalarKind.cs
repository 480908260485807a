using System;
using System.Collections.Generic;
using Factbook.Generator.Rows;
using Factbook.Notation;
using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Scalars;

/// <summary>
/// A type whose values are written as one YAML scalar, with everything that the generator needs. Each is declared once, such as
/// <see cref="TextScalars.Guid"/>, and listed in <see cref="ScalarKinds"/>.
/// </summary>
internal sealed class ScalarKind
{
    private readonly Func<string, object?> _parse;
    private readonly Action<PackedText, object, string> _pack;

    /// <param name="name">A name for people who develop Factbook.</param>
    /// <param name="fullName">The name of the .NET type: <c>System.Guid</c>.</param>
    /// <param name="expected">What values look like, for a maintainer, with an example: <c>expected a version such as '1.2'</c>.</param>
    /// <param name="parse">Returns the value of a text, or null if it is not one.</param>
    /// <param name="pack">Appends a value to a row; the text that it was parsed from is the last argument.</param>
    /// <param name="read">The C# expression that reads the value from a row.</param>
    public ScalarKind(
        string name, string fullName, string expected, Func<string, object?> parse, Action<PackedText, object, string> pack, string read)
    {
        (Name, FullName, Expected, _parse, _pack, Read) = (name, fullName, expected, parse, pack, read);
    }

    public string Name { get; }

    public string FullName { get; }

    public string Expected { get; }

    public string Read { get; }

    /// <summary>The .NET type, if C# has a keyword for it.</summary>
    public SpecialType SpecialType { get; init; }

    /// <summary>The keyword that C# has for the .NET type, or null.</summary>
    public string? Keyword { get; init; }

    /// <summary>Returns why a text is not a value and what to write instead; by default only <see cref="Expected"/>.</summary>
    public Func<ScalarKind, string, string> Explain { get; init; } = static (type, _) => type.Expected;

    /// <summary>
    /// The number of texts that the type accepts, relative to other types: among the types that accept a text, the one with the fewest
    /// texts is used.
    /// </summary>
    public int Breadth { get; init; }

    /// <summary>Gets the kind of number of its values.</summary>
    public NumberKind Number { get; init; }

    /// <summary>Gets the kind of figure of its values, or null.</summary>
    public FigureKind? Figure { get; init; }

    /// <summary>The type of a column in exported tables that contains its values.</summary>
    public ColumnKind Column { get; init; }

    /// <summary>How <c>[Range]</c> reads its bounds.</summary>
    public BoundKind Bound { get; init; }

    /// <summary>What <c>[NotAfter]</c> compares: two values of one order.</summary>
    public ScalarOrder Order { get; init; }

    /// <summary>Whether it can be a key, or a part of one.</summary>
    public bool IsKey { get; init; }

    /// <summary>Whether it can be the key of a dictionary.</summary>
    public bool IsDictionaryKey { get; init; }

    /// <summary>The C# expression that turns <c>value</c> into the text of an index; null if facts cannot be looked up by it.</summary>
    public string? IndexKey { get; init; }

    /// <summary>Whether all values are texts of one length.</summary>
    public bool HasFixedLength { get; init; }

    /// <summary>Whether a value has one spelling only, so that its text is canonical.</summary>
    public bool IsCanonicalText { get; init; }

    /// <summary>Whether nearly every text is a value.</summary>
    public bool TakesAnyText { get; init; }

    /// <summary>Whether its values are addresses.</summary>
    public bool IsAddress { get; init; }

    /// <summary>The forms for JSON Schema, the usual one first. None is narrower than what <see cref="Parse"/> reads.</summary>
    public IReadOnlyList<ScalarForm> Forms { get; init; } = [];

    /// <summary>Gets example values: texts and whole numbers.</summary>
    public IReadOnlyList<object> Examples { get; init; } = [];

    public bool IsText => this == TextScalars.Text;

    /// <summary>Whether its values are whole numbers or decimals, which are compared exactly.</summary>
    public bool IsExactNumber => Number is NumberKind.Whole or NumberKind.Decimal;

    /// <summary>
    /// Returns the value of a text with the invariant culture, or null if it is not one; <see cref="Explain"/> then states why.
    /// </summary>
    /// <returns>
    /// A boxed <c>string</c>, <c>bool</c>, <c>long</c>, <c>ulong</c>, <c>decimal</c>, <c>double</c>, <c>float</c> or <c>DateTimeOffset</c>;
    /// a <c>long</c> of days or ticks for other dates and times; a <see cref="FigureSyntax"/>, <see cref="PeriodSyntax"/> or
    /// <see cref="Factbook.Notation.Passages.PassageSyntax"/>.
    /// </returns>
    public object? Parse(string text) => _parse(text);

    /// <summary>Appends a value to a row, as <see cref="Read"/> reads it.</summary>
    /// <param name="row">The row.</param>
    /// <param name="value">A value that <see cref="Parse"/> returned.</param>
    /// <param name="text">The text of the value.</param>
    public void Pack(PackedText row, object value, string text) => _pack(row, value, text);

    /// <summary>The C# expression of a value's text with the invariant culture.</summary>
    public static string InvariantText(string expression) =>
        expression + ".ToString(global::System.Globalization.CultureInfo.InvariantCulture)";

    public override string ToString() => Name;
}
