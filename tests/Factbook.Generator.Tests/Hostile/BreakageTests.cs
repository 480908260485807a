using System.Globalization;
using Factbook.Generator.Diagnostics;
using Xunit.Abstractions;

namespace Factbook.Generator.Tests.Hostile;

/// <summary>One error has one diagnostic, on its own line, for every line of a file.</summary>
[Trait("Run", "Full")]
public class BreakageTests(ITestOutputHelper output)
{
    // A prime number, so that every kind of error occurs in every part of the files.
    private static readonly int EveryNth = RandomInputs.IsFull ? 13 : 37;

    private static readonly (Front Front, int File, string Text, Breakage Breakage)[] All =
    [
        .. new[] { Seeds.Article.ToFront(), Seeds.Shapes.ToFront() }
            .SelectMany(front => Enumerable.Range(0, front.Count).Select(file => (Front: front, File: file, Text: front.TextOf(file))))
            .SelectMany(file => Breakage.Of(file.Text).Select(breakage => (file.Front, file.File, file.Text, breakage)))
            .GroupBy(made => made.breakage.Kind)
            .SelectMany(alike => alike.Where((_, number) => number % EveryNth == 0)),
    ];

    public static TheoryData<string> Kinds => [.. All.Select(made => made.Breakage.Kind).Distinct()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Reports_error_once_at_its_position(string kind)
    {
        var (made, accepted, wrong) = (0, 0, new List<string>());
        foreach (var (front, file, text, breakage) in All.Where(one => one.Breakage.Kind == kind))
        {
            var broken = breakage.Apply(text);
            var messages = MessagesOf(front, file, broken);
            made++;
            accepted += messages.Count == 0 ? 1 : 0;
            var line = broken.AsSpan(0, breakage.Span.Start).Count('\n') + 1;

            // An ampersand before a text turns its first word into an anchor: the warning reports the cause, and an error at the rest of
            // the text is its effect.
            var most = kind == "& before a text"
                && messages.Exists(message => message.Contains(Descriptors.UnusedAnchor.Id, StringComparison.Ordinal))
                ? 2
                : 1;
            if (messages.Count > most
                || !messages.TrueForAll(message =>
                    breakage.ShowsBelow
                        || message.StartsWith($"{front.PathOf(file)}({line},", StringComparison.Ordinal)
                        || IsReportedElsewhere(message)))
            {
                wrong.Add($"{front.PathOf(file)}({line}): {broken.Split('\n')[line - 1]}\n  {string.Join("\n  ", messages)}");
            }

            // The same with Windows line breaks and with a byte order mark.
            if (made % 13 == 1)
            {
                Assert.Equal(messages, MessagesOf(front, file, broken.Replace("\n", "\r\n", StringComparison.Ordinal)));
                Assert.Equal(messages, MessagesOf(front, file, "\uFEFF" + broken.TrimStart('\uFEFF')));
            }
        }

        output.WriteLine($"{made} made, {accepted} of them valid");
        Assert.True(wrong.Count == 0, $"{wrong.Count} of {made}:\n" + string.Join("\n", wrong.Take(10)));
        Assert.InRange(accepted, 0, made / 2);
    }

    // If a key may belong to several cases, the missing keys are reported at the fact, which may begin on an earlier line. An undefined
    // reference to a removed value is reported at the reference. A key whose value is missing is reported at the key that requires it, or
    // at the fact that requires one of several.
    private static bool IsReportedElsewhere(string message) =>
        new[] { Descriptors.NoCaseFits, Descriptors.UnknownText, Descriptors.MissingWithKey, Descriptors.NoneOfKeys }
            .Any(descriptor => message.Contains(descriptor.Id, StringComparison.Ordinal));

    private static List<string> MessagesOf(Front front, int file, string text) =>
        [.. front.AnswerTo(file, text).Diagnostics.Distinct().Select(MessageOf).Order(StringComparer.Ordinal)];

    private static string MessageOf(DiagnosticInfo info) =>
        $"{info.Position.Path["/project/facts/".Length..]}({info.Position.Lines.Start.Line + 1},{info.Position.Lines.Start.Character + 1}"
            + $"): {info.Descriptor.Id} {info.ToDiagnostic().GetMessage(CultureInfo.InvariantCulture)}";
}
