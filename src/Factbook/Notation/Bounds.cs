namespace Factbook.Notation;

/// <summary>The two ends of a figure.</summary>
/// <param name="Lower">The lower end, or null if the figure has none.</param>
/// <param name="Upper">The upper end, or null if the figure has none.</param>
/// <param name="IsLowerOpen">Whether the lower end is excluded; always true for a missing end.</param>
/// <param name="IsUpperOpen">Whether the upper end is excluded; always true for a missing end.</param>
/// <param name="IsLowerAssumed">Whether the lower end is assumed and not stated; always false for a missing end.</param>
/// <param name="IsUpperAssumed">Whether the upper end is assumed and not stated; always false for a missing end.</param>
internal readonly record struct Bounds(
    decimal? Lower,
    decimal? Upper,
    bool IsLowerOpen = false,
    bool IsUpperOpen = false,
    bool IsLowerAssumed = false,
    bool IsUpperAssumed = false)
{
    public bool IsLowerOpen { get; } = IsLowerOpen || Lower is null;

    public bool IsUpperOpen { get; } = IsUpperOpen || Upper is null;

    public bool IsLowerAssumed { get; } = IsLowerAssumed && Lower is not null;

    public bool IsUpperAssumed { get; } = IsUpperAssumed && Upper is not null;

    /// <summary>Whether the ends are in the wrong order.</summary>
    public bool IsReversed => Lower > Upper;

    /// <summary>Whether no number lies between the ends.</summary>
    public bool IsEmpty => IsReversed || (Lower == Upper && Lower is not null && (IsLowerOpen || IsUpperOpen));

    /// <summary>Whether exactly one number lies between the ends.</summary>
    public bool IsPoint => Lower is not null && Lower == Upper && !IsEmpty;

    /// <summary>Returns the ends of a figure.</summary>
    /// <param name="sense">The sense of the figure.</param>
    /// <param name="number">The stated number; two open ends around it if a <see cref="decimal"/> cannot represent it exactly.</param>
    public static Bounds Of(Sense sense, Bounds number) => sense switch
    {
        Sense.MoreThan or Sense.JustOver => new Bounds(number.Lower, null, IsLowerOpen: true),
        Sense.AtLeast => new Bounds(number.Lower, null, number.IsLowerOpen),
        Sense.LessThan or Sense.JustUnder => new Bounds(null, number.Upper, IsUpperOpen: true),
        Sense.UpTo => new Bounds(null, number.Upper, IsUpperOpen: number.IsUpperOpen),
        Sense.About or Sense.Nearly or Sense.AsManyAs =>
            new Bounds(number.Lower, number.Upper, number.IsLowerOpen, number.IsUpperOpen, IsLowerAssumed: true, IsUpperAssumed: true),
        Sense.Several or Sense.AFew or Sense.Many => new Bounds(number.Lower, null, IsLowerOpen: true, IsLowerAssumed: true),
        _ => number,
    };

    /// <summary>Returns the same ends, with a missing one replaced by an assumed, closed one.</summary>
    public Bounds OrElse(decimal lower, decimal upper) => new(
        Lower ?? lower,
        Upper ?? upper,
        IsLowerOpen && Lower is not null,
        IsUpperOpen && Upper is not null,
        IsLowerAssumed || Lower is null,
        IsUpperAssumed || Upper is null);

    /// <summary>Whether both ends are in a range. A missing end is not.</summary>
    public bool AreWithin(decimal lowest, decimal highest) => Lower >= lowest && Upper <= highest;
}
