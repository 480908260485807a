using Factbook.Package.Tests.Testing;

namespace Factbook.Package.Tests;

/// <summary>Contested facts are an error only if a project lists their warning.</summary>
[Collection(PackagesCollection.Name)]
public sealed class ContestedFactTests(Packages packages)
{
    private static readonly Consumer Claims = Disagreeing("Contested", "<MSBuildTreatWarningsAsErrors>true</MSBuildTreatWarningsAsErrors>");

    private static readonly Consumer StrictClaims = Disagreeing("ContestedAsError", "<WarningsAsErrors>FB4003</WarningsAsErrors>");

    // The compiler and MSBuild treat warnings as errors, as with the switch -warnaserror.
    [Fact]
    public void Contested_facts_are_a_warning_if_all_warnings_are_errors() =>
        Assert.Contains("facts/claims.yaml(2,35): warning FB4003: ", Lines(packages.Consumers[Claims].Warnings), StringComparison.Ordinal);

    [Fact]
    public void Contested_facts_are_an_error_if_their_warning_is_named() =>
        Assert.Contains(
            "facts/claims.yaml(2,35): error FB4003: ", Lines(packages.Consumers[StrictClaims].Errors), StringComparison.Ordinal);

    private static string Lines(string output) => output.Replace('\\', '/');

    private static Consumer Disagreeing(string name, string properties = "") => new(
        name,
        DatasetTests.Project(properties),
        ("Claims.cs",
            """
            using System.ComponentModel.DataAnnotations;
            using Factbook;

            namespace Customs;

            [Facts("claims.yaml")]
            public sealed record Claim([property: Key] string Id, string About, [property: Agrees(Per = ["About"])] Money Amount);
            """),
        ("facts/claims.yaml", "customs: { about: tools, amount: 1 million USD }\nministry: { about: tools, amount: 2 million USD }\n"));
}
