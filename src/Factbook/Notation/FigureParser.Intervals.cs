namespace Factbook.Notation;

/// <content>Intervals in mathematical notation.</content>
internal sealed partial class FigureParser
{
    private bool TryReadInterval(bool isLowerOpen, out FigureSyntax figure)
    {
        figure = default;
        var isUpperOpen = false;
        if (!TryReadEnd(isLower: true, out var low)
            || !_cursor.TryTake(',')
            || !TryReadEnd(isLower: false, out var high)
            || !((isUpperOpen = _cursor.TryTake(')')) || _cursor.TryTake(']')))
        {
            return Fail(Expected.Figure(kind));
        }

        var power = TakeMagnitude() ?? 0;
        if (!TryReadUnit(out var unit) || !TryFinish() || !TryScale(low, power, out var lower) || !TryScale(high, power, out var upper))
        {
            return false;
        }

        if ((lower is null && !isLowerOpen) || (upper is null && !isUpperOpen))
        {
            return Fail(Expected.OpenUnboundedEnd(kind));
        }

        var bounds = new Bounds(lower, upper, isLowerOpen, isUpperOpen);
        if (bounds.IsEmpty)
        {
            return Fail(bounds.IsReversed ? Expected.LowerEndFirst(kind) : Expected.NonEmptyInterval(kind));
        }

        figure = new FigureSyntax(bounds, bounds.IsPoint ? Sense.Exact : Sense.Range, unit);
        return true;
    }

    private bool TryReadEnd(bool isLower, out WrittenNumber? number)
    {
        number = null;
        if (_cursor.TryTakeUnbounded(isLower))
        {
            return true;
        }

        var isNumber = _cursor.TryTakeNumber(out var end);
        number = end;
        return isNumber;
    }

    private bool TryScale(WrittenNumber? number, int power, out decimal? value)
    {
        value = null;
        if (number is not { } end)
        {
            return true;
        }

        var isScaled = TryScale(end, power, out var scaled);
        value = scaled;
        return isScaled;
    }
}
