using System;
using System.Threading;
using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace Factbook.Generator.Yaml.Diagnosis;

/// <summary>The position and token at which the library stopped. The mark of its errors may be wrong or missing.</summary>
internal sealed class SyntaxStop
{
    /// <param name="trail">The tokens of the parser.</param>
    /// <param name="cursor">The position of the scanner.</param>
    /// <exception cref="TextErrorException">There is an error before the one that stopped the library.</exception>
    public SyntaxStop(
        CharacterScan characters, TokenTrail trail, Exception error, int cursor, KeyDiagnosis keys, CancellationToken cancellation)
    {
        var text = characters.Text;
        Error = error;
        Cursor = cursor;

        var marked = error is YamlException { End.Index: > 0 } known ? known : null;
        Offset = marked is null ? cursor : TextOffsets.OffsetOf(text, marked.Start);
        IsAtToken = marked is not null
            && !trail.HasError
            && trail.Last is { } last and not StreamStart
            && last.Start.Index == marked.Start.Index;
        Trail = trail;
        if (IsAtToken)
        {
            return;
        }

        (Trail, var cut) = TokenReplay.To(characters, Offset, keys, cancellation);
        IsAtKey = marked is not null && marked.Start.Index == marked.End.Index;
        var quote = marked is null ? cut : IsAtKey ? null : Offset;
        if (quote is { } offset && offset < text.Length && text[offset] is '"' or '\'')
        {
            Quote = offset;
            Trail = offset == Offset ? Trail : TokenReplay.To(characters, offset, keys, cancellation).Trail;
        }
    }

    public Exception Error { get; }

    /// <summary>The position of the scanner.</summary>
    public int Cursor { get; }

    /// <summary>The position of the error, or of the scanner.</summary>
    public int Offset { get; }

    /// <summary>The tokens before it; if <see cref="IsAtToken"/>, the last one is the token at which the library stopped.</summary>
    public TokenTrail Trail { get; }

    /// <summary>Whether the parser stopped at a token; otherwise the scanner stopped within one.</summary>
    public bool IsAtToken { get; }

    /// <summary>Whether the scanner stopped because text that can only be a key is not one.</summary>
    public bool IsAtKey { get; }

    /// <summary>The opening quote of the text within which the scanner stopped.</summary>
    public int? Quote { get; }
}
