using System;
using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace Factbook.Generator.Yaml.Diagnosis;

/// <summary>Where and at what the library stopped; its errors say so with a mark, with a wrong one or with none.</summary>
internal sealed class SyntaxStop
{
    /// <param name="trail">The tokens that the parser was given.</param>
    /// <param name="cursor">How far the scanner had read.</param>
    /// <exception cref="TextErrorException">A mistake stands before the one that stopped the library.</exception>
    public SyntaxStop(CharacterScan characters, TokenTrail trail, Exception error, int cursor, KeyDiagnosis keys)
    {
        var text = characters.Text;
        Error = error;
        Cursor = cursor;

        var marked = error is YamlException { End.Index: > 0 } known ? known : null;
        Place = marked is null ? cursor : TextOffsets.OffsetOf(text, marked.Start);
        IsAtToken = marked is not null
            && !trail.HasError
            && trail.Last is { } last and not StreamStart
            && last.Start.Index == marked.Start.Index;
        Trail = trail;
        if (IsAtToken)
        {
            return;
        }

        (Trail, var cut) = TokenReplay.To(characters, Place, keys);
        IsAtKey = marked is not null && marked.Start.Index == marked.End.Index;
        var quote = marked is null ? cut : IsAtKey ? null : Place;
        if (quote is { } place && place < text.Length && text[place] is '"' or '\'')
        {
            Quote = place;
            Trail = place == Place ? Trail : TokenReplay.To(characters, place, keys).Trail;
        }
    }

    public Exception Error { get; }

    /// <summary>How far the scanner had read.</summary>
    public int Cursor { get; }

    /// <summary>Where the error is, or the scanner was.</summary>
    public int Place { get; }

    /// <summary>The tokens before it; the last one is where it stopped if <see cref="IsAtToken"/>.</summary>
    public TokenTrail Trail { get; }

    /// <summary>Whether the parser stopped at a token, and not the scanner within one.</summary>
    public bool IsAtToken { get; }

    /// <summary>Whether the scanner stopped because what may only be a key is none.</summary>
    public bool IsAtKey { get; }

    /// <summary>The quote that opens the text within which the scanner stopped.</summary>
    public int? Quote { get; }
}
