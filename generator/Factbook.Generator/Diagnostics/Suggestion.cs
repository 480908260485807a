namespace Factbook.Generator.Diagnostics;

/// <summary>A suggestion. Its text is <c>; did you mean 'russia'?</c>, or empty.</summary>
/// <param name="Text">The suggested text, or null.</param>
/// <param name="Difference">The invisible difference to a text that looks the same; null if the difference is visible.</param>
internal readonly record struct Suggestion(string? Text, string? Difference = null)
{
    /// <summary>Returns the suggestion, or another text without one.</summary>
    public MessageArgument Or(string otherwise) => Text is null ? otherwise : this;

    public override string ToString() =>
        Text is null ? "" : $"; did you mean '{Text}'{(Difference is null ? "" : $", without {Difference}")}?";
}
