namespace Factbook.Generator.Scalars;

/// <summary>One of the forms of the values of a type, in the terms of JSON Schema.</summary>
/// <param name="Type">The JSON type; null for every scalar that is not a string.</param>
/// <param name="Pattern">The pattern of a string, in the syntax that .NET and ECMAScript share; null for the pattern of figures of the
/// type.</param>
/// <param name="IsExplained">Whether the expectation of the type explains a value that does not match.</param>
internal sealed record ScalarForm(string? Type, string? Pattern = null, bool IsExplained = true)
{
    /// <summary>Every scalar that is not a string: text properties accept numbers as text.</summary>
    public static readonly ScalarForm AnyOther = new(Type: null, IsExplained: false);

    public double? Minimum { get; init; }

    public double? Maximum { get; init; }

    /// <summary>A string that a pattern matches.</summary>
    public static ScalarForm Text(string? pattern) => new("string", pattern);
}
