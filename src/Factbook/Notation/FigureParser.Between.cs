using System;

namespace Factbook.Notation;

/// <content>Two ends: <c>between 70 and 75 %</c>, <c>between a fifth and a quarter</c>.</content>
internal sealed partial class FigureParser
{
    private bool TryReadBetween(out FigureSyntax figure)
    {
        figure = default;
        if (!TryReadEnd(isLast: false, out var first)
            || !_cursor.TryTakePhrase("and")
            || !TryReadEnd(isLast: true, out var second)
            || !TryFinish())
        {
            return Fail(Error.Length > 0 ? Error : Expected.Figure(kind));
        }

        if (first.Unit is not null && second.Words is null && first.Unit != second.Unit)
        {
            return Fail(Expected.OneUnit(kind));
        }

        // A first number without a unit has the unit of the second number, and words such as "a quarter" have none.
        if (!first.HasUnit && second.Words is not null && kind != FigureKind.Number)
        {
            return Fail(Expected.Figure(kind));
        }

        // In "between 1.2 and 1.5 billion USD" the word applies to both numbers; in "between 1 USD and 1.5 billion USD" it does not.
        var power = first.Power ?? (first.HasUnit ? null : second.Power);
        if (!TryScale(first with { Power = power }, out var lower) || !TryScale(second, out var upper))
        {
            return false;
        }

        if (lower.Lower >= upper.Lower || lower.Upper >= upper.Upper)
        {
            return Fail(Expected.SmallerFirst(kind));
        }

        figure = new FigureSyntax(
            new Bounds(lower.Lower, upper.Upper, lower.IsLowerOpen, upper.IsUpperOpen), Sense.Between, second.Unit);
        return true;
    }

    // The unit of the first number is optional.
    private bool TryReadEnd(bool isLast, out End end)
    {
        end = default;
        if (NumberWords.TryRead(_cursor, kind, out var words))
        {
            end = new End { Words = words, HasUnit = true };
            return true;
        }

        if (!TryReadAmount(out var number, out var power))
        {
            return false;
        }

        var hasUnit = isLast || !string.Equals(_cursor.PeekWord(), "and", StringComparison.OrdinalIgnoreCase);
        string? unit = null;
        var isRead = !hasUnit || TryReadUnit(out unit);
        end = new End { Number = number, Power = power, HasUnit = hasUnit, Unit = unit };
        return isRead;
    }

    private bool TryScale(End end, out Bounds bounds)
    {
        bounds = end.Words ?? default;
        if (end.Words is not null)
        {
            return true;
        }

        var isScaled = TryScale(end.Number, end.Power ?? 0, out decimal value);
        bounds = new Bounds(value, value);
        return isScaled;
    }

    /// <summary>A number with its magnitude and unit, or words such as <c>a fifth</c>.</summary>
    private readonly record struct End
    {
        public WrittenNumber Number { get; init; }

        public int? Power { get; init; }

        public Bounds? Words { get; init; }

        public bool HasUnit { get; init; }

        public string? Unit { get; init; }
    }
}
