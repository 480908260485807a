namespace Factbook.Generator.Diagnostics;

/// <summary>An argument of a message: text, or a suggestion, which a diagnostic also carries without the words around it.</summary>
/// <param name="Text">The text in the message.</param>
/// <param name="Suggestion">The text that was probably meant; null for an argument that suggests nothing.</param>
internal readonly record struct MessageArgument(string Text, string? Suggestion)
{
    public static implicit operator MessageArgument(string text) => new(text, null);

    public static implicit operator MessageArgument(Suggestion suggestion) => new(suggestion.ToString(), suggestion.Text);
}
