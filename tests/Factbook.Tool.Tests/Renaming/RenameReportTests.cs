using Factbook.Tool.Tests.Projects;

namespace Factbook.Tool.Tests.Renaming;

/// <summary>What <c>factbook rename</c> prints.</summary>
public sealed class RenameReportTests
{
    private const string Records =
        """
        using System.Collections.Generic;
        using System.ComponentModel.DataAnnotations;
        using System.ComponentModel.DataAnnotations.Schema;
        using Factbook;

        namespace Example;

        [Facts("actors.yaml")]
        public sealed partial record Actor
        {
            [Key] public required string Id { get; init; }
            public partial IReadOnlyList<Office> Offices { get; }
        }

        [Facts(KeySeparator = "/", Members = false)]
        public sealed partial record Office
        {
            [Key, InverseProperty(nameof(Actor.Offices))] public partial Actor Of { get; }
            [Key] public required string Name { get; init; }
        }
        """;

    [Fact]
    public void Keys_of_facts_cannot_control_the_terminal()
    {
        using var folder = new ProjectFolder().Write("Example.csproj", ProjectFolder.Plain).Write("Records.cs", Records)
            .Write("facts/actors.yaml", "china: { offices: [ { name: \"tra\\u202Ede\" } ] }\n");

        var run = Run.Piped("rename", "actors", "china", "prc", "--project", folder.Path);

        Assert.Contains(@"  Office 'china/tra\u202Ede' is now 'prc/tra\u202Ede'", run.Lines);
        Assert.Contains(@"programs that use 'china/tra\u202Ede' will not find the fact", run.Error, StringComparison.Ordinal);
    }
}
