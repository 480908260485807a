namespace Factbook.Generator.Diagnostics;

/// <summary>An argument of a message: text, or a suggestion, which is also a property of the diagnostic.</summary>
/// <param name="Text">The text in the message.</param>
/// <param name="Suggestion">The suggested text; null without a suggestion.</param>
internal readonly record struct MessageArgument(string Text, string? Suggestion)
{
    public static implicit operator MessageArgument(string text) => new(text, null);

    public static implicit operator MessageArgument(Suggestion suggestion) => new(suggestion.ToString(), suggestion.Text);
}
