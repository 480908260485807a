using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace Factbook;

/// <summary>Represents a position in a file: <c>data/actors.yaml:2:1</c>.</summary>
/// <remarks>
/// The default value is the start of a file without a name, <c>:1:1</c>. Instances are immutable and safe to use from several threads.
/// </remarks>
[JsonConverter(typeof(CanonicalTextConverter<SourceLocation>))]
public readonly record struct SourceLocation : ISpanParsable<SourceLocation>, ISpanFormattable, ICanonicalText<SourceLocation>
{
    private const string Expected = "expected a file, a line and a column, such as 'data/actors.yaml:2:1'";

    private readonly string? _file;

    // Zero-based, so that the default value is a valid position.
    private readonly int _lineIndex;
    private readonly int _columnIndex;

    /// <summary>Initializes a location.</summary>
    /// <param name="file">The path of the file, relative to the project that contains the facts, with forward slashes.</param>
    /// <param name="line">The one-based line.</param>
    /// <param name="column">The one-based column in UTF-16 code units.</param>
    /// <exception cref="ArgumentNullException"><paramref name="file"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="line"/> or <paramref name="column"/> is less than 1.</exception>
    public SourceLocation(string file, int line, int column)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentOutOfRangeException.ThrowIfLessThan(line, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(column, 1);
        _file = file.Length == 0 ? null : file;
        _lineIndex = line - 1;
        _columnIndex = column - 1;
    }

    /// <summary>Gets the path of the file, relative to the project that contains the facts, with forward slashes.</summary>
    public string File => _file ?? "";

    /// <summary>Gets the one-based line.</summary>
    public int Line => _lineIndex + 1;

    /// <summary>Gets the one-based column in UTF-16 code units.</summary>
    public int Column => _columnIndex + 1;

    /// <summary>Parses a location. The path may contain colons: the last two separate the line and the column.</summary>
    /// <param name="s">The text, such as <c>data/actors.yaml:2:1</c>.</param>
    /// <param name="provider">Has no effect.</param>
    /// <returns>The location.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not a valid location.</exception>
    public static SourceLocation Parse(string s, IFormatProvider? provider = null) => CanonicalText.Parse<SourceLocation>(s);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out SourceLocation result) =>
        CanonicalText.TryParse(s, out result);

    /// <summary>Returns the location as <c>file:line:column</c>, independent of the culture.</summary>
    /// <returns>The text, which parses to an equal location.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}:{Column}");

    static bool ICanonicalText<SourceLocation>.TryRead(string text, out SourceLocation value)
    {
        var columnAt = text.LastIndexOf(':');
        var lineAt = columnAt > 0 ? text.LastIndexOf(':', columnAt - 1) : -1;
        var (line, column) = (0, 0);
        var isValid = lineAt >= 0
            && TryParseNumber(text.AsSpan(lineAt + 1, columnAt - lineAt - 1), out line)
            && TryParseNumber(text.AsSpan(columnAt + 1), out column);
        value = isValid ? new SourceLocation(text[..lineAt], line, column) : default;
        return isValid;
    }

    static string ICanonicalText<SourceLocation>.Explain(string text) => Expected;

    private static bool TryParseNumber(ReadOnlySpan<char> text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number >= 1;
}
