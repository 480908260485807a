using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Factbook.Notation.Corrections;

/// <summary>
/// Suggests valid figures for a text that the grammar does not accept: <c>$900 million</c>, <c>40-50 %</c>, <c>over 70%</c>,
/// <c>12,000,000 tanks</c>.
/// </summary>
internal sealed class FigureGuess
{
    private static readonly string[] Percents = ["%", "％", "percent", "pct"];
    private static readonly string[] RangeMarks = ["-", "−", "–", "—", "..", "…", "to"];

    private readonly List<FigureToken> _tokens;
    private readonly FigureKind _kind;
    private int _at;
    private string _reason = "";
    private string _condition = "";
    private bool _isAtLeast;

    private FigureGuess(List<FigureToken> tokens, FigureKind kind) => (_tokens, _kind) = (tokens, kind);

    public static Correction? Of(string text, FigureKind kind)
    {
        var guess = new FigureGuess(FigureLexer.Split(text), kind);
        var texts = guess.Read().Where(candidate => FigureNotation.TryParse(candidate, kind, out _)).Distinct().ToList();
        return texts.Count == 0 ? null
            : new Correction(
                guess._reason.Length > 0 ? guess._reason : "a space is needed between the number and its unit", texts, guess._condition);
    }

    private IEnumerable<string> Read()
    {
        var isBetween = TryTake("between");
        var isRange = isBetween || TryTake("from");
        var sense = isRange ? "" : ReadSense();
        if (ReadAmount() is not { } first)
        {
            return [];
        }

        LooseAmount? second = null;
        if ((isBetween && TryTake("and")) || TryTakeRangeMark())
        {
            second = ReadAmount();
            isRange = second is not null;
            Note(isBetween ? "" : "a range is written with 'between' and 'and'");
        }

        if (sense.Length == 0 && !isRange)
        {
            sense = ReadSuffix();
        }

        return _at < _tokens.Count || isRange != second.HasValue ? [] : Compose(sense, first, second);
    }

    private IEnumerable<string> Compose(string sense, LooseAmount first, LooseAmount? second)
    {
        var unit = UnitOf(first, second);
        if (unit is null)
        {
            yield break;
        }

        var numbers = first.Numbers.ToList();
        if (_kind == FigureKind.Share && first.Unit is null && second is null && PercentOf(numbers[0]) is { } percent)
        {
            numbers.Insert(0, percent);
        }

        for (var i = 0; i < numbers.Count; i++)
        {
            var lower = (numbers[i] + " " + first.Magnitude).Trim();
            var text = second is not { } end ? $"{sense} {lower} {unit}"
                : $"{sense} between {lower} and {end.Numbers[i < end.Numbers.Count ? i : 0]} {end.Magnitude} {unit}";
            yield return string.Join(" ", text.Split([' '], System.StringSplitOptions.RemoveEmptyEntries));
        }
    }

    // The unit of both numbers; null if it is missing or the two numbers have different ones.
    private string? UnitOf(LooseAmount first, LooseAmount? second)
    {
        switch (_kind)
        {
            case FigureKind.Share or FigureKind.Percentage:
                Note(first.Unit is null && second?.Unit is null ? "the percent sign is missing" : "");
                return "%";
            case FigureKind.Interval or FigureKind.Number:
                return "";
            default:
                return first.Unit is { } unit && second?.Unit is { } other && unit != other ? null : second?.Unit ?? first.Unit;
        }
    }

    // "0.5" may mean half of the whole or half a percent.
    private static string? PercentOf(string number) =>
        decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var part) && part is > 0m and < 1m
            ? WrittenNumber.Format(part * 100m)
            : null;

    private string ReadSense()
    {
        var sense = SenseCorrections.Read(_tokens, ref _at, out var written) ?? "";
        Note(sense != written && sense.Length > 0 ? $"'{written}' is not one of the words of figures" : "");
        return sense;
    }

    private string ReadSuffix()
    {
        var start = _at;
        var sense = _isAtLeast || TryTake("+") || (TryTake("or") && TryTake("more")) ? "at least" : "";
        if (sense.Length == 0)
        {
            _at = start;
            sense = TryTake("or") && TryTake("less") ? "up to" : "";
        }

        Note(sense.Length > 0 ? "the words of a figure precede the number" : "");
        return sense;
    }

    private LooseAmount? ReadAmount()
    {
        var currency = _kind == FigureKind.Money ? ReadCurrency(isBefore: true) : null;
        if (_at == _tokens.Count || !_tokens[_at].IsNumber)
        {
            return null;
        }

        var number = LooseNumber.Read(_tokens[_at++].Text);
        Note(number.Reason);
        _isAtLeast = TryTake("+");
        var magnitude = _kind is FigureKind.Share or FigureKind.Percentage ? "" : ReadMagnitude();
        return new LooseAmount(number.Texts, magnitude, currency ?? ReadUnit());
    }

    private string ReadMagnitude()
    {
        if (_at == _tokens.Count || Magnitude.Suggest(_tokens[_at].Text, isMoney: _kind == FigureKind.Money) is not { } magnitude)
        {
            return "";
        }

        var written = _tokens[_at++].Text;
        Note(Magnitude.TryParse(written, out _) ? "" : $"'{written}' is not a magnitude");
        return magnitude;
    }

    private string? ReadUnit() => _kind switch
    {
        FigureKind.Share or FigureKind.Percentage => ReadPercent(),
        FigureKind.Money => ReadCurrency(isBefore: false),
        FigureKind.Interval or FigureKind.Number when ReadPercent() is not null => Note("a number without a unit is expected"),
        FigureKind.Quantity => ReadWords(_tokens.Count) is { Length: > 0 } words ? words : null,
        _ => null,
    };

    private string? ReadPercent()
    {
        var start = _at;
        var isPercent = System.Array.Exists(Percents, TryTake) || (TryTake("per") && TryTake("cent"));
        if (!isPercent)
        {
            _at = start;
            return null;
        }

        Note(_tokens[start].Text == "%" ? "" : "a percent sign is expected");
        return "%";
    }

    private string? ReadCurrency(bool isBefore)
    {
        var start = _at;
        if (_at < _tokens.Count && _tokens[_at].Kind == FigureTokenKind.Symbol && CurrencyNames.IsName(_tokens[_at].Text))
        {
            _at++;
        }
        else
        {
            ReadWords(isBefore ? _at + 1 : _tokens.Count);
        }

        var written = string.Join(" ", _tokens.Skip(start).Take(_at - start).Select(token => token.Text));
        if (CurrencyNames.CodeOf(written, out var reason, out var condition) is not { } code)
        {
            _at = start;
            return null;
        }

        Note(reason);
        Note(isBefore ? "the currency follows the number" : "");
        _condition = condition.Length > 0 ? condition : _condition;
        return code;
    }

    private string ReadWords(int end)
    {
        var start = _at;
        while (_at < end
            && _at < _tokens.Count
            && _tokens[_at].IsWord
            && !_tokens[_at].Is("and")
            && !_tokens[_at].Is("to")
            && !_tokens[_at].Is("or"))
        {
            _at++;
        }

        return string.Join(" ", _tokens.Skip(start).Take(_at - start).Select(token => token.Text));
    }

    private bool TryTakeRangeMark() => System.Array.Exists(RangeMarks, TryTake);

    private bool TryTake(string text)
    {
        var isNext = _at < _tokens.Count && (_tokens[_at].Is(text) || _tokens[_at].Text == text);
        _at += isNext ? 1 : 0;
        return isNext;
    }

    // Only the first reason is reported. Always returns null, for the callers that return no value.
    private string? Note(string reason)
    {
        _reason = _reason.Length > 0 ? _reason : reason;
        return null;
    }

    private readonly record struct LooseAmount(IReadOnlyList<string> Numbers, string Magnitude, string? Unit);
}
