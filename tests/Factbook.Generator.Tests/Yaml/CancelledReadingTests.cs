using System.Text;
using Factbook.Generator.Inputs;
using Factbook.Generator.Yaml;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Generator.Tests.Yaml;

public class CancelledReadingTests
{
    [Fact]
    public void Cancelling_ends_the_reading()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.Throws<OperationCanceledException>(() => Reading.Read("a: 1", cancellationToken: source.Token));
    }

    [Fact]
    public void Cancelling_ends_the_reading_between_two_blocks()
    {
        using var source = new CancellationTokenSource();
        using var reader = CancellableReader.Of("abcdef", source.Token);
        var block = new char[4];
        Assert.Equal(4, reader.Read(block, 0, 4));

        source.Cancel();

        Assert.Throws<OperationCanceledException>(() => reader.Read(block, 0, 4));
    }

    [Fact]
    public void Cancelling_ends_a_reading_that_has_begun()
    {
        using var source = new CancellationTokenSource();
        var text = new CancellingText("a: 1", source);

        Assert.Throws<OperationCanceledException>(() =>
            YamlReader.Read("/facts/a.yaml", "a.yaml", "facts/a.yaml", text, YamlLimits.Default, source.Token));
    }

    /// <summary>A text whose reading is cancelled as soon as it has begun.</summary>
    private sealed class CancellingText(string text, CancellationTokenSource source) : SourceText
    {
        public override Encoding? Encoding => null;

        public override int Length => text.Length;

        public override char this[int position] => text[position];

        public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count) =>
            text.CopyTo(sourceIndex, destination, destinationIndex, count);

        public override string ToString(TextSpan span)
        {
            source.Cancel();
            return text.Substring(span.Start, span.Length);
        }
    }
}
