using System;
using System.Collections.Generic;

namespace Factbook.Notation;

/// <content>Parses what follows a number: its magnitude and its unit.</content>
internal sealed partial class FigureParser
{
    private int? TakeMagnitude()
    {
        if (kind is FigureKind.Share or FigureKind.Percentage || !Magnitude.TryParse(_cursor.PeekWord(), out var power))
        {
            return null;
        }

        _cursor.TryTakeWord(out _);
        return power;
    }

    private bool TryReadUnit(out string? unit)
    {
        unit = null;
        return kind switch
        {
            FigureKind.Interval => true,
            FigureKind.Number => _cursor.TryTakePhrase("times") || true,
            FigureKind.Share or FigureKind.Percentage => _cursor.TryTake('%') || Fail(Expected.Figure(kind)),
            FigureKind.Money => TryReadCurrency(out unit),
            _ => TryReadWords(out unit),
        };
    }

    private bool TryReadCurrency(out string? currency)
    {
        var words = TakeWords();
        currency = string.Join(" ", words);
        return Currency.IsCode(currency) || Fail(
            words.Count == 0 ? Expected.Figure(kind)
            : words.Count > 1 && Magnitude.Suggest(words[0], isMoney: true) is { } magnitude ? Expected.MagnitudeWord(words[0], magnitude)
            : Expected.CurrencyCode(currency, Currency.Nearest(currency)));
    }

    private bool TryReadWords(out string? unit)
    {
        var words = TakeWords();
        unit = Unit.Normalize(string.Join(" ", words));
        return Unit.IsUnit(unit) || Fail(
            words.Count > 0 && Magnitude.Suggest(words[0], isMoney: false) is { } magnitude && !Magnitude.TryParse(words[0], out _)
                ? Expected.MagnitudeWord(words[0], magnitude)
                : Expected.Figure(kind));
    }

    // "and" separates the two amounts after "between", so it is never part of a unit.
    private List<string> TakeWords()
    {
        var words = new List<string>();
        while (!string.Equals(_cursor.PeekWord(), "and", StringComparison.OrdinalIgnoreCase) && _cursor.TryTakeWord(out var word))
        {
            words.Add(word);
        }

        return words;
    }
}
