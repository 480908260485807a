using Factbook.Generator.Diagnostics;
using Factbook.Generator.Yaml;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Generator.Tests.Yaml;

/// <summary>Only errors that are reported are kept in memory.</summary>
public class TextErrorsTests
{
    private static readonly YamlSource Source =
        new("/facts/a.yaml", "a.yaml", "facts/a.yaml", new Generator.Collections.EquatableArray<int>([0]));

    [Fact]
    public void Keeps_errors_and_warnings_up_to_the_limit_and_counts_the_rest()
    {
        var errors = new TextErrors(2);
        for (var offset = 0; offset < 1_000; offset++)
        {
            errors.Add(new TextError(Descriptors.Tag, new TextSpan(2 * offset, 1), "!"));
            errors.Add(new TextError(Descriptors.UnusedAnchor, new TextSpan((2 * offset) + 1, 1), "a"));
        }

        Assert.Equal(4, errors.Kept.Count);
        Assert.Equal(
            ["0 FB1035", "1 FB1045", "2 FB1035", "3 FB1045", "4 FB2040 998", "5 FB2041 998"],
            errors.In(Source).Select(Show));
    }

    [Fact]
    public void Counts_the_rest_of_an_added_list()
    {
        var (errors, others) = (new TextErrors(2), new TextErrors(2));
        for (var offset = 0; offset < 5; offset++)
        {
            others.Add(new TextError(Descriptors.UnusedAnchor, new TextSpan(offset, 1), "a"));
        }

        errors.AddRange(others);

        Assert.Equal(["0 FB1045", "1 FB1045", "2 FB2041 3"], errors.In(Source).Select(Show));
        Assert.False(errors.HasErrors);
    }

    [Fact]
    public void Knows_kinds_of_errors_beyond_the_limit()
    {
        var errors = new TextErrors(1);
        errors.Add(new TextError(Descriptors.Tag, default, "!"));
        errors.Add(new TextError(Descriptors.KeyTooLong, new TextSpan(9, 1), "2000", "1024"));

        Assert.True(errors.Contains(Descriptors.KeyTooLong));
    }

    private static string Show(DiagnosticInfo info) =>
        $"{info.Position.Span.Start} {info.Descriptor.Id}" + (info.Descriptor.Id.StartsWith("FB204", StringComparison.Ordinal)
            ? " " + info.Arguments[0].Text : "");
}
