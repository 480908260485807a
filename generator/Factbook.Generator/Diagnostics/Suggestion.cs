namespace Factbook.Generator.Diagnostics;

/// <summary>A suggestion; as text it is <c>; did you mean 'russia'?</c>, or empty when there is none.</summary>
/// <param name="Text">The text that was probably meant, or null.</param>
/// <param name="Difference">What a text that looks the same contains in its place; null where the difference can be seen.</param>
internal readonly record struct Suggestion(string? Text, string? Difference = null)
{
    /// <summary>The suggestion, or other words when there is none.</summary>
    public MessageArgument Or(string otherwise) => Text is null ? otherwise : this;

    public override string ToString() =>
        Text is null ? "" : $"; did you mean '{Text}'{(Difference is null ? "" : $", without {Difference}")}?";
}
