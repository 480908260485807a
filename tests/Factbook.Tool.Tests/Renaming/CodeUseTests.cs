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
                "6 occurrences in C#; --code changes them:",
                "(3,37): China", "(7,38): China", "(7,65): China", "(8,42): \"china\"",
                "(8,85): Old, not a literal: edit it manually", "(9,52): \"china\"",
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
        Assert.Contains("Changed 5 occurrences in C#:", run.Lines);
    }

    [Fact]
    public void Changes_keys_and_members_of_facts_whose_keys_contain_the_renamed_key()
    {
        const string Offices =
            """
            using System.ComponentModel.DataAnnotations; using System.ComponentModel.DataAnnotations.Schema; using Factbook;
            namespace Example;
            [Facts("offices.yaml", KeySeparator = "-")]
            public sealed partial record Office
            {
                [Key] public partial Actor Of { get; }
                [Key] public required string Kind { get; init; }
                [AllowedValues("china-trade", "asia-trade"), RefersTo<Office>] public string? Above { get; init; }
                [FormerKeys] public System.Collections.Generic.IReadOnlyList<string> FormerKeys { get; init; } = [];
            }
            public static class Uses
            {
                public static string A => Offices.ChinaTrade.Kind + Offices.All["china-trade"].Kind + Offices.AsiaTrade.Kind;
                public static string B => "china-trade";
            }
            """;
        using var folder = Folder(Records(hasFormerKeys: true))
            .Write("Offices.cs", Offices)
            .Write("facts/offices.yaml", "- { of: china, kind: trade }\n- { of: asia, kind: trade, above: china-trade }\n");

        var run = Run.Piped("rename", "actors", "china", "prc", "--project", folder.Path, "--code");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            Offices.Replace("Offices.ChinaTrade", "Offices.PrcTrade", StringComparison.Ordinal)
                .Replace("(\"china-trade\"", "(\"prc-trade\"", StringComparison.Ordinal)
                .Replace("[\"china-trade\"]", "[\"prc-trade\"]", StringComparison.Ordinal),
            File.ReadAllText(folder.PathOf("Offices.cs")));
    }

    [Fact]
    public void Changes_projects_of_the_solution_that_reference_the_dataset_and_compiles_them_first()
    {
        using var folder = new ProjectFolder()
            .Write("All.sln", "")
            .WriteRestored("Example/Example.csproj")
            .Write("Example/Actor.cs", Records(hasFormerKeys: true))
            .Write("Example/facts/actors.yaml", "china: { name: China }\n")
            .WriteRestored(
                "App/App.csproj", "<ItemGroup><ProjectReference Include=\"../Example/Example.csproj\" /></ItemGroup>")
            .Write("App/Program.cs", "public static class Program { public static string A => Example.Actors.China.Name; }\n")
            .Write("App/Kinds.cs", "public class Kinds { const string China = nameof(Example.Actors.China); "
                + "public int Of(string kind) => kind switch { China => 1, \"Prc\" => 2, _ => 3 }; }\n")
            .WriteRestored("Other/Other.csproj")
            .Write("Other/Program.cs", "public static class Program { public static string China => \"\"; }\n");
        string[] rename = ["rename", "actors", "china", "prc", "--project", folder.PathOf("Example"), "--code"];

        var refused = Run.Piped(rename);
        Assert.Equal(1, refused.ExitCode);
        Assert.Matches(@"^error .*App/Kinds\.cs\(1,.*\): CS8510: ", refused.Output);
        Assert.StartsWith("china:", File.ReadAllText(folder.PathOf("Example/facts/actors.yaml")), StringComparison.Ordinal);
        Assert.Contains("Actors.China.Name", File.ReadAllText(folder.PathOf("App/Program.cs")), StringComparison.Ordinal);

        File.Delete(folder.PathOf("App/Kinds.cs"));
        Assert.Equal(0, Run.Piped(rename).ExitCode);
        Assert.Contains("Example.Actors.Prc.Name", File.ReadAllText(folder.PathOf("App/Program.cs")), StringComparison.Ordinal);
        Assert.Contains("string China", File.ReadAllText(folder.PathOf("Other/Program.cs")), StringComparison.Ordinal);
    }

    [Fact]
    public void Finds_code_outside_of_the_folder_of_a_project_and_reports_code_that_cannot_be_read()
    {
        static string Using(string name) => $"public static class {name} {{ public static string A => Example.Actors.China.Name; }}\n";
        using var folder = new ProjectFolder()
            .Write("All.sln", "")
            .WriteRestored("Example/Example.csproj")
            .Write("Example/Actor.cs", Records(hasFormerKeys: true))
            .Write("Example/facts/actors.yaml", "china: { name: China }\n")
            .WriteRestored("App/App.csproj")
            .Write("App/App.csproj", Referring("<ItemGroup><Compile Include=\"../Linked.cs\" /></ItemGroup>"))
            .Write("Linked.cs", Using("Linked"))
            .WriteRestored("Idle/Idle.csproj")
            .Write("Idle/Idle.csproj", Referring(""))
            .Write("Idle/bin/Output.cs", Using("Output"))
            .Write("Idle/obj/Generated.cs", Using("Generated"));
        File.CreateSymbolicLink(folder.PathOf("Idle/Broken.cs"), folder.PathOf("missing.cs"));
        File.CreateSymbolicLink(folder.PathOf("Idle/obj/Broken.cs"), folder.PathOf("missing.cs"));

        var run = Run.Piped("rename", "actors", "china", "prc", "--project", folder.PathOf("Example"));

        Assert.Equal(0, run.ExitCode);
        Assert.Matches(
            @"^factbook: '\S*Idle/Broken\.cs' cannot be read, so it is not known whether it uses the fact$",
            Assert.Single(run.Error.TrimEnd().Split('\n')));
        Assert.Contains("1 occurrence in C#; --code changes it:", run.Lines);
        Assert.Contains("Linked.cs(1,71): China", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_code_that_would_not_compile_and_shows_the_errors()
    {
        const string Switch =
            """
            public static class Kinds
            {
                public static int Of(string name) => name switch
                {
                    nameof(Example.Actors.China) => 1,
                    "Prc" => 2,
                    _ => missing,
                };
            }
            """;
        using var folder = Folder(Records(hasFormerKeys: true)).Write("Kinds.cs", Switch);

        var run = Run.Piped("rename", "actors", "china", "prc", "--project", folder.Path, "--code");

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Equal(2, run.Lines.Count(line => line.Length > 0));
        Assert.Matches(@"^error .*Kinds\.cs\(6,9\): CS8510: ", run.Lines[0]);
        Assert.Equal("The C# would not compile, so nothing was renamed.", run.Lines[1]);
        Assert.Equal(Switch, File.ReadAllText(folder.PathOf("Kinds.cs")));
        Assert.StartsWith("china:", File.ReadAllText(folder.PathOf("facts/actors.yaml")), StringComparison.Ordinal);
    }

    [Fact]
    public void Changes_keys_in_the_declarations_of_records()
    {
        const string Claim =
            """
            using System.ComponentModel; using System.ComponentModel.DataAnnotations; using System.Text.Json.Serialization;
            using Factbook;
            namespace Example;
            [Facts("claims.yaml", Members = false)]
            public sealed partial record Claim([property: Key, AllowedValues("china", "a")] string Id)
            {
                private const string Speaker = "china";
                public partial Actor By { get; }
                [RefersTo<Actor>] public string About { get; init; } = "china";
                public string Text { get; init; } = "china";
                [AllowedValues("china", "x")] public string? Word { get; init; }
                [AllowedValues("china", "asia"), RefersTo<Actor>] public string? Place { get; init; }
                [Agrees(Where = nameof(By), Is = ["china"])] public Share? Part { get; init; }
                [Agrees(Where = "By.Id", Is = new object[] { "asia", Speaker })] public Share? Rest { get; init; }
                [Agrees(Where = nameof(Text), Is = ["china"])] public Share? Other { get; init; }
                [DeniedValues("china", ErrorMessage = "china"), RefersTo<Actor>] public string? Elsewhere { get; init; }
                [JsonPropertyName("china"), Display(Name = "china"), Description("china")] public partial Actor? At { get; }
            }
            """;
        using var folder = Folder(Records(hasFormerKeys: true))
            .Write("Claim.cs", Claim)
            .Write("facts/claims.yaml", "a: { by: china }\n");

        var run = Run.Piped("rename", "actors", "china", "prc", "--project", folder.Path, "--code");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("Claim.cs(14,58): Speaker, not a literal: edit it manually\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(
            Claim.Replace("About { get; init; } = \"china\"", "About { get; init; } = \"prc\"", StringComparison.Ordinal)
                .Replace("AllowedValues(\"china\", \"asia\")", "AllowedValues(\"prc\", \"asia\")", StringComparison.Ordinal)
                .Replace("DeniedValues(\"china\"", "DeniedValues(\"prc\"", StringComparison.Ordinal)
                .Replace("nameof(By), Is = [\"china\"]", "nameof(By), Is = [\"prc\"]", StringComparison.Ordinal),
            File.ReadAllText(folder.PathOf("Claim.cs")));
    }

    private static string Referring(string elements) =>
        $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <NuGetAudit>false</NuGetAudit>
          </PropertyGroup>
          <ItemGroup>
            <ProjectReference Include="../Example/Example.csproj" />
          </ItemGroup>
          {elements}
        </Project>
        """;

    private static string Records(bool hasFormerKeys) => !hasFormerKeys ? ProjectFolder.Actor
        : ProjectFolder.Actor.Replace(
            "public partial Actor?",
            "[FormerKeys] public System.Collections.Generic.IReadOnlyList<string> FormerKeys { get; init; } = [];\n"
                + "    public partial Actor?",
            StringComparison.Ordinal);
}
