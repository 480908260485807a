using System.Diagnostics.CodeAnalysis;

namespace Factbook;

/// <summary>Parses the values with a canonical text.</summary>
internal static class CanonicalText
{
    public static T Parse<T>(string text)
        where T : struct, ICanonicalText<T>
    {
        ArgumentNullException.ThrowIfNull(text);
        return T.TryRead(text, out var value)
            ? value
            : throw new FormatException($"'{text}' is not a valid {typeof(T).Name}: {T.Explain(text)}");
    }

    public static bool TryParse<T>([NotNullWhen(true)] string? text, out T value)
        where T : struct, ICanonicalText<T>
    {
        value = default;
        return text is not null && T.TryRead(text, out value);
    }
}
