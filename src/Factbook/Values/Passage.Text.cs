using System.Diagnostics.CodeAnalysis;
using Factbook.Notation.Passages;

namespace Factbook;

/// <content>Parsing and formatting.</content>
public readonly partial record struct Passage : ISpanParsable<Passage>, ISpanFormattable, ICanonicalText<Passage>
{
    /// <summary>Parses a passage: <c>640-664 sha256:dd879544eeabf7b4</c>, or its exact words.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Has no effect.</param>
    /// <returns>The passage.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not a valid passage; the message states what was expected.</exception>
    public static Passage Parse(string s, IFormatProvider? provider = null) => CanonicalText.Parse<Passage>(s);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Passage result) =>
        CanonicalText.TryParse(s, out result);

    /// <summary>Returns the canonical text, which parses to an equal passage unless it is the default value.</summary>
    /// <returns>The canonical text, whatever the culture.</returns>
    public override string ToString() => PassageNotation.Format(Syntax);

    static bool ICanonicalText<Passage>.TryRead(string text, out Passage value)
    {
        var syntax = PassageNotation.Parse(text, out _);
        value = syntax is null ? default : new Passage(syntax);
        return syntax is not null;
    }

    static string ICanonicalText<Passage>.Explain(string text) => PassageNotation.Explain(text);
}
