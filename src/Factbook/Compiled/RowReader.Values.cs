using System.Globalization;
using Factbook.Format;

namespace Factbook.Compiled;

/// <content>Reads values other than integers, decimals and texts.</content>
public ref partial struct RowReader
{
    /// <summary>Reads a double-precision floating-point number (IEEE 754, binary64) from its bits.</summary>
    /// <returns>The number.</returns>
    public double ReadDouble() => BitConverter.UInt64BitsToDouble(ReadVarUInt64());

    /// <summary>Reads a single-precision floating-point number (IEEE 754, binary32) from its bits.</summary>
    /// <returns>The number.</returns>
    public float ReadSingle() => BitConverter.UInt32BitsToSingle((uint)ReadVarUInt64());

    /// <summary>Reads a date, stored as the number of days since 0001-01-01.</summary>
    /// <returns>The date.</returns>
    public DateOnly ReadDateOnly() => DateOnly.FromDayNumber((int)ReadVarUInt64());

    /// <summary>Reads a time of day, stored in ticks of 100 ns.</summary>
    /// <returns>The time.</returns>
    public TimeOnly ReadTimeOnly() => new((long)ReadVarUInt64());

    /// <summary>Reads a span of time, stored in ticks of 100 ns.</summary>
    /// <returns>The span.</returns>
    public TimeSpan ReadTimeSpan() => new(ReadInt64());

    /// <summary>Reads a point in time with its offset from UTC in minutes.</summary>
    /// <returns>The point in time.</returns>
    public DateTimeOffset ReadDateTimeOffset() => new((long)ReadVarUInt64(), TimeSpan.FromMinutes(ReadInt64()));

    /// <summary>Reads a universally unique identifier.</summary>
    /// <returns>The identifier.</returns>
    public Guid ReadGuid() => System.Guid.Parse(ReadBytes());

    /// <summary>Reads a uniform resource identifier, absolute or relative.</summary>
    /// <returns>The identifier.</returns>
    public Uri ReadUri()
    {
        // On some operating systems a path that begins with a slash would become the address of a file.
        var text = ReadText();
        return new Uri(text, text.StartsWith('/') ? UriKind.Relative : UriKind.RelativeOrAbsolute);
    }

    /// <summary>Reads a version of two to four parts.</summary>
    /// <returns>The version.</returns>
    public Version ReadVersion() => System.Version.Parse(ReadText());

    /// <summary>Reads an interval.</summary>
    /// <returns>The interval.</returns>
    public Interval ReadInterval()
    {
        var ends = (IntervalEnds)ReadVarUInt64();
        var lower = (ends & IntervalEnds.LowerMissing) == 0 ? ReadDecimal() : 0m;
        var upper = (ends & IntervalEnds.AreOne) != 0 ? lower : (ends & IntervalEnds.UpperMissing) == 0 ? ReadDecimal() : 0m;
        return new Interval(lower, upper, ends & ~IntervalEnds.AreOne);
    }

    /// <summary>Reads a number without a unit.</summary>
    /// <returns>The number.</returns>
    public Number ReadNumber() => new(ReadStated());

    /// <summary>Reads a share.</summary>
    /// <returns>The share.</returns>
    public Share ReadShare() => new(ReadStated());

    /// <summary>Reads a percentage.</summary>
    /// <returns>The percentage.</returns>
    public Percentage ReadPercentage() => new(ReadStated());

    /// <summary>Reads an amount of money.</summary>
    /// <returns>The amount.</returns>
    public Money ReadMoney() => new(ReadStated(out var currency), currency);

    /// <summary>Reads a quantity.</summary>
    /// <returns>The quantity.</returns>
    public Quantity ReadQuantity() => new(ReadStated(out var unit), unit);

    /// <summary>Reads a period, stored as it was written.</summary>
    /// <returns>The period.</returns>
    public Period ReadPeriod() => Factbook.Period.Parse(ReadText(), CultureInfo.InvariantCulture);

    /// <summary>Reads a passage, stored as it was written.</summary>
    /// <returns>The passage.</returns>
    public Passage ReadPassage() => Factbook.Passage.Parse(ReadText(), CultureInfo.InvariantCulture);

    private StatedInterval ReadStated() => new(ReadInterval(), ReadSense(), ReadWording());

    private StatedInterval ReadStated(out string unit)
    {
        var interval = ReadInterval();
        var sense = ReadSense();
        unit = ReadText();
        return new(interval, sense, ReadWording());
    }

    private Sense ReadSense() => (Sense)ReadVarUInt64();

    // Only a wording that is not the canonical one is kept.
    private string? ReadWording() => ReadFlag() ? ReadText() : null;
}
