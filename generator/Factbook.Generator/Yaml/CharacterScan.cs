using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Unicode;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Generator.Yaml;

/// <summary>
/// Scans the characters before the text is parsed: finds the starts of lines, and invisible or invalid characters. These are replaced in
/// <see cref="Text"/>, so that the parser reads lines as people see them, and the rest of the file is read.
/// </summary>
internal sealed class CharacterScan
{
    /// <summary>The character that replaces each invalid one; it is removed from decoded text.</summary>
    public const char Placeholder = '\uFFFD';

    // A binary file has one on almost every line, and more positions than these do not help.
    private const int MostErrors = 100;

    private readonly ImmutableArray<int>.Builder _lineStarts = ImmutableArray.CreateBuilder<int>();
    private readonly List<int> _directives = new();
    private readonly List<TextError> _errors = new();
    private readonly string _original;
    private char[]? _corrected;
    private HiddenIndent? _hiddenIndent;
    private bool _isLost;
    private bool _hasInvisible;
    private int _lastBad = -2;
    private DiagnosticDescriptor? _lastKind;

    /// <param name="text">The whole text. A byte order mark at its start is ignored, and has no column.</param>
    public CharacterScan(string text, CancellationToken cancellation)
    {
        _original = text.Length > 0 && text[0] == '\uFEFF' ? text.Substring(1) : text;
        StartLine(0);
        for (var i = 0; i < _original.Length; i++)
        {
            var character = _original[i];
            if (character is >= ' ' and < '\u007F' or '\t')
            {
                continue;
            }

            if (character == '\n' || (character == '\r' && (i + 1 == _original.Length || _original[i + 1] != '\n')))
            {
                cancellation.ThrowIfCancellationRequested();
                StartLine(i + 1);
            }
            else if (character != '\r')
            {
                i += Check(character, i);
            }
        }

        ConflictMarkers.Fix(_original, _lineStarts, ref _corrected, _errors);
        if (_hasInvisible)
        {
            InvisibleIndent.Fix(_original, _lineStarts, ref _corrected, _errors);
        }

        StrayMarkers.Fix(_original, _lineStarts, ref _corrected, _errors);
        LineStarts = _lineStarts.ToImmutable();
        Text = _corrected is null ? _original : new string(_corrected);
        Input = new ParserInput(Text, _lineStarts);
    }

    /// <summary>Gets the original text, without a byte order mark at its start.</summary>
    public string Original => _original;

    /// <summary>Gets the corrected text, which has the length and the lines of the original.</summary>
    public string Text { get; }

    /// <summary>Gets the corrected text for the parser.</summary>
    public ParserInput Input { get; }

    /// <summary>
    /// Gets the starts of lines as in YAML 1.2 and most editors: LF, CR LF and CR end a line; U+0085, U+2028 and U+2029 do not.
    /// </summary>
    public EquatableArray<int> LineStarts { get; }

    /// <summary>Gets the starts of lines that begin with <c>%</c>, which the parser may skip silently.</summary>
    public IReadOnlyList<int> Directives => _directives;

    /// <summary>Gets the errors.</summary>
    public IReadOnlyList<TextError> Errors => _errors;

    private void StartLine(int offset)
    {
        _lineStarts.Add(offset);
        _lastKind = null;
        if (offset < _original.Length && _original[offset] == '%')
        {
            _directives.Add(offset);
        }
    }

    /// <summary>Checks a character, and returns the number of further characters that belong to it.</summary>
    private int Check(char character, int at)
    {
        if (char.IsHighSurrogate(character) && at + 1 < _original.Length && char.IsLowSurrogate(_original[at + 1]))
        {
            return 1;
        }

        _hasInvisible = _hasInvisible || InvisibleIndent.IsInvisible(character);
        if (KindOf(character) is { } kind)
        {
            Report(kind, character, at);
        }

        return 0;
    }

    private static DiagnosticDescriptor? KindOf(char character) => character switch
    {
        '\u0085' or '\u2028' or '\u2029' => Descriptors.LineSeparator,
        < ' ' or (>= '\u007F' and < '\u00A0') or '\uFFFE' or '\uFFFF' => Descriptors.ControlCharacter,
        (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') => Descriptors.BidirectionalControl,
        '\uFEFF' => Descriptors.StrayByteOrderMark,
        '\uFFFD' => Descriptors.ReplacementCharacter,
        >= '\uD800' and <= '\uDFFF' => Descriptors.LoneSurrogate,
        _ => null,
    };

    private void Report(DiagnosticDescriptor kind, char character, int at)
    {
        _corrected ??= _original.ToCharArray();
        (_hiddenIndent ??= new HiddenIndent(_corrected)).Replace(at, _lineStarts[_lineStarts.Count - 1]);

        // Adjacent invalid characters of one kind are one error; so is a wrong encoding in the whole file.
        var isRepeated = (kind == _lastKind && at == _lastBad + 1) || (kind == Descriptors.ReplacementCharacter && _isLost);
        _isLost |= kind == Descriptors.ReplacementCharacter;
        _lastKind = kind;
        _lastBad = at;
        if (!isRepeated && _errors.Count < MostErrors)
        {
            _errors.Add(new TextError(kind, new TextSpan(at, 1), Confusables.NameOf(character)));
        }
    }
}
