using System.Globalization;
using Factbook.Format;

namespace Factbook.Compiled;

/// <content>The values that are more than a number or a text.</content>
public ref partial struct RowReader
{
    /// <summary>Reads a number in binary floating point (IEEE 754, binary64), by its bits.</summary>
    /// <returns>The number.</returns>
    public double ReadDouble() => BitConverter.UInt64BitsToDouble(ReadVarUInt64());

    /// <summary>Reads a number in binary floating point of single precision (IEEE 754, binary32), by its bits.</summary>
    /// <returns>The number.</returns>
    public float ReadSingle() => BitConverter.UInt32BitsToSingle((uint)ReadVarUInt64());

    /// <summary>A date, as the number of days since 0001-01-01.</summary>
    public DateOnly ReadDateOnly() => DateOnly.FromDayNumber((int)ReadVarUInt64());

    /// <summary>A time of day, in ticks of 100 ns.</summary>
    public TimeOnly ReadTimeOnly() => new((long)ReadVarUInt64());

    /// <summary>A span of time, in ticks of 100 ns.</summary>
    public TimeSpan ReadTimeSpan() => new(ReadInt64());

    /// <summary>A point in time with its offset from UTC in minutes.</summary>
    public DateTimeOffset ReadDateTimeOffset() => new((long)ReadVarUInt64(), TimeSpan.FromMinutes(ReadInt64()));

    /// <summary>A universally unique identifier.</summary>
    public Guid ReadGuid() => System.Guid.Parse(ReadBytes());

    /// <summary>A uniform resource identifier, absolute or relative.</summary>
    public Uri ReadUri()
    {
        // On some operating systems a path that begins with a slash would become the address of a file.
        var text = ReadText();
        return new Uri(text, text.StartsWith('/') ? UriKind.Relative : UriKind.RelativeOrAbsolute);
    }

    /// <summary>A version of two to four parts.</summary>
    public Version ReadVersion() => System.Version.Parse(ReadText());

    /// <summary>An interval of numbers.</summary>
    public Interval ReadInterval()
    {
        var ends = (IntervalEnds)ReadVarUInt64();
        var lower = (ends & IntervalEnds.LowerMissing) == 0 ? ReadDecimal() : 0m;
        var upper = (ends & IntervalEnds.AreOne) != 0 ? lower : (ends & IntervalEnds.UpperMissing) == 0 ? ReadDecimal() : 0m;
        return new Interval(lower, upper, ends & ~IntervalEnds.AreOne);
    }

    /// <summary>Reads a number without a unit.</summary>
    /// <returns>The number.</returns>
    public Number ReadNumber() => new(ReadInterval(), ReadSense(), ReadWording());

    /// <summary>A part of a whole.</summary>
    public Share ReadShare() => new(ReadInterval(), ReadSense(), ReadWording());

    /// <summary>A change or a rate in percent.</summary>
    public Percentage ReadPercentage() => new(ReadInterval(), ReadSense(), ReadWording());

    /// <summary>An amount of money.</summary>
    public Money ReadMoney() => new(ReadInterval(), ReadSense(), ReadText(), ReadWording());

    /// <summary>A number of units.</summary>
    public Quantity ReadQuantity() => new(ReadInterval(), ReadSense(), ReadText(), ReadWording());

    /// <summary>A period, as it was written.</summary>
    public Period ReadPeriod() => Factbook.Period.Parse(ReadText(), CultureInfo.InvariantCulture);

    /// <summary>Reads a passage, as it was written.</summary>
    /// <returns>The passage.</returns>
    public Passage ReadPassage() => Factbook.Passage.Parse(ReadText(), CultureInfo.InvariantCulture);

    private Sense ReadSense() => (Sense)ReadVarUInt64();

    // Only a wording that is not the canonical one is kept.
    private string? ReadWording() => ReadFlag() ? ReadText() : null;
}
