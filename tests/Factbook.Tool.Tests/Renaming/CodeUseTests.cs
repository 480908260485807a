using Factbook.Tool.Tests.Projects;

namespace Factbook.Tool.Tests.Renaming;

/// <summary>C# that uses a renamed fact.</summary>
public sealed class CodeUseTests
{
    private const string Code =
        """
        namespace Example;

        /// <summary>Like <see cref="Actors.China"/>.</summary>
        public static class Names
        {
            private const string Old = "china";
            public static string A => Actors.China.Name + nameof(Actors.China);
            public static string B => Actors.All["china"].Name + global::Example.Actors.All[Old].Name + "china";
            public static bool C => Actors.All.ContainsKey("china") || Actors.All.ContainsKey("asia");
            public static string China => "";
        }
        """;

    private static ProjectFolder Folder(string records) => new ProjectFolder()
        .Write("Example.csproj", ProjectFolder.Plain)
        .Write("Actor.cs", records)
        .Write("Names.cs", Code)
        .Write("facts/actors.yaml", "china: { name: China }\nasia: { name: Asia }\n");

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Lists_members_and_literal_keys(bool hasFormerKeys)
    {
        using var folder = Folder(Records(hasFormerKeys));

        var run = Run.Piped("rename", "actors", "china", "prc", "--project", folder.Path);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            [
                "6 places in C# use it; --code changes them:",
                "(3,37): China", "(7,38): China", "(7,65): China", "(8,42): \"china\"",
                "(8,85): Old, not a literal: change it by hand", "(9,52): \"china\"",
            ],
            run.Lines.SkipWhile(line => !line.Contains("C#", StringComparison.Ordinal))
                .Where(line => line.Length > 0)
                .Select(line => line[(line.IndexOf("Names.cs", StringComparison.Ordinal) is var at and >= 0 ? at + 8 : 0)..]));
        Assert.Equal(Code, File.ReadAllText(folder.PathOf("Names.cs")));
    }

    [Fact]
    public void Changes_members_and_literal_keys()
    {
        using var folder = Folder(Records(hasFormerKeys: true));

        var run = Run.Piped("rename", "actors", "china", "prc", "--project", folder.Path, "--code");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            Code.Replace("Actors.China", "Actors.Prc", StringComparison.Ordinal)
                .Replace("[\"china\"]", "[\"prc\"]", StringComparison.Ordinal)
                .Replace("(\"china\")", "(\"prc\")", StringComparison.Ordinal),
            File.ReadAllText(folder.PathOf("Names.cs")));
        Assert.Contains("Changed 5 places in C#:", run.Lines);
    }

    [Fact]
    public void Changes_projects_of_the_solution_that_reference_the_dataset()
    {
        using var folder = new ProjectFolder()
            .Write("All.sln", "")
            .Write("Example/Example.csproj", ProjectFolder.Evaluated())
            .Write("Example/Actor.cs", Records(hasFormerKeys: true))
            .Write("Example/facts/actors.yaml", "china: { name: China }\n")
            .Write("App/App.csproj", ProjectFolder.Evaluated("""
                <ItemGroup><ProjectReference Include="../Example/Example.csproj" /></ItemGroup>
                """))
            .Write("App/Program.cs", "public static class Program { public static string A => Example.Actors.China.Name; }\n")
            .Write("Other/Other.csproj", ProjectFolder.Evaluated())
            .Write("Other/Program.cs", "public static class Program { public static string China => \"\"; }\n");

        var run = Run.Piped("rename", "actors", "china", "prc", "--project", folder.PathOf("Example"), "--code");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Example.Actors.Prc.Name", File.ReadAllText(folder.PathOf("App/Program.cs")), StringComparison.Ordinal);
        Assert.Contains("string China", File.ReadAllText(folder.PathOf("Other/Program.cs")), StringComparison.Ordinal);
    }

    private static string Records(bool hasFormerKeys) => !hasFormerKeys ? ProjectFolder.Actor
        : ProjectFolder.Actor.Replace(
            "public partial Actor?",
            "[FormerKeys] public System.Collections.Generic.IReadOnlyList<string> FormerKeys { get; init; } = [];\n"
                + "    public partial Actor?",
            StringComparison.Ordinal);
}
