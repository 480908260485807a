using Factbook.Generator.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace Factbook.Generator.Yaml.Diagnosis;

/// <summary>Rejects scalars that the library accepts although YAML does not, usually because of a missing quote.</summary>
internal static class ScalarChecks
{
    /// <param name="column">The column of the block list or map around it, or −1; lines of a quoted text must be indented more.</param>
    /// <param name="isEntry">Whether it is an entry of a block list.</param>
    /// <param name="isInBrackets">Whether a comma or a colon may follow it.</param>
    /// <exception cref="TextErrorException">The scalar is not valid.</exception>
    public static void Check(string text, Scalar scalar, int column, bool isEntry, bool isInBrackets)
    {
        var start = TextOffsets.OffsetOf(text, scalar.Start);
        var end = TextOffsets.OffsetOf(text, scalar.End);
        switch (scalar.Style)
        {
            case ScalarStyle.Plain when end > start && text[start] is '@' or '`' or '%' or '|' or '>':
                throw new TextErrorException(Reserved(text, start));
            case ScalarStyle.Plain when scalar.End.Line > scalar.Start.Line:
                CheckContinuation(text, start, end, isEntry);
                break;
            case ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted:
                CheckQuoted(text, scalar, start, end, column, isInBrackets);
                break;
        }
    }

    public static TextError Reserved(string text, int start) =>
        new(Descriptors.ReservedCharacter, new TextSpan(start, 1), text.Substring(start, 1));

    // In YAML, an entry that is indented more than the one above continues its text; so does one without a space after its dash.
    private static void CheckContinuation(string text, int start, int end, bool isInList)
    {
        var first = !TextOffsets.IsFirstOnLine(text, start) ? null : KeyDiagnosis.WithoutSpaceBehindDash(text, start);
        for (var line = TextOffsets.LineEnd(text, start); line < end; line = TextOffsets.LineEnd(text, line))
        {
            line = TextOffsets.SkipBlanks(text, line);
            var isEntry = line + 1 < end && text[line] == '-' && TextOffsets.IsBlank(text[line + 1]);
            if (first is not null && (isEntry || KeyDiagnosis.WithoutSpaceBehindDash(text, line) is not null))
            {
                throw new TextErrorException(first);
            }

            if (isEntry && isInList)
            {
                var entry = TextOffsets.RestOfLine(text, line);
                throw new TextErrorException(new TextError(Descriptors.Indentation, entry, TextOffsets.Excerpt(text, entry)));
            }
        }
    }

    private static void CheckQuoted(string text, Scalar scalar, int start, int end, int column, bool isInBrackets)
    {
        if (scalar.End.Line > scalar.Start.Line)
        {
            if (QuoteDiagnosis.FirstOutdentedLine(text, start, end, column) is { } line)
            {
                throw new TextErrorException(
                    TabIndent.Find(text, line, column)
                        ?? QuoteDiagnosis.Outdented(text, start, end, column)
                        ?? QuoteDiagnosis.SpansLines(text, start, end));
            }

            if (QuoteDiagnosis.IsFollowedByText(text, end, isInBrackets))
            {
                throw new TextErrorException(QuoteDiagnosis.SpansLines(text, start, end));
            }
        }

        if (scalar.Style == ScalarStyle.DoubleQuoted && QuoteDiagnosis.FirstBadEscape(text, start, end) is { } escape)
        {
            throw new TextErrorException(escape);
        }

        if (end < text.Length && text[end] == '#')
        {
            throw new TextErrorException(new TextError(Descriptors.CommentNeedsSpace, new TextSpan(end, 1)));
        }
    }
}
