using Factbook.Tool.Checking;

namespace Factbook.Tool.Tests.Checking;

public sealed class MessagePartsTests
{
    [Theory]
    [InlineData("Actor 'rusia' is not defined; did you mean 'russia'? Claim.To refers to an Actor", "Actor 'rusia' is not defined", "did you mean 'russia'? Claim.To refers to an Actor")]
    [InlineData("'70 %%' is no value of Claim.Share: expected a share such as '70 %'", "'70 %%' is no value of Claim.Share", "expected a share such as '70 %'")]
    [InlineData("a value that contains ': ' must be quoted; quote it, or put the key on a line of its own", "a value that contains ': ' must be quoted", "quote it, or put the key on a line of its own")]
    [InlineData("'a; b' is no value of Claim.Share: expected more", "'a; b' is no value of Claim.Share", "expected more")]
    [InlineData("'it's; so' is no value of Claim.Share: expected more", "'it's; so' is no value of Claim.Share", "expected more")]
    [InlineData("Actor.Aliases: a list is expected, but this is text", "Actor.Aliases: a list is expected, but this is text", "")]
    [InlineData("Actor 'nasa' lacks 'founded'", "Actor 'nasa' lacks 'founded'", "")]
    [InlineData("the quote ' is never closed; close it on its line", "the quote ' is never closed", "close it on its line")]
    [InlineData("", "", "")]
    public void A_message_says_what_is_wrong_and_then_what_would_be_right(string message, string wrong, string right) =>
        Assert.Equal(new MessageParts(wrong, right), MessageParts.Of(message));
}
