using System;

namespace Factbook.Format;

/// <summary>Specifies the kinds of the ends of an interval, in memory and in rows.</summary>
/// <remarks>A missing end has a flag, so that the default value is the number zero.</remarks>
[Flags]
internal enum IntervalEnds : byte
{
    Closed = 0,
    LowerMissing = 1,
    UpperMissing = 2,
    LowerOpen = 4,
    UpperOpen = 8,
    LowerAssumed = 16,
    UpperAssumed = 32,

    /// <summary>Only in rows: both ends are the same number, which is written once.</summary>
    AreOne = 64,
}
