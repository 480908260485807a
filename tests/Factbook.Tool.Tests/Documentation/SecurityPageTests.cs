using System.Text.RegularExpressions;

namespace Factbook.Tool.Tests.Documentation;

public sealed partial class SecurityPageTests
{
    private static readonly string[] Rows =
    [
        .. Repository.Read("SECURITY.md")
            .Split('\n')
            .SkipWhile(line => line != "## What is promised")
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.EndsWith("| proved by |", StringComparison.Ordinal))
    ];

    private static readonly ILookup<string, string> Sources = Directory.EnumerateFiles(
        Repository.PathOf("tests"), "*Tests.cs", SearchOption.AllDirectories)
        .ToLookup(path => Path.GetFileNameWithoutExtension(path), File.ReadAllText);

    [Fact]
    public void Every_promise_names_a_test_that_exists()
    {
        Assert.True(Rows.Length > 10);
        Assert.All(Rows, row =>
        {
            var tests = Test().Matches(row);
            Assert.NotEmpty(tests);
            Assert.All(tests, test => Assert.Contains(Sources[test.Groups[1].Value], source => IsTest(source, test.Groups[2].Value)));
        });
    }

    private static bool IsTest(string source, string name) =>
        name == "*"
            || Regex.IsMatch(
                source,
                $@"\[(?:Skippable)?(?:Fact|Theory)\b(?:(?!\bpublic\b)[^\n]*\n)+\s*public (?:async Task|void) {name}\(",
                RegexOptions.CultureInvariant);

    [GeneratedRegex(@"`(\w+Tests)\.(\w+|\*)`")]
    private static partial Regex Test();
}
