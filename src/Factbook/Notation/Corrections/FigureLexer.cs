using System.Collections.Generic;
using System.Linq;

namespace Factbook.Notation.Corrections;

/// <summary>
/// Splits a text into numbers with any separators of digits (<c>12 000 000</c>, <c>1.200,50</c>), words, and symbols. It accepts every
/// text, since it is used for texts that the grammar does not accept.
/// </summary>
internal sealed class FigureLexer
{
    private const string GroupSeparators = ".,'’_";
    private const string Signs = "-−+";
    private const string SymbolsInWords = "%％()[],<>≥≤~≈=+–—$€£¥₽₩₹₴₺₪";

    private readonly string _text;
    private readonly List<FigureToken> _tokens = [];
    private int _at;

    private FigureLexer(string text) => _text = text;

    public static List<FigureToken> Split(string text)
    {
        var lexer = new FigureLexer(text);
        while (lexer.SkipSpace())
        {
            lexer.AddToken();
        }

        return lexer._tokens;
    }

    private void AddToken()
    {
        var start = _at;
        if (IsDigit(_at) || (At(_at) is '.' or ',' && IsDigit(_at + 1)) || (IsSign() && IsDigit(_at + 1)))
        {
            SkipNumber();
            Add(FigureTokenKind.Number, start);
        }
        else if (char.IsLetter(At(_at)) || At(_at) is '°')
        {
            SkipWord();
            Add(FigureTokenKind.Word, start);
        }
        else
        {
            // Two characters such as ">=" and ".." are one symbol.
            _at += (At(_at) is '<' or '>' && At(_at + 1) == '=') || (At(_at) == '.' && At(_at + 1) == '.') ? 2 : 1;
            Add(FigureTokenKind.Symbol, start);
        }
    }

    private void Add(FigureTokenKind kind, int start) => _tokens.Add(new FigureToken(kind, _text.Substring(start, _at - start)));

    // Between two numbers, a hyphen or a minus is not a sign, but the dash of a range.
    private bool IsSign() =>
        Signs.Contains(At(_at)) && (_tokens.Count == 0 || _tokens[_tokens.Count - 1] is { IsWord: true } or { Text: "(" or "[" or "," });

    private void SkipNumber()
    {
        _at++;
        while (IsDigit(_at) || (GroupSeparators.Contains(At(_at)) && IsDigit(_at + 1)) || IsGroupAfterSpace())
        {
            _at++;
        }

        var exponent = At(_at) is 'e' or 'E' ? Signs.Contains(At(_at + 1)) ? _at + 2 : _at + 1 : -1;
        if (exponent > 0 && IsDigit(exponent))
        {
            for (_at = exponent; IsDigit(_at);)
            {
                _at++;
            }
        }
    }

    private bool IsGroupAfterSpace() =>
        char.IsWhiteSpace(At(_at)) && IsDigit(_at + 1) && IsDigit(_at + 2) && IsDigit(_at + 3) && !IsDigit(_at + 4);

    private void SkipWord()
    {
        var start = _at;
        while (_at < _text.Length && !char.IsWhiteSpace(_text[_at]) && !SymbolsInWords.Contains(_text[_at])
            && !(IsDigit(_at) && Currency.IsCode(_text.Substring(start, _at - start))))
        {
            _at++;
        }

        // "US$" is one name.
        if (At(_at) == '$')
        {
            _at++;
        }
    }

    private bool SkipSpace()
    {
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at]))
        {
            _at++;
        }

        return _at < _text.Length;
    }

    private bool IsDigit(int at) => At(at) is >= '0' and <= '9';

    private char At(int at) => at < _text.Length ? _text[at] : '\0';
}
