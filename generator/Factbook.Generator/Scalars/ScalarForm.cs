namespace Factbook.Generator.Scalars;

/// <summary>One of the forms in which values of a type are written, in the terms of JSON Schema.</summary>
/// <param name="Type">The JSON type; null for every scalar that is not a string.</param>
/// <param name="Pattern">The pattern of a string, in the syntax that .NET and ECMAScript share; null for that of the type's
/// figures.</param>
/// <param name="IsExplained">Whether a value that does not match is explained by what the type expects.</param>
internal sealed record ScalarForm(string? Type, string? Pattern = null, bool IsExplained = true)
{
    /// <summary>Every scalar that is not a string: a property that is text takes a number for text.</summary>
    public static readonly ScalarForm AnyOther = new(Type: null, IsExplained: false);

    public double? Minimum { get; init; }

    public double? Maximum { get; init; }

    /// <summary>A string that a pattern matches.</summary>
    public static ScalarForm Text(string? pattern) => new("string", pattern);
}
