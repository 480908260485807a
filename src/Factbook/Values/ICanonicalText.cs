namespace Factbook;

/// <summary>Defines a value type with a canonical text that is independent of the culture, for <see cref="CanonicalText"/>.</summary>
internal interface ICanonicalText<TSelf>
    where TSelf : struct, ICanonicalText<TSelf>
{
    /// <summary>Parses a value.</summary>
    /// <param name="text">The canonical text, or another accepted spelling.</param>
    /// <param name="value">The value.</param>
    static abstract bool TryRead(string text, out TSelf value);

    /// <summary>Explains why <see cref="TryRead"/> does not accept a text: what is wrong, and what to write instead.</summary>
    static abstract string Explain(string text);

    /// <summary>Returns the canonical text.</summary>
    string ToString();
}
