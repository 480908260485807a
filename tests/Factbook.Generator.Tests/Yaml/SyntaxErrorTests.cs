using Factbook.Generator.Yaml;

namespace Factbook.Generator.Tests.Yaml;

public class SyntaxErrorTests
{
    [Theory]
    [MemberData(nameof(SyntaxErrors.OfText), MemberType = typeof(SyntaxErrors))]
    [MemberData(nameof(SyntaxErrors.OfNodes), MemberType = typeof(SyntaxErrors))]
    [MemberData(nameof(SyntaxErrors.OfStructure), MemberType = typeof(SyntaxErrors))]
    public void Reports_error_once_at_its_position(string text, string expected) => AssertReported(text, expected);

    [Theory]
    [MemberData(nameof(SyntaxErrors.OfText), MemberType = typeof(SyntaxErrors))]
    [MemberData(nameof(SyntaxErrors.OfNodes), MemberType = typeof(SyntaxErrors))]
    [MemberData(nameof(SyntaxErrors.OfStructure), MemberType = typeof(SyntaxErrors))]
    public void Windows_line_breaks_do_not_change_positions(string text, string expected) =>
        AssertReported(text.Replace("\n", "\r\n", StringComparison.Ordinal), expected);

    [Theory]
    [MemberData(nameof(SyntaxErrors.OfText), MemberType = typeof(SyntaxErrors))]
    [MemberData(nameof(SyntaxErrors.OfNodes), MemberType = typeof(SyntaxErrors))]
    [MemberData(nameof(SyntaxErrors.OfStructure), MemberType = typeof(SyntaxErrors))]
    public void Leading_byte_order_mark_does_not_change_positions(string text, string expected) =>
        AssertReported("\uFEFF" + text, expected);

    // Not a row of SyntaxErrors: the test runner cannot serialize an unpaired surrogate.
    [Fact]
    public void Reports_unpaired_surrogate() =>
        AssertReported("a: \uD83D.", "1:4 FB1009 U+D83D is an unpaired surrogate, which is not a character; remove it");

    [Fact]
    public void Duplicate_key_has_the_first_position_as_additional_location()
    {
        var duplicate = Assert.Single(Reading.Read("a: 1\nb: 3\na: 2").Diagnostics);

        Assert.Equal("1:1", Reading.PositionOf(Assert.Single(duplicate.Others)));
    }

    [Fact]
    public void Unexpected_bracket_has_the_open_bracket_as_additional_location()
    {
        var wrong = Assert.Single(Reading.Read("a: [1, 2}").Diagnostics);

        Assert.Equal("1:4", Reading.PositionOf(Assert.Single(wrong.Others)));
    }

    [Fact]
    public void States_why_a_file_cannot_be_read()
    {
        var file = YamlReader.Unreadable("/repository/facts/a.yaml", "a.yaml", "facts/a.yaml", "access is denied");

        Assert.Equal(["1:1 FB1001 The file cannot be read: access is denied"], file.Diagnostics.Select(Reading.Show));
        Assert.False(file.IsComplete);
    }

    [Fact]
    public void Only_possibly_intended_text_is_a_warning()
    {
        IEnumerable<object[]> rows = [.. SyntaxErrors.OfText, .. SyntaxErrors.OfNodes, .. SyntaxErrors.OfStructure];
        var severities = rows.Select(row => Assert.Single(Reading.Read((string)row[0]).Diagnostics).Descriptor)
            .Where(descriptor => descriptor.DefaultSeverity != Microsoft.CodeAnalysis.DiagnosticSeverity.Error);

        Assert.All(severities, descriptor => Assert.Contains(descriptor.Id, (string[])["FB1003", "FB1045", "FB1050", "FB1051"]));
    }

    private static void AssertReported(string text, string expected) =>
        Assert.Equal([expected], Reading.Read(text).Diagnostics.Select(Reading.Show));
}
