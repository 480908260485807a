using System;

namespace Factbook.Format;

/// <summary>Of what sort an interval's ends are, in memory and packed.</summary>
/// <remarks>A missing end has a flag, and not the absence of one, so that the default value is the number zero.</remarks>
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

    /// <summary>Packed only: both ends are the same number, which is written once.</summary>
    AreOne = 64,
}
