namespace Factbook;

/// <summary>A value that reads the text it prints, whatever the culture. What <see cref="CanonicalText"/> needs to know of it.</summary>
internal interface ICanonicalText<TSelf>
    where TSelf : struct, ICanonicalText<TSelf>
{
    /// <summary>Reads a value.</summary>
    /// <param name="text">The text, canonical or as people write it.</param>
    /// <param name="value">The value.</param>
    static abstract bool TryRead(string text, out TSelf value);

    /// <summary>Explains why <see cref="TryRead"/> does not accept a text: what is wrong, and what to write instead.</summary>
    static abstract string Explain(string text);

    /// <summary>The canonical text.</summary>
    string ToString();
}
