using System.Globalization;
using Factbook.Format;

namespace Factbook.Compiled;

/// <content>The values that are more than a number or a text.</content>
public ref partial struct RowReader
{
    /// <summary>A number in binary floating point, written as its shortest text that reads back the same.</summary>
    public double Double() => double.Parse(Bytes(), NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>A number in single precision.</summary>
    public float Single() => float.Parse(Bytes(), NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>A date, as the number of days since 0001-01-01.</summary>
    public DateOnly Date() => DateOnly.FromDayNumber((int)Varying());

    /// <summary>A time of day, in ticks of 100 ns.</summary>
    public TimeOnly Time() => new((long)Varying());

    /// <summary>A span of time, in ticks of 100 ns.</summary>
    public TimeSpan Duration() => new(Integer());

    /// <summary>A point in time with its offset from UTC in minutes.</summary>
    public DateTimeOffset Timestamp() => new((long)Varying(), TimeSpan.FromMinutes(Integer()));

    /// <summary>A universally unique identifier.</summary>
    public Guid Guid() => System.Guid.Parse(Bytes());

    /// <summary>A uniform resource identifier, absolute or relative.</summary>
    public Uri Uri()
    {
        // On some operating systems a path that begins with a slash would become the address of a file.
        var text = Text();
        return new Uri(text, text.StartsWith('/') ? UriKind.Relative : UriKind.RelativeOrAbsolute);
    }

    /// <summary>A version of two to four parts.</summary>
    public Version Version() => System.Version.Parse(Text());

    /// <summary>An interval of numbers.</summary>
    public Interval Interval()
    {
        var ends = (IntervalEnds)Varying();
        var lower = (ends & IntervalEnds.LowerMissing) == 0 ? Decimal() : 0m;
        var upper = (ends & IntervalEnds.AreOne) != 0 ? lower : (ends & IntervalEnds.UpperMissing) == 0 ? Decimal() : 0m;
        return new Interval(lower, upper, ends & ~IntervalEnds.AreOne);
    }

    /// <summary>Reads a number without a unit.</summary>
    /// <returns>The number.</returns>
    public Number Number() => new(Interval(), Sense(), AsWritten());

    /// <summary>A part of a whole.</summary>
    public Share Share() => new(Interval(), Sense(), AsWritten());

    /// <summary>A change or a rate in percent.</summary>
    public Percentage Percentage() => new(Interval(), Sense(), AsWritten());

    /// <summary>An amount of money.</summary>
    public Money Money() => new(Interval(), Sense(), Text(), AsWritten());

    /// <summary>A number of units.</summary>
    public Quantity Quantity() => new(Interval(), Sense(), Text(), AsWritten());

    /// <summary>A period, as it was written.</summary>
    public Period Period() => Factbook.Period.Parse(Text(), CultureInfo.InvariantCulture);

    /// <summary>Reads a passage, as it was written.</summary>
    /// <returns>The passage.</returns>
    public Passage Passage() => Factbook.Passage.Parse(Text(), CultureInfo.InvariantCulture);

    private Sense Sense() => (Sense)Varying();

    // Only a wording that is not the canonical one is kept.
    private string? AsWritten() => HasValue() ? Text() : null;
}
