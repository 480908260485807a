using System.Globalization;
using System.Reflection;
using Factbook.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Tests.Hostile;

/// <summary>Escaping of untrusted text in messages.</summary>
public class MessageTests
{
    private static readonly DiagnosticDescriptor[] Every =
    [
        .. typeof(Descriptors).GetFields(BindingFlags.Static | BindingFlags.Public)
            .Select(field => field.GetValue(null))
            .OfType<DiagnosticDescriptor>()
    ];

    [Theory]
    [InlineData("C#, F#", "C#, F#")]
    [InlineData("##vso[task.complete]", "#\\u0023vso[task.complete]")]
    [InlineData("###[error]", "#\\u0023\\u0023[error]")]
    [InlineData("a\nb\u001B[31m", "a\\u000Ab\\u001B[31m")]
    [InlineData("\u202Eabc\u2066", "\\u202Eabc\\u2066")]
    [InlineData("a\U000E0041b\U0001F600", "a\\uDB40\\uDC41b\U0001F600")]
    public void Escapes_characters_that_could_forge_a_line(string text, string expected) =>
        Assert.Equal(expected, OneLine.Escape(text));

    [Fact]
    public void Escapes_unpaired_surrogate() =>
        Assert.Equal("a\\uD83D \\uDE00b", OneLine.Escape("a\uD83D \uDE00b"));

    [Theory]
    [InlineData("x")]
    [InlineData("\n")]
    [InlineData("\U0001F600")]
    [InlineData("#")]
    public void Shortens_texts_of_megabytes(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 2_000_000));
        Assert.NotEmpty(Every);
        Assert.All(Every, descriptor =>
        {
            var message = DiagnosticInfo.Create(
                descriptor, new FilePosition("", default, default), [.. Enumerable.Repeat<MessageArgument>(text, 8)])
                .ToDiagnostic()
                .GetMessage(CultureInfo.InvariantCulture);
            Assert.InRange(message.Length, 1, OneLine.MessageLimit - 1);
        });
    }
}
