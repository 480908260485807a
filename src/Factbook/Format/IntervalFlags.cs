using System;

namespace Factbook.Format;

/// <summary>How an interval's ends are packed: which are there, and of what sort.</summary>
[Flags]
internal enum IntervalFlags
{
    None = 0,
    HasLower = 1,
    HasUpper = 2,

    /// <summary>Both ends are the same number, which is written once.</summary>
    IsPoint = 4,
    LowerIsOpen = 8,
    UpperIsOpen = 16,
    LowerIsAssumed = 32,
    UpperIsAssumed = 64,
}
