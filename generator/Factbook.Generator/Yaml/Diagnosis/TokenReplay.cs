using System;
using System.Threading;
using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace Factbook.Generator.Yaml.Diagnosis;

/// <summary>
/// Reads the tokens before an error again. The scanner reads ahead of the parser while a text may become a key, so the tokens directly
/// before an error of the scanner are not available otherwise.
/// </summary>
internal static class TokenReplay
{
    private const int LongestEscape = 10;

    /// <summary>Reads the text up to an offset.</summary>
    /// <returns>The tokens up to there, and the start of an incomplete token, if any.</returns>
    /// <exception cref="TextErrorException">There is an error before the offset.</exception>
    public static (TokenTrail Trail, int? Cut) To(CharacterScan characters, int end, KeyDiagnosis keys, CancellationToken cancellation)
    {
        var text = characters.Text;
        var trail = new TokenTrail(text, keys);
        var scanner = new CorrectedScanner(
            new Scanner(CancellableReader.To(characters.Input.Text, end, cancellation), skipComments: true), text);
        try
        {
            while (scanner.MoveNextWithoutConsuming())
            {
                if (scanner.Current is StreamEnd)
                {
                    break;
                }

                if (scanner.Current is not (BlockEnd or Error) || scanner.Current.Start.Index < end)
                {
                    trail.Add(scanner.Current!);
                }

                scanner.ConsumeCurrent();
            }
        }
        catch (YamlException error) when (error.End.Index > 0)
        {
            return (trail, TextOffsets.OffsetOf(text, error.Start));
        }
        catch (Exception error) when (error is not (TextErrorException or OperationCanceledException))
        {
            // The same error as before the replay: an escape of an invalid character. Before it, the text is only an unclosed quote.
            var escape = end > 0 ? text.LastIndexOf('\\', end - 1, Math.Min(end, LongestEscape)) : -1;
            return escape < 0 ? (trail, null) : To(characters, escape, keys, cancellation);
        }

        return (trail, null);
    }
}
