using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.Yaml;

/// <summary>Hundreds of small files with aliases add no more to a build than a few of the largest ones.</summary>
public class AliasLimitTests
{
    private const string Records = """
        [Facts("*.yaml", Members = false)]
        public sealed partial record Thing([property: Key] string Id, IReadOnlyList<string> Names)
        {
            public partial Thing? Next { get; }
        }
        """;

    [Fact]
    public void Refuses_files_beyond_the_limit_of_all_files_in_order_of_their_paths()
    {
        // Each file adds two values, so that four of them add as many as four times the limit of a file.
        var files = "abcdef".Select(name => ($"{name}.yaml", $"{name}: {{ names: [&n x, *n, *n] }}\n"));

        var forward = Report(new() { ["FactsExpansionLimit"] = "2" }, [.. files]);

        Assert.Equal(
            [
                "error FB1061: With this file the aliases of all files add more than 8 values; use fewer aliases, or raise the MSBuild "
                    + "property FactsExpansionLimit; the limit is 4 times its value",
            ],
            forward.Distinct());
        Assert.Equal(2, forward.Count);
        Assert.Equal(forward, Report(new() { ["FactsExpansionLimit"] = "2" }, [.. files.Reverse()]));
        Assert.Empty(Report(new() { ["FactsExpansionLimit"] = "3" }, [.. files]));
    }

    [Fact]
    public void Refuses_files_that_repeat_too_much_text_together()
    {
        // Each repeats 60 characters; four times the limit of a file are 320.
        var files = "abcdefg".Select(name => ($"{name}.yaml", $"{name}: {{ names: [&n {new string('x', 30)}, *n, *n] }}\n"));

        Assert.Equal(
            [
                "error FB1061: With this file the aliases of all files add more than 320 characters of text; use fewer aliases, or raise "
                    + "the MSBuild property FactsFileSizeLimit; the limit is 4 times its value",
            ],
            Report(new() { ["FactsFileSizeLimit"] = "80" }, [.. files]).Distinct());
    }

    [Fact]
    public void Keeps_the_errors_of_a_refused_file()
    {
        var files = "abcde".Select(name => ($"{name}.yaml", $"{name}: {{ names: [&n x, *n, *n, &unused y] }}\n"));

        var reported = Report(new() { ["FactsExpansionLimit"] = "2" }, [.. files]);

        Assert.Equal(5, reported.Count(message => message.StartsWith("warning FB1045", StringComparison.Ordinal)));
        Assert.Single(reported, message => message.StartsWith("error FB1061", StringComparison.Ordinal));
    }

    [Fact]
    public void Reports_no_references_to_facts_of_refused_files()
    {
        var files = "abcde".Select(name => ($"{name}.yaml", $"{name}: {{ names: [&n x, *n, *n] }}\n"))
            .Append(("z.yaml", "z: { names: [], next: e }\n"));

        Assert.Single(Report(new() { ["FactsExpansionLimit"] = "2" }, [.. files]));
    }

    [Fact]
    [Trait("Run", "Full")]
    public void Accepts_the_limit_of_a_file_in_each_of_four_files()
    {
        var values = RandomInputs.IsFull ? 1_000_000 : 1_000;
        var properties = new Dictionary<string, string> { ["FactsExpansionLimit"] = $"{values}" };
        var names = string.Join(", ", Enumerable.Repeat("*n", values));
        var files = "abcd".Select(name => ($"{name}.yaml", $"{name}: {{ names: [&n x, {names}] }}\n"));

        Assert.Empty(Report(properties, [.. files]));
    }

    private static IReadOnlyList<string> Report(Dictionary<string, string> properties, (string, string)[] files) =>
        [.. DiagnosticAssert.MessagesOf(Generation.Once(Records, properties, [], files))];

    [Fact]
    public void Reports_unused_anchors_beside_other_warnings() =>
        Assert.Equal(["FB1045", "FB1050"], Reading.Read("a: &x 1\nb: #5 of it\n").Diagnostics.Select(info => info.Descriptor.Id).Order());
}
