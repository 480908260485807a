using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Diagnostics;

/// <summary>The parts of a message, as properties of a diagnostic for tools.</summary>
internal static class DiagnosticParts
{
    /// <summary>The fact.</summary>
    public const string Statement = nameof(Statement);

    /// <summary>The expectation or the fix, in the words of the message; absent if the message consists only of a statement.</summary>
    public const string Expectation = nameof(Expectation);

    /// <summary>
    /// The suggested replacement of the text at the location of the diagnostic, unquoted and not shortened; absent without a suggestion.
    /// </summary>
    public const string Suggestion = nameof(Suggestion);

    /// <summary>Returns the parts of a message.</summary>
    /// <param name="descriptor">The descriptor of the message.</param>
    /// <param name="arguments">The arguments as the message shows them.</param>
    /// <param name="suggestion">The suggested text, or null.</param>
    public static ImmutableDictionary<string, string?> Of(DiagnosticDescriptor descriptor, object[] arguments, string? suggestion)
    {
        var message = (TwoPartMessage)descriptor.MessageFormat;
        var parts = ImmutableDictionary.CreateBuilder<string, string?>();
        parts.Add(Statement, Format(message.Statement, arguments));
        if (Format(message.Expectation, arguments).TrimStart(';', ':', ' ') is { Length: > 0 } expectation)
        {
            parts.Add(Expectation, expectation);
        }

        if (suggestion is not null)
        {
            parts.Add(Suggestion, suggestion);
        }

        return parts.ToImmutable();
    }

    private static string Format(string format, object[] arguments) => string.Format(CultureInfo.InvariantCulture, format, arguments);
}
