using Factbook.Generator.Sources;
using Factbook.Notation.Passages;

namespace Factbook.Tool.Sealing;

/// <summary>Replaces words by their range and digest, and ranges that moved by their new ones.</summary>
internal static class PassageSealer
{
    /// <summary>The range to write in place of a passage; null if it is sealed already, or is not certain.</summary>
    /// <param name="passage">The passage as it was verified.</param>
    /// <param name="content">The text of its source.</param>
    public static PassageLocator? Seal(VerifiedPassage passage, SourceContent content) => passage switch
    {
        { State: PassageState.Moved } => passage.MovedTo,
        { State: PassageState.Verified, Passage: PassageQuote quote } => Seal(quote, content),
        _ => null,
    };

    private static PassageLocator Seal(PassageQuote quote, SourceContent content)
    {
        var found = content.Find(quote, most: 1)[0];
        var isUnique = content.Count(content.Text[found.Start..found.End], most: 2) == 1;
        return new PassageLocator(
            content.RangeOf(found.Start, found.End), isUnique ? null : content.RangeOf(found.OuterStart, found.OuterEnd));
    }
}
