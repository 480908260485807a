using System.Collections.Generic;
using Factbook.Generator.Yaml.Diagnosis;
using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace Factbook.Generator.Yaml;

/// <summary>
/// Sits between the library's scanner and its parser. It passes every token to a <see cref="TokenTrail"/>, and hides unsupported tokens
/// from the parser, so that the values beside them are still read.
/// </summary>
internal sealed class WatchedScanner(
    IScanner inner, CharacterScan characters, TokenTrail trail, RefusedTags tags, TextErrors errors) : IScanner
{
    private int _directive;

    public Mark CurrentPosition => inner.CurrentPosition;

    public Token? Current => inner.Current;

    public bool MoveNext()
    {
        if (Current is not null)
        {
            ConsumeCurrent();
        }

        return MoveNextWithoutConsuming();
    }

    public bool MoveNextWithoutConsuming()
    {
        // The parser looks ahead twice after an anchored scalar in braces, and the library's scanner would lose a token then.
        if (Current is not (null or StreamEnd))
        {
            return true;
        }

        while (inner.MoveNextWithoutConsuming())
        {
            switch (inner.Current!)
            {
                case Tag tag:
                    tags.Add(tag);
                    inner.ConsumeCurrent();
                    break;
                case VersionDirective or TagDirective:
                case DocumentEnd when trail.Last is StreamStart:
                    inner.ConsumeCurrent();
                    break;
                case var token:
                    RefuseDirectivesBefore(token);
                    trail.Add(token);
                    return true;
            }
        }

        return false;
    }

    public void ConsumeCurrent() => inner.ConsumeCurrent();

    // The library ignores an unknown directive, which may be a line of a fact: '%' outside of every token.
    private void RefuseDirectivesBefore(Token token)
    {
        for (; _directive < characters.Directives.Count && characters.Directives[_directive] < token.Start.Index; _directive++)
        {
            var start = characters.Directives[_directive];
            var isOutside = trail.Last is null || start >= trail.Last.End.Index;
            var isAboveDocument = token is DocumentStart && trail.Last is null or StreamStart or DocumentEnd;
            if (isOutside && !(isAboveDocument && IsVersion(characters.Text, start)))
            {
                errors.Add(SyntaxDiagnosis.Directive(characters.Text, start));
            }
        }
    }

    // The versions differ only in the types of plain scalars, which the records determine.
    private static bool IsVersion(string text, int start)
    {
        var end = TextOffsets.LineEnd(text, start);
        var line = text.Substring(start, end - start);
        var comment = line.IndexOf(" #", System.StringComparison.Ordinal);
        return (comment < 0 ? line : line.Substring(0, comment)).TrimEnd() is "%YAML 1.1" or "%YAML 1.2";
    }
}
