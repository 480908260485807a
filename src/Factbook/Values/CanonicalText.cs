using System.Diagnostics.CodeAnalysis;

namespace Factbook;

/// <summary>Implements the parsing and formatting interfaces of .NET for every value type.</summary>
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

    public static string Format<T>(T value, string? format)
        where T : struct, ICanonicalText<T> =>
        string.IsNullOrEmpty(format) || format is "G" or "g"
            ? value.ToString()
            : throw new FormatException($"'{format}' is not a valid format of {typeof(T).Name}; expected 'G' or none");

    public static bool TryFormat<T>(T value, Span<char> destination, out int charsWritten, ReadOnlySpan<char> format)
        where T : struct, ICanonicalText<T>
    {
        var text = Format(value, format.ToString());
        var fits = text.TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }
}
