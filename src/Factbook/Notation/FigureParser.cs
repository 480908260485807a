namespace Factbook.Notation;

/// <summary>
/// Parses one figure:
/// <code>
/// figure    = interval / worded / between
/// worded    = [ sense ] ( amount / words ) unit / vague [ magnitude ] unit
/// sense     = "more than" / "at least" / "about" …               ; SenseWords
/// vague     = "several" / "a few" / "many"                       ; SenseWords
/// words     = "half" / "a third" / "tenfold" / "most" …          ; NumberWords
/// between   = "between" ( amount [ unit ] / words ) "and" ( amount unit / words )
/// amount    = number [ magnitude ]
/// interval  = ( "(" / "[" ) end "," end ( ")" / "]" ) [ magnitude ] unit
/// end       = number / "∞" / "-∞" / ".."
/// unit      = "" / "%" / currency / words      ; by the kind of figure
/// </code>
/// </summary>
internal sealed partial class FigureParser(string text, FigureKind kind)
{
    private readonly FigureCursor _cursor = new(text);

    /// <summary>Why <see cref="TryParse"/> failed; empty if it succeeded.</summary>
    public string Error { get; private set; } = "";

    public bool TryParse(out FigureSyntax figure)
    {
        var isValid = _cursor.TryTake('(') ? TryReadInterval(isLowerOpen: true, out figure)
            : _cursor.TryTake('[') ? TryReadInterval(isLowerOpen: false, out figure)
            : _cursor.TryTakePhrase("between") ? TryReadBetween(out figure)
            : TryReadWorded(out figure);
        isValid = isValid && (kind != FigureKind.Share || TryLimitToWhole(ref figure));
        figure = isValid ? figure : default;
        return isValid;
    }

    private bool TryReadWorded(out FigureSyntax figure)
    {
        figure = default;
        if (NumberWords.TryReadMost(_cursor, kind))
        {
            figure = new FigureSyntax(Bounds.Of(Sense.MoreThan, new Bounds(50m, 50m)), Sense.MoreThan, null);
            return TryFinish();
        }

        var sense = TakeSense();
        var isVague = SenseWords.ReplaceNumber(sense);
        if (!isVague && NumberWords.TryRead(_cursor, kind, out var bounds))
        {
            figure = new FigureSyntax(Bounds.Of(sense, bounds), sense, null);
            return TryFinish();
        }

        var isRead = isVague ? TryReadVague(out var number, out var power) : TryReadAmount(out number, out power);
        if (!isRead || !TryReadUnit(out var unit) || !TryFinish() || !TryScale(number, power ?? 0, out var value))
        {
            return false;
        }

        figure = new FigureSyntax(Bounds.Of(sense, new Bounds(value, value)), sense, unit);
        return true;
    }

    // "Several million" is more than one million.
    private bool TryReadVague(out WrittenNumber number, out int? power)
    {
        number = WrittenNumber.From(isNegative: false, "1", "", 0);
        power = TakeMagnitude();
        return kind != FigureKind.Interval || Fail(Expected.Figure(kind));
    }

    // A share is between 0 and 100 %, whether its words state both ends or not.
    private bool TryLimitToWhole(ref FigureSyntax figure)
    {
        var bounds = figure.Sense == Sense.Range ? figure.Bounds : figure.Bounds.OrElse(0m, 100m);
        if (bounds.IsEmpty || !bounds.AreWithin(0m, 100m))
        {
            return Fail(Expected.ShareOfWhole());
        }

        figure = figure with { Bounds = bounds };
        return true;
    }

    private Sense TakeSense()
    {
        foreach (var (words, sense) in SenseWords.All)
        {
            if (_cursor.TryTakePhrase(words))
            {
                return sense;
            }
        }

        return Sense.Exact;
    }

    private bool TryReadAmount(out WrittenNumber number, out int? power)
    {
        power = null;
        if (!_cursor.TryTakeNumber(out number) && !NumberWords.TryReadSmall(_cursor, out number))
        {
            return Fail(Expected.Figure(kind));
        }

        if (_cursor.IsAt(','))
        {
            return Fail(Expected.PlainNumber(kind));
        }

        power = TakeMagnitude();
        return true;
    }

    private bool TryFinish() => _cursor.IsAtEnd || Fail(Expected.Figure(kind));

    private bool TryScale(WrittenNumber number, int power, out decimal value) =>
        number.TryScale(power, out value) || Fail(Expected.ExactNumber(kind));

    private bool Fail(string error)
    {
        Error = error;
        return false;
    }
}
