using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace Factbook;

/// <summary>A place in a file: <c>data/actors.yaml:2:1</c>.</summary>
/// <remarks>The default value is the start of a file without a name, <c>:1:1</c>.</remarks>
[JsonConverter(typeof(CanonicalTextConverter<SourceLocation>))]
public readonly record struct SourceLocation : ISpanParsable<SourceLocation>, ISpanFormattable, ICanonicalText<SourceLocation>
{
    private const string Expected = "expected a file, a line and a column, such as 'data/actors.yaml:2:1'";

    private readonly string? _file;

    // Counted from zero, so that the default value is a place.
    private readonly int _lineIndex;
    private readonly int _columnIndex;

    /// <summary>Makes a place.</summary>
    /// <param name="file">The file's path, with forward slashes, relative to the project that holds the facts.</param>
    /// <param name="line">The line, counted from one.</param>
    /// <param name="column">The column in UTF-16 code units, counted from one.</param>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="line"/> or <paramref name="column"/> is below one.</exception>
    public SourceLocation(string file, int line, int column)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentOutOfRangeException.ThrowIfLessThan(line, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(column, 1);
        _file = file.Length == 0 ? null : file;
        _lineIndex = line - 1;
        _columnIndex = column - 1;
    }

    /// <summary>The file's path, with forward slashes, relative to the project that holds the facts.</summary>
    public string File => _file ?? "";

    /// <summary>The line, counted from one.</summary>
    public int Line => _lineIndex + 1;

    /// <summary>The column in UTF-16 code units, counted from one.</summary>
    public int Column => _columnIndex + 1;

    /// <summary>Reads a place. A file's path may hold colons: the last two part the line and the column.</summary>
    /// <param name="s">The text, such as <c>data/actors.yaml:2:1</c>.</param>
    /// <param name="provider">Takes no part.</param>
    /// <exception cref="FormatException"><paramref name="s"/> is no place.</exception>
    public static SourceLocation Parse(string s, IFormatProvider? provider = null) => CanonicalText.Parse<SourceLocation>(s);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static SourceLocation Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        CanonicalText.Parse<SourceLocation>(s.ToString());

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out SourceLocation result) =>
        CanonicalText.TryParse(s, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out SourceLocation result) =>
        CanonicalText.TryParse(s.ToString(), out result);

    /// <summary>The place as <c>file:line:column</c>, whatever the culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}:{Column}");

    /// <inheritdoc cref="ToString()"/>
    /// <param name="format">Null, empty or <c>G</c>.</param>
    /// <param name="formatProvider">Takes no part.</param>
    /// <exception cref="FormatException"><paramref name="format"/> is another.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => CanonicalText.Format(this, format);

    /// <inheritdoc/>
    public bool TryFormat(
        Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        CanonicalText.TryFormat(this, destination, out charsWritten, format);

    static bool ICanonicalText<SourceLocation>.TryRead(string text, out SourceLocation value)
    {
        var columnAt = text.LastIndexOf(':');
        var lineAt = columnAt > 0 ? text.LastIndexOf(':', columnAt - 1) : -1;
        var isPlace = lineAt >= 0;
        var (line, column) = (0, 0);
        isPlace = isPlace
            && TryCount(text.AsSpan(lineAt + 1, columnAt - lineAt - 1), out line)
            && TryCount(text.AsSpan(columnAt + 1), out column);
        value = isPlace ? new SourceLocation(text[..lineAt], line, column) : default;
        return isPlace;
    }

    static string ICanonicalText<SourceLocation>.Explain(string text) => Expected;

    private static bool TryCount(ReadOnlySpan<char> text, out int count) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out count) && count >= 1;
}
