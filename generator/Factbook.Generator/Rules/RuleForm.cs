using System.Collections.Generic;

namespace Factbook.Generator.Rules;

/// <summary>The form of the values of a rule in JSON Schema.</summary>
internal sealed record RuleForm
{
    /// <summary>A pattern of texts, in the syntax that .NET and ECMAScript share.</summary>
    public string? Pattern { get; init; }

    /// <summary>A pattern of whole texts in the syntax of .NET.</summary>
    public string? NetPattern { get; init; }

    /// <summary>The expectation for a text that does not match.</summary>
    public string Expected { get; init; } = "";

    public double? MinimumLength { get; init; }

    public double? MaximumLength { get; init; }

    /// <summary>Whether the lengths are those of texts only, not of lists and dictionaries.</summary>
    public bool IsAboutTexts { get; init; }

    public double? Minimum { get; init; }

    public double? Maximum { get; init; }

    public bool MinimumIsExclusive { get; init; }

    public bool MaximumIsExclusive { get; init; }

    /// <summary>The allowed or denied values, as written in YAML.</summary>
    public IReadOnlyList<string>? Values { get; init; }

    /// <summary>Whether <see cref="Values"/> are denied.</summary>
    public bool IsDenied { get; init; }
}
