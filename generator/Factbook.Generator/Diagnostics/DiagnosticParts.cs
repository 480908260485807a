using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Diagnostics;

/// <summary>The properties of a diagnostic that tools read: the parts of its message.</summary>
internal static class DiagnosticParts
{
    /// <summary>States what is wrong.</summary>
    public const string Statement = nameof(Statement);

    /// <summary>States what is expected or what to do, in the message's words; absent when the message is a statement alone.</summary>
    public const string Expectation = nameof(Expectation);

    /// <summary>
    /// The text that was probably meant in place of the one at the diagnostic's location, bare and in full; absent when there is none.
    /// </summary>
    public const string Suggestion = nameof(Suggestion);

    /// <summary>The parts of a message.</summary>
    /// <param name="descriptor">The descriptor of the message.</param>
    /// <param name="arguments">The arguments as the message shows them.</param>
    /// <param name="suggestion">The text that was probably meant, or null.</param>
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
