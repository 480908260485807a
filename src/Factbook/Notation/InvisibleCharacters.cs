using System.Globalization;

namespace Factbook.Notation;

/// <summary>
/// Characters that must not be shown as they are: they have no visible form, move the cursor, or change the direction of text, so that
/// text of a file could look different from what it is.
/// </summary>
internal static class InvisibleCharacters
{
    /// <summary>
    /// Returns whether the character at an offset is one of them: a control, format, unassigned or filler character, a line separator, or
    /// an unpaired surrogate.
    /// </summary>
    public static bool IsAt(string text, int offset) => CharUnicodeInfo.GetUnicodeCategory(text, offset) switch
    {
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned => true,
        UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => true,
        // Default_Ignorable_Code_Point of Unicode and the blank Braille pattern, in categories whose other characters are visible.
        UnicodeCategory.NonSpacingMark => text[offset]
            is '\u034F' or '\u17B4' or '\u17B5' or (>= '\u180B' and <= '\u180F') or (>= '\uFE00' and <= '\uFE0F') or '\uDB40',
        UnicodeCategory.OtherLetter => text[offset] is '\u115F' or '\u1160' or '\u3164' or '\uFFA0',
        _ => text[offset] is '\u2800',
    };
}
