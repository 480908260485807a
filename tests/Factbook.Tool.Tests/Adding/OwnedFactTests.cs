using Factbook.Tool.Tests.Projects;

namespace Factbook.Tool.Tests.Adding;

/// <summary>New facts within other facts.</summary>
public sealed class OwnedFactTests : IDisposable
{
    private const string Records =
        """
        using System.Collections.Generic;
        using System.ComponentModel.DataAnnotations;
        using System.ComponentModel.DataAnnotations.Schema;
        using Factbook;

        namespace Example;

        [Facts("reports/*.yaml", Members = false)]
        public sealed partial record Report([property: Key] string Id, string By)
        {
            [MinLength(1)] public partial IReadOnlyList<Claim> Claims { get; }
            public partial IReadOnlyList<Remark> Remarks { get; }
            public partial IReadOnlyList<Remark> LateRemarks { get; }
        }

        [Facts(Members = false)]
        public abstract partial record Claim([property: Key] string Id)
        {
            [InverseProperty(nameof(Report.Claims))] public partial Report Report { get; }
            public partial IReadOnlyList<Claim> Alternatives { get; }
        }

        public sealed partial record ShareClaim(string Id, Share Share, string Of) : Claim(Id);
        public sealed partial record CountClaim(string Id, int Count) : Claim(Id);

        [Facts]
        public sealed partial record Remark(string Text);
        """;

    private const string Facts =
        "# reports\r\nfirst: # the first one\r\n  by: A\r\n  late_remarks: []\r\n  claims:\r\n    many:\r\n      count: 2\r\n"
        + "second:\r\n  by: B\r\n  claims: { few: { count: 1 } } # one\r\n";

    private readonly ProjectFolder _folder = new ProjectFolder()
        .Write("Example.csproj", ProjectFolder.Plain)
        .Write("Records.cs", Records)
        .Write("facts/reports/a.yaml", Facts)
        .Write("facts/reports/b.yaml", "third: { by: C, claims: [ { id: none, count: 0 } ], remarks: [ { text: T } ] }\n");

    public void Dispose() => _folder.Dispose();

    private Run New(params string[] arguments) => Run.Piped(["new", .. arguments, "--project", _folder.Path]);

    private string Text(string file = "a") => File.ReadAllText(_folder.PathOf($"facts/reports/{file}.yaml"));

    [Fact]
    public void Adds_fact_after_the_others_of_its_owner()
    {
        var run = New("share-claims", "most", "--in", "first", "--set", "share=70 %", "--set", "of=x: y");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("Added ShareClaim 'most' to 'first' in ", run.Output, StringComparison.Ordinal);
        Assert.Equal(
            Facts.Replace(
                "count: 2\r\n", "count: 2\r\n    most:\r\n      share: 70 %\r\n      of: 'x: y'\r\n", StringComparison.Ordinal),
            Text());
    }

    [Theory]
    [InlineData("second", "claims: { few: { count: 1 } } #", "claims: { few: { count: 1 }, most: { count: 9 } } #")]
    [InlineData("reports/second/claims", "claims: { few: { count: 1 } } #", "claims: { few: { count: 1 }, most: { count: 9 } } #")]
    public void Adds_fact_in_braces_as_the_others_are(string owner, string before, string after)
    {
        Assert.Equal(0, New("claims", "most", "--in", owner, "--set", "count=9").ExitCode);

        Assert.Equal(Facts.Replace(before, after, StringComparison.Ordinal), Text());
    }

    [Fact]
    public void Adds_fact_to_a_list_in_another_file()
    {
        Assert.Equal(0, New("count-claims", "most", "--in", "third", "--set", "count=9").ExitCode);

        Assert.Equal(
            "third: { by: C, claims: [ { id: none, count: 0 }, { id: most, count: 9 } ], remarks: [ { text: T } ] }\n", Text("b"));
    }

    [Fact]
    public void Adds_facts_without_keys_to_a_list_that_is_empty_or_missing()
    {
        Assert.Equal(0, New("remarks", "--in", "first/late-remarks", "--set", "text=Late").ExitCode);
        Assert.Equal(0, New("remarks", "--in", "second/late-remarks", "--set", "text=New").ExitCode);
        Assert.Equal(0, New("remarks", "--in", "second/late-remarks", "--set", "text=Newer").ExitCode);

        Assert.Equal(
            Facts.Replace("late_remarks: []", "late_remarks: [{ text: Late }]", StringComparison.Ordinal)
                + "  late-remarks:\r\n    - text: New\r\n    - text: Newer\r\n",
            Text());
    }

    [Fact]
    public void Adds_owner_with_its_first_fact()
    {
        var run = New("reports", "fourth", "--file", "reports/a.yaml", "--set", "by=D", "--set", "claims={ one: { count: 1 } }");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(Facts + "fourth:\r\n  by: D\r\n  claims:\r\n    one:\r\n      count: 1\r\n", Text());
    }

    [Theory]
    [InlineData("a CountClaim is part of another fact; name that with --in, such as --in first", "count-claims", "x")]
    [InlineData("no fact that can contain a CountClaim has the key 'fist'; did you mean 'first'?", "count-claims", "x", "--in", "fist")]
    [InlineData("no fact that can contain a CountClaim has the key 'many'", "count-claims", "x", "--in", "many")]
    [InlineData("'first' names 2 lists that can contain a Remark; write 'first/remarks' or 'first/late-remarks'",
        "remarks", "--in", "first")]
    [InlineData("a CountClaim is written in the file of the fact that contains it; write --in with the key of that fact instead of --file",
        "count-claims", "x", "--file", "reports/a.yaml")]
    [InlineData("a Report is not part of another fact; omit --in", "reports", "x", "--in", "first")]
    [InlineData("Claim 'few' exists already, at facts/reports/a.yaml(10,13)", "count-claims", "few", "--in", "first")]
    [InlineData("facts of Remark have no keys; omit 'x'", "remarks", "x", "--in", "first/remarks")]
    [InlineData("claims are of several kinds; name one of count-claims, share-claims", "claims", "x", "--in", "first")]
    public void Refuses_wrong_input(string message, params string[] arguments)
    {
        var run = New(arguments);

        Assert.NotEqual(0, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.Contains(message, Assert.Single(run.Error.TrimEnd().Split('\n')), StringComparison.Ordinal);
        Assert.Equal(Facts, Text());
    }

    [Fact]
    public void Asks_for_owner_kind_key_and_values_in_a_terminal()
    {
        var prompts = new Answers("share-claims", "second", "most", "70 %", "Imports");

        var run = Run.Asked(prompts, "new", "claims", "--project", _folder.Path);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            ["kind of the new Claim: count-claims (count), share-claims (share, of)",
                "fact that contains the new ShareClaim: first (A), second (B), third (C)",
                "key of the new Claim", "share", "of"],
            prompts.Questions);
        Assert.Contains("{ few: { count: 1 }, most: { share: 70 %, of: Imports } } # one\r\n", Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void Asks_for_the_first_fact_of_a_new_owner()
    {
        var prompts = new Answers("fourth", "D", "one", "count-claims", "1");

        var run = Run.Asked(prompts, "new", "reports", "--file", "reports/a.yaml", "--project", _folder.Path);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(Facts + "fourth:\r\n  by: D\r\n  claims:\r\n    one:\r\n      count: 1\r\n", Text());
    }
}
