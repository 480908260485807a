using Factbook.Tool.Comparing.Facts;
using Factbook.Tool.Comparing.Shapes;
using Factbook.Tool.Model;
using Factbook.Tool.Rendering;

namespace Factbook.Tool.Comparing.Reports;

/// <summary>The words that the formats for people share.</summary>
internal static class DifferenceText
{
    // Two differing values of this length fit into a line.
    private const int LongestValue = 80;

    private const int SharedBeginning = 20;

    /// <summary>Returns the result in one line: <c>major step (minor below 1.0.0)</c>.</summary>
    public static string Of(VersionStep step) => step == step.BelowOne()
        ? $"{Name(step)} step"
        : $"{Name(step)} step ({Name(step.BelowOne())} below 1.0.0)";

    /// <summary>Returns the name of a value of an enum: <c>property-removed</c>.</summary>
    public static string Name(Enum value) => Words.ToKebab(value.ToString());

    /// <summary>Returns what happened to a record or an enum, without its name.</summary>
    /// <param name="difference">The difference.</param>
    /// <param name="arrow">The characters between the old and the new declaration.</param>
    public static string Of(ShapeDifference difference, string arrow)
    {
        var declared = (difference.Old, difference.New) switch
        {
            (null, null) => "",
            (null, { } now) => $": {now}",
            ({ } old, null) => $": {old}",
            ({ } old, { } now) => $": {old} {arrow} {now}",
        };
        return ShapeChanges.Describe(difference.Change) + declared;
    }

    /// <summary>Returns the old and the new value; long ones from their first difference on.</summary>
    public static (string Old, string New) Of(ValueDifference difference, string ellipsis, bool isComplete)
    {
        var (old, @new) = (Shown(difference.Old), Shown(difference.New));
        if (isComplete || (old.Length <= LongestValue && @new.Length <= LongestValue))
        {
            return (old, @new);
        }

        var shared = old.AsSpan().CommonPrefixLength(@new);
        var start = shared > LongestValue / 2 ? shared - SharedBeginning : 0;
        return (Excerpt(old, start, ellipsis), Excerpt(@new, start, ellipsis));
    }

    private static string Shown(FactValue value) => ValueEquality.IsNothing(value) ? "nothing"
        : value is TextValue { Text: "" } ? "an empty text"
        : ValueText.Of(value);

    private static string Excerpt(string text, int start, string ellipsis)
    {
        var end = Math.Min(text.Length, start + LongestValue);
        (start, end) = (Whole(text, Math.Min(start, text.Length)), Whole(text, end));
        return $"{(start > 0 ? ellipsis : "")}{text[start..end]}{(end < text.Length ? ellipsis : "")}";
    }

    // Not between the two halves of a character.
    private static int Whole(string text, int index) =>
        index > 0 && index < text.Length && char.IsLowSurrogate(text[index]) ? index - 1 : index;
}
