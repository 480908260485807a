using System.Text;

namespace Factbook.Tool.Tests.Evidence;

public sealed class EvidenceTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("A b c.", "b", 2, 3)]
    [InlineData("\uFEFFA b c.", "b", 2, 3)]
    [InlineData("😀 é b", "b", 4, 5)]
    [InlineData("a\r\nb\n", "b", 3, 4)]
    [InlineData("said up\n  to 5 %", "up to 5 %", 5, 16)]
    [InlineData("a [b] (c)", "[b] (c)", 2, 9)]
    [InlineData("a state’s “new” tools", "state's \"new\" tools", 2, 21)]
    [InlineData("it's 5 o'clock", "it’s 5", 0, 6)]
    public void A_passage_is_found_in_code_points(string text, string passage, int start, int end)
    {
        var path = Write(text);

        var found = Run.Piped("evidence", path, passage);
        var there = Run.Piped("evidence", path, "--start", $"{start}", "--end", $"{end}");

        Assert.Equal((0, ""), (found.ExitCode, found.Error));
        Assert.StartsWith($"- {{ start: {start}, end: {end}, sha256: ", found.Output, StringComparison.Ordinal);
        Assert.Equal(found.Output, there.Output);
    }

    [Fact]
    public void The_digest_is_of_the_passage_in_UTF_8() => Assert.Equal(
        $"- {{ start: 2, end: 4, sha256: f77173de65c6c4e3f587197b281c8de83e8b2885469762896815b3ee1ef35348 }}{Environment.NewLine}",
        Run.Piped("evidence", Write("a é! b"), "--start", "2", "--end", "4").Output);

    [Theory]
    [InlineData("no place has these words", 1, "nowhere")]
    [InlineData("2 places have these words; take a few more into the passage", 1, "aa")]
    [InlineData("the passage has no words", 2, " ")]
    [InlineData("there is no passage from 2 to 9: the text has 3 characters", 1, "--start", "2", "--end", "9")]
    [InlineData("there is no passage from 2 to 2: the text has 3 characters", 1, "--start", "2", "--end", "2")]
    [InlineData("evidence needs the words of a passage, or its --start and --end", 2)]
    [InlineData("evidence needs the words of a passage, or its --start and --end", 2, "--start", "2")]
    [InlineData("evidence needs the words of a passage, or its --start and --end", 2, "a", "--start", "2")]
    public void What_is_not_there_is_told(string message, int exitCode, params string[] arguments)
    {
        var run = Run.Piped(["evidence", Write("aaa"), .. arguments]);

        Assert.Equal((exitCode, $"factbook: {message}{Environment.NewLine}", ""), (run.ExitCode, run.Error, run.Output));
    }

    [Fact]
    public void A_text_that_is_not_UTF_8_is_told()
    {
        var path = Write("");
        File.WriteAllBytes(path, [0x63, 0xE9]);

        Assert.Equal($"factbook: '{path}' is not UTF-8{Environment.NewLine}", Run.Piped("evidence", path, "c").Error);
    }

    [Fact]
    public void A_missing_text_is_told() =>
        Assert.StartsWith("factbook: 'no-such.txt' can't be read: ", Run.Piped("evidence", "no-such.txt", "c").Error, StringComparison.Ordinal);

    private string Write(string text)
    {
        var path = Path.Combine(_folder.FullName, "source.txt");
        File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return path;
    }
}
