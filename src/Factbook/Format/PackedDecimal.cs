namespace Factbook.Format;

/// <summary>
/// The header of a packed decimal, before its digits: its scale, its sign, and whether its digits take more than 64 bits.
/// </summary>
internal static class PackedDecimal
{
    private const int Wide = 1;
    private const int Negative = 2;
    private const int ScaleShift = 2;

    public static int HeadOf(int scale, bool isNegative, bool isWide) =>
        (scale << ScaleShift) | (isNegative ? Negative : 0) | (isWide ? Wide : 0);

    public static byte ScaleOf(int head) => (byte)(head >> ScaleShift);

    public static bool IsNegative(int head) => (head & Negative) != 0;

    public static bool IsWide(int head) => (head & Wide) != 0;
}
