using System.Globalization;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace Factbook.Generator.Tests.Hostile;

/// <summary>A file can have an error at every second character: a build reports a limited number and counts the rest.</summary>
public class ErrorLimitTests
{
    private const string Record = """
        [Facts("*.yaml", Members = false)]
        public sealed partial record Thing([property: Key] string Id, int? Number = null, IReadOnlyList<int>? Numbers = null)
        {
            public partial Thing? Next { get; }
        }
        """;

    [Fact]
    public void Reports_errors_of_a_file_up_to_the_limit_and_counts_the_rest() => Assert.Equal(
        [
            "a.yaml(0,12) FB2002", "a.yaml(0,21) FB3001", "a.yaml(1,12) FB2002",
            "a.yaml(1,21) FB2040 3 more errors in this file are not reported; fix the reported ones, or raise the limit of 3 for a file "
                + "with the MSBuild property FactsErrorLimit",
        ],
        Report(3, ("a.yaml", "a: {number: x, next: y}\nb: {number: x, next: y}\nc: {number: x, next: y}\n")));

    [Fact]
    public void Reports_errors_of_a_build_up_to_ten_times_the_limit()
    {
        var files = Enumerable.Range(0, 13)
            .Select(file => ($"{(char)('a' + file)}.yaml", $"k{file}: {{ number: x, numbers: [x, y] }}\n"))
            .ToArray();

        var reported = Report(2, files);

        // Two errors and a count of the third for each of nine files, the last two of the tenth, and one count of all the rest.
        Assert.Equal((9 * 3) + 2 + 1, reported.Count);
        Assert.Equal(
            "FB2040 10 more errors in 4 files are not reported; fix the reported ones, or raise the limit of 2 for a file with the "
                + "MSBuild property FactsErrorLimit",
            reported[^1][(reported[^1].IndexOf(' ', StringComparison.Ordinal) + 1)..]);
        Assert.Equal(reported, Report(2, [.. files.Reverse()]));
    }

    [Fact]
    public void Warnings_do_not_displace_errors()
    {
        var reported = Report(2, ("a.yaml", "a: { number: &a 1 }\nb: { number: &b 1 }\nc: { number: &c 1 }\nd: { number: 1, next: e }\n"));

        Assert.Equal(["a.yaml(0,13) FB1045", "a.yaml(1,13) FB1045", "a.yaml(2,13) FB2041", "a.yaml(3,22) FB3001"], reported);
    }

    [Fact]
    public void Counts_error_of_aliased_value_once() => Assert.Equal(
        ["a.yaml(0,15) FB2002", "a.yaml(3,12) FB2002"],
        Report(2, ("a.yaml", "a: {number: &a x}\nb: {number: *a}\nc: {number: *a}\nd: {number: y}\n")));

    /// <summary>Each error of a list of a million would allocate half a kilobyte.</summary>
    [Fact]
    public void Does_not_keep_unreported_errors()
    {
        var schemas = Schemas.Of(Record);
        var text = $"a: {{ numbers: [{string.Concat(Enumerable.Repeat("x,", 100_000))}] }}";

        var answer = new Front(schemas, [("a.yaml", text)]).Answer();

        Assert.Equal(DiagnosticLimit.OfFile + 1, answer.Diagnostics.Length);
        Assert.Same(Descriptors.MoreErrors, answer.Diagnostics[^1].Descriptor);
        Assert.Equal("99000", answer.Diagnostics[^1].Arguments[0].Text);
    }

    private static List<string> Report(int limit, params (string, string)[] files) =>
        [.. Generation.Of(Record, new Dictionary<string, string> { ["FactsErrorLimit"] = $"{limit}" }, files).Diagnostics.Select(Show)];

    private static string Show(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetLineSpan();
        var message = diagnostic.Id == Descriptors.MoreErrors.Id ? " " + diagnostic.GetMessage(CultureInfo.InvariantCulture) : "";
        return
            $"{Path.GetFileName(place.Path)}({place.StartLinePosition.Line},{place.StartLinePosition.Character}) {diagnostic.Id}{message}";
    }
}
