namespace Factbook.Generator.Tests.Documentation;

/// <summary>Limits the length of lines and files.</summary>
public class FormatTests
{
    private const int LongestLine = 140;
    private const int LongestLineOfProse = 120;
    private const int MostLines = 250;

    [Fact]
    public void Lines_of_CSharp_are_short() => SourceTree.AssertNone(
        from file in SourceTree.CSharp
        from line in Lines(file.Text)
        where line.Text.Length > LongestLine
        select $"{file.Path}({line.Number}): {line.Text.Length} characters");

    [Fact]
    public void Files_of_CSharp_are_short() => SourceTree.AssertNone(
        from file in SourceTree.CSharp
        let count = Lines(file.Text).Count()
        where count > MostLines
        select $"{file.Path}: {count} lines");

    [Fact]
    public void Lines_of_Markdown_prose_are_short() => SourceTree.AssertNone(
        from file in SourceTree.Pages
        from line in Prose(file.Text)
        where line.Text.Length > LongestLineOfProse
        select $"{file.Path}({line.Number}): {line.Text.Length} characters");

    private static IEnumerable<(int Number, string Text)> Lines(string text) =>
        text.TrimEnd('\n').Split('\n').Select((line, index) => (index + 1, line.TrimEnd('\r')));

    // Lines outside of tables, code, and parts that a program writes.
    private static IEnumerable<(int Number, string Text)> Prose(string text)
    {
        var (isCode, isWritten) = (false, false);
        foreach (var line in Lines(text))
        {
            isCode ^= line.Text.TrimStart().StartsWith("```", StringComparison.Ordinal);
            isWritten = (isWritten || line.Text.StartsWith("<!-- figures", StringComparison.Ordinal))
                && !line.Text.StartsWith("<!-- end of figures", StringComparison.Ordinal);
            if (!isCode && !isWritten && !line.Text.StartsWith('|'))
            {
                yield return line;
            }
        }
    }
}
