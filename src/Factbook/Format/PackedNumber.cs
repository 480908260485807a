namespace Factbook.Format;

/// <summary>
/// Numbers as printable ASCII, so that a packed row is a plain UTF-8 literal that the C# compiler copies as it stands.
/// </summary>
/// <remarks>
/// A <em>varying</em> number is any count of characters with 5 bits each, from U+0020, and a last one with 6 bits, from U+0040, low bits first:
/// one character up to 63, two up to 2047. A <em>fixed</em> number has 6 bits a character, from U+0030, low bits first.
/// </remarks>
internal static class PackedNumber
{
    public const int MoreBase = 0x20;
    public const int MoreBits = 5;
    public const int LastBase = 0x40;
    public const int LastBits = 6;
    public const int FixedBase = 0x30;
    public const int FixedBits = 6;

    /// <summary>How many characters a fixed number below or at <paramref name="largest"/> needs.</summary>
    public static int WidthOf(int largest)
    {
        var width = 1;
        while (width < 6 && largest >> (width * FixedBits) != 0)
        {
            width++;
        }

        return width;
    }
}
