using Factbook.Package.Tests.Testing;

namespace Factbook.Package.Tests;

/// <summary>Sources may disagree: that is an error only where a project asks for it by name.</summary>
[Collection(PackagesCollection.Name)]
public sealed class ContestedFactTests(Packages packages)
{
    [Fact]
    public void Facts_that_disagree_are_a_warning_where_all_warnings_are_errors()
    {
        // The project treats warnings as errors, and so does the command line.
        var workspace = packages.Workspace("contested")
            .Write("Claims.csproj", DatasetTests.Project())
            .Write("Claims.cs", """
                using System.ComponentModel.DataAnnotations;
                using Factbook;

                namespace Customs;

                [Facts("claims.yaml")]
                public sealed record Claim([property: Key] string Id, string About, [property: Agrees(Per = ["About"])] Money Amount);
                """)
            .Write("facts/claims.yaml", "customs: { about: tools, amount: 1 million USD }\nministry: { about: tools, amount: 2 million USD }\n");

        Assert.Contains("facts/claims.yaml(2,35): warning FB4003: ", Lines(workspace.DotNet("build", "-warnaserror").Succeeded()), StringComparison.Ordinal);
        Assert.Contains("facts/claims.yaml(2,35): error FB4003: ", Lines(workspace.DotNet("build", "--no-restore", "--no-incremental", "-p:WarningsAsErrors=FB4003").Failed()), StringComparison.Ordinal);
    }

    private static string Lines(string output) => output.Replace('\\', '/');
}
