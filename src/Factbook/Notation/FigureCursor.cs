using System;
using System.Globalization;

namespace Factbook.Notation;

/// <summary>
/// Reads the text of a figure from the start to the end, token by token. White space separates tokens and has no other meaning.
/// </summary>
internal sealed class FigureCursor(string text)
{
    // Larger than any exponent that a decimal has, and small enough that sums with it do not overflow.
    private const int MaxExponent = 100_000;

    private int _position;

    /// <summary>Gets or sets the offset of the next character. A caller sets it to return to an earlier offset.</summary>
    public int Position
    {
        get => _position;
        set => _position = value;
    }

    public bool IsAtEnd
    {
        get
        {
            SkipSpace();
            return _position == text.Length;
        }
    }

    public bool IsAt(char symbol) => !IsAtEnd && text[_position] == symbol;

    public bool TryTake(char symbol)
    {
        if (!IsAt(symbol))
        {
            return false;
        }

        _position++;
        return true;
    }

    /// <summary>Takes a phrase of several words, ignoring case.</summary>
    public bool TryTakePhrase(string[] words)
    {
        var start = _position;
        foreach (var word in words)
        {
            if (!TryTakePhrase(word))
            {
                _position = start;
                return false;
            }
        }

        return true;
    }

    /// <summary>Takes a phrase of one word, ignoring case.</summary>
    public bool TryTakePhrase(string word)
    {
        SkipSpace();
        var end = WordEnd();
        if (end - _position != word.Length
            || string.Compare(text, _position, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) != 0)
        {
            return false;
        }

        _position = end;
        return true;
    }

    public bool TryTakeWord(out string word)
    {
        SkipSpace();
        var end = WordEnd();
        word = text.Substring(_position, end - _position);
        _position = end;
        return word.Length > 0;
    }

    public string PeekWord()
    {
        var start = _position;
        TryTakeWord(out var word);
        _position = start;
        return word;
    }

    /// <summary>Takes the sign for an unbounded end.</summary>
    public bool TryTakeUnbounded(bool isLower) =>
        isLower
            ? TryTakePhrase("-∞") || TryTakePhrase("−∞") || TryTakePhrase("..")
            : TryTakePhrase("∞") || TryTakePhrase("+∞") || TryTakePhrase("..");

    /// <summary>Takes a number: a sign, ASCII digits, a decimal point between digits, an exponent.</summary>
    public bool TryTakeNumber(out WrittenNumber number)
    {
        SkipSpace();
        var at = _position;
        var isNegative = ReadSign(ref at);
        var whole = ReadDigits(ref at);
        var fraction = "";
        if (At(at) == '.')
        {
            at++;
            fraction = ReadDigits(ref at);
            if (fraction.Length == 0)
            {
                number = default;
                return false;
            }
        }

        var exponent = ReadExponent(ref at);
        if (whole.Length == 0 || !EndsNumber(at))
        {
            number = default;
            return false;
        }

        _position = at;
        number = WrittenNumber.From(isNegative, whole, fraction, exponent);
        return true;
    }

    /// <summary>Takes a multiple in digits: <c>10-fold</c>.</summary>
    public bool TryTakeFold(out Bounds bounds)
    {
        const string Suffix = "-fold";
        bounds = default;
        var word = PeekWord();
        if (!word.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase)
            || !new FigureCursor(word.Substring(0, word.Length - Suffix.Length)).TryTakeNumber(out var number)
            || !number.TryScale(0, out var factor))
        {
            return false;
        }

        bounds = new Bounds(factor, factor);
        return TryTakePhrase(word);
    }

    private int ReadExponent(ref int at)
    {
        if (At(at) is not ('e' or 'E'))
        {
            return 0;
        }

        var next = at + 1;
        var isNegative = ReadSign(ref next);
        var digits = ReadDigits(ref next).TrimStart('0');
        if (At(next - 1) is < '0' or > '9')
        {
            return 0;
        }

        at = next;
        var exponent = digits.Length == 0
            ? 0
            : digits.Length > 5
            ? MaxExponent
            : int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        return isNegative ? -exponent : exponent;
    }

    // Returns whether the sign is a minus: the hyphen of keyboards or the minus sign of typography.
    private bool ReadSign(ref int at)
    {
        var sign = At(at);
        if (sign is '-' or '−' or '+')
        {
            at++;
        }

        return sign is '-' or '−';
    }

    private string ReadDigits(ref int at)
    {
        var start = at;
        while (At(at) is >= '0' and <= '9')
        {
            at++;
        }

        return text.Substring(start, at - start);
    }

    private int WordEnd()
    {
        var end = _position;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && !IsSymbol(text[end]))
        {
            end++;
        }

        return end;
    }

    // "24tanks" and "1.2.3" are more likely to be errors than figures.
    private bool EndsNumber(int at) => at == text.Length || char.IsWhiteSpace(text[at]) || IsSymbol(text[at]);

    private static bool IsSymbol(char character) => character is '%' or '(' or ')' or '[' or ']' or ',';

    private char At(int position) => position < text.Length ? text[position] : '\0';

    private void SkipSpace()
    {
        while (_position < text.Length && char.IsWhiteSpace(text[_position]))
        {
            _position++;
        }
    }
}
