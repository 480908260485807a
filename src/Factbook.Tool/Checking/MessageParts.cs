namespace Factbook.Tool.Checking;

/// <summary>A message in the two parts that all of them have: what is wrong, and what would be right.</summary>
/// <param name="Wrong">What is wrong.</param>
/// <param name="Right">What is expected, what was probably meant, or what to do; empty when the message does not say it apart.</param>
internal sealed record MessageParts(string Wrong, string Right)
{
    // A quote closes where what it quotes is over.
    private const string AfterQuote = " ,;:.?)";

    /// <summary>Splits at the first <c>; </c> or <c>: </c> outside of quotes that has a sentence before it.</summary>
    public static MessageParts Of(string message)
    {
        var isQuoted = false;
        for (var i = 0; i < message.Length - 1; i++)
        {
            if (message[i] == '\'')
            {
                isQuoted = isQuoted
                    ? !AfterQuote.Contains(message[i + 1], StringComparison.Ordinal)
                    : (i == 0 || message[i - 1] is ' ' or '(') && message.IndexOf('\'', i + 1) > 0;
            }
            else if (!isQuoted && message[i] is ';' or ':' && message[i + 1] == ' ' && message.AsSpan(0, i).Contains(' '))
            {
                return new MessageParts(message[..i], message[(i + 2)..]);
            }
        }

        return new MessageParts(message, "");
    }
}
