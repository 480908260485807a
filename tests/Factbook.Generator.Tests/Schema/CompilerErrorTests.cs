using Factbook.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Factbook.Generator.Tests.Schema;

/// <summary>A declaration that would cause a compiler error in generated code is reported at the declaration.</summary>
public class CompilerErrorTests
{
    private static void Expect(string csharp, params string[] messages) => DiagnosticAssert.Expect(csharp, [("a.yaml", "a: {}")], messages);

    [Theory]
    [InlineData("[Obsolete(\"gone\", error: true)] public string? [|Old|] { get; init; }")]
    [InlineData("[Obsolete(\"gone\", error: true)] public string [|Old|] { get; init; } = \"x\";")]
    [InlineData("public string? [|Old|] { get; [Obsolete(\"gone\", true, DiagnosticId = \"X1\")] init; }")]
    [InlineData("[Obsolete] public Kind [|Old|] { get; init; } [Obsolete(\"gone\", error: true)] public enum Kind { City }")]
    [InlineData("[Obsolete] public Kind? [|Old|] { get; init; } [Obsolete(\"gone\", error: true)] public enum Kind { City }")]
    [InlineData("[Obsolete] public Kind[]? [|Old|] { get; init; } [Obsolete(\"gone\", error: true)] public enum Kind { City }")]
    [InlineData(
        "[Obsolete] public IReadOnlyList<Kind?>? [|Old|] { get; init; } [Obsolete(\"gone\", error: true)] public enum Kind { City }")]
    [InlineData(
        "[Obsolete] public IReadOnlyDictionary<Kind, int>? [|Old|] { get; init; } [Obsolete(\"gone\", error: true)] public enum Kind { "
            + "City }")]
    [InlineData(
        "[Obsolete] public IReadOnlyDictionary<string, IReadOnlyList<Kind>>? [|Old|] { get; init; } [Obsolete(\"gone\", error: true)] "
            + "public enum Kind { City }")]
    [InlineData("public string? [|Old|] { [Obsolete(\"gone\", true)] get; init; }")]
    public void Reports_property_that_is_obsolete_as_error(string property) => Expect(
        $$"""[Facts("a.yaml")] public sealed record Item([property: Key] string Id) { {{property}} }""",
        "error FB5031: 'Item.Old' has [Obsolete] with error: true, and generated code uses it; make it a warning, or exclude the "
            + "property with [JsonIgnore]");

    [Theory]
    [InlineData("[Facts(\"a.yaml\"), Obsolete(\"gone\", error: true)] public sealed record [|Item|]([property: Key] string Id);")]
    [InlineData(
        "[Obsolete(\"gone\", error: true)] public static partial class Outer { [Facts(\"a.yaml\")] public sealed record "
            + "[|Item|]([property: Key] string Id); }")]
    [InlineData(
        "[Facts(\"a.yaml\")] public sealed record Outer([property: Key] string Id) { [Obsolete] public Item? Part { get; init; } } "
            + "[Obsolete(\"gone\", error: true)] public sealed record [|Item|](int A);")]
    public void Reports_record_that_is_obsolete_as_error(string csharp) => Expect(
        csharp,
        "error FB5031: 'Item' has [Obsolete] with error: true, and generated code uses it; make it a warning");

    [Theory]
    [InlineData("[method: Obsolete(\"gone\", true)] public sealed record [|Item|]([property: Key] string Id);", "new Item(…)")]
    [InlineData(
        "public sealed record Item { [Key] public required string Id { get; init; } [Obsolete(\"gone\", true)] public [|Item|]() { } }",
        "new Item()")]
    [InlineData(
        "public sealed record Item([property: Key] string Id) { public Part? Part { get; init; } } public record struct Part { "
            + "[Obsolete(\"gone\", true)] public [|Part|]() { } public int A { get; init; } }",
        "new Part()")]
    public void Reports_constructor_that_is_obsolete_as_error(string record, string constructor) => Expect(
        "[Facts(\"a.yaml\")] " + record,
        $"error FB5031: '{constructor}' has [Obsolete] with error: true, and generated code uses it; make it a warning");

    [Fact]
    public void Accepts_obsolete_constructor_that_is_not_called() => Generation.Of(
        """
        [Facts("a.yaml")] public sealed record Item([property: Key] string Id) { [Obsolete("gone", true)] public Item() : this("x") { } }
        """,
        ("a.yaml", "a: {}")).AssertClean();

    [Fact]
    public void Accepts_members_that_are_obsolete_as_warning() =>
        Assert.Equal("x", Generation.Of(
            """
            [Facts("a.yaml")]
            public sealed record Item([property: Key] string Id) { [Obsolete("old")] public string Old { get; init; } = ""; }
            """,
            ("a.yaml", "a: { old: x }")).Evaluate("typeof(Item).GetProperty(\"Old\")!.GetValue(Items.A)"));

    [Fact]
    public void Accepts_experimental_members() =>
        Assert.Equal("x", Generation.Of(
            """
            [Facts("a.yaml")]
            public sealed record Item([property: Key] string Id)
            {
                [System.Diagnostics.CodeAnalysis.Experimental("NEW1")] public string New { get; init; } = "";
            }
            """,
            ("a.yaml", "a: { new: x }")).Evaluate("typeof(Item).GetProperty(\"New\")!.GetValue(Items.A)"));

    [Fact]
    public void Accepts_experimental_record() =>
        Assert.Equal("x", Generation.Of(
            """
            [Facts("a.yaml")]
            public sealed partial record Item([property: Key] string Id)
            {
                [System.Diagnostics.CodeAnalysis.Experimental("NEW1")] public Part? Part { get; init; }
                public partial Item? Next { get; }
            }
            [System.Diagnostics.CodeAnalysis.Experimental("NEW1")] public sealed record Part(string Name);
            """,
            ("a.yaml", "a: { part: { name: x } }")).Evaluate("Items.A.Next is null ? \"x\" : \"\""));

    [Theory]
    [InlineData(LanguageVersion.CSharp9, "9.0")]
    [InlineData(LanguageVersion.CSharp11, "11.0")]
    [InlineData(LanguageVersion.CSharp12, "12.0")]
    public void Reports_old_language_version_once(LanguageVersion version, string shown)
    {
        var diagnostics = DiagnosticsOf(version, out var sources);

        Assert.Equal(
            [
                $"FB5032: Factbook generates C# 13, but the LangVersion of this project is {shown}; remove LangVersion from the project "
                    + "file, or set it to 13 or later"
            ],
            diagnostics.Select(diagnostic =>
                $"{diagnostic.Id}: {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}"));
        Assert.Equal(0, sources);
    }

    [Fact]
    public void Compiles_with_the_oldest_language_version()
    {
        Assert.Empty(DiagnosticsOf(LanguageVersion.CSharp13, out var sources));
        Assert.NotEqual(0, sources);
    }

    private static IReadOnlyList<Diagnostic> DiagnosticsOf(LanguageVersion version, out int sources)
    {
        var options = new CSharpParseOptions(version);
        var records = CSharpSyntaxTree.ParseText(
            "[Factbook.Facts(\"a.yaml\")] public partial record Item { [System.ComponentModel.DataAnnotations.Key] public string Id { "
                + "get; init; } = \"\"; public int Rank { get; init; } = 3; }",
            options);
        var driver = CSharpGeneratorDriver.Create(
            [new FactbookGenerator().AsSourceGenerator()],
            [new InMemoryText("a.yaml", "a: { rank: 4 }"), new InMemoryText("b.yaml", "b: {}")],
            options,
            new FactsOptionsProvider(
                new Dictionary<string, string> { ["EscapedFactsRoot"] = Uri.EscapeDataString(InMemoryText.Root + "/") }));
        var run = driver.RunGeneratorsAndUpdateCompilation(
            Generation.Consumer("").RemoveAllSyntaxTrees().AddSyntaxTrees(records), out var output, out _)
            .GetRunResult();
        sources = run.GeneratedTrees.Length;
        Assert.Empty(
            output.GetDiagnostics()
                .Where(diagnostic =>
                    diagnostic.Severity == DiagnosticSeverity.Error
                        && diagnostic.Location.SourceTree is { } tree
                        && run.GeneratedTrees.Contains(tree)));
        return [.. run.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];
    }
}
