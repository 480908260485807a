using System.Text.RegularExpressions;
using Factbook.Package.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Factbook.Package.Tests;

/// <summary>A pull request that changes only the folder of facts runs no code in the build of a reviewer.</summary>
public sealed partial class UntrustedFactsTests : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("factbook-untrusted-");
    private readonly Workspace _workspace;

    public UntrustedFactsTests() => _workspace = new Workspace(_root.FullName, "", new Dictionary<string, string>
    {
        ["DOTNET_CLI_UI_LANGUAGE"] = "en",
        ["DOTNET_NOLOGO"] = "1",
        ["MSBUILDDISABLENODEREUSE"] = "1",
    });

    public void Dispose() => _root.Delete(recursive: true);

    [SkippableFact]
    [Trait("Run", "Full")]
    public void Line_break_in_name_loads_no_analyzer_in_any_build()
    {
        Skip.IfNot(RandomInputs.IsFull, "It builds two projects several times; the next test builds unsafe names in every run.");
        Skip.If(OperatingSystem.IsWindows(), "No name of Windows contains a line break.");
        var marker = Path.Join(_root.FullName, "marker");
        _workspace
            .Write("dataset/Dataset.csproj", Project(factbook: true, "<FactsRoot>../facts</FactsRoot>"))
            .Write("control/Control.csproj", Project(factbook: false, "", """<AdditionalFiles Include="../facts/**/*.yaml" />"""))
            // The last line contains the closing quotation mark of MSBuild, and the remaining options.
            .Write("facts/a\n-analyzer:../facts/analyzer.yaml\n-features:x.yaml", "a: 1\n")
            .CompileAnalyzer("facts/analyzer.yaml", marker);

        // One process for all builds. The first build, without the check, must leave a marker, which proves that the attack works.
        var output = _workspace
            .Write("Builds.proj",
                $"""
                <Project DefaultTargets="All">
                  <Target Name="All">
                    <MSBuild Projects="control/Control.csproj;dataset/Dataset.csproj" Targets="Restore" />
                    <MSBuild Projects="control/Control.csproj" Targets="Build" Properties="Restored=true" />
                    <Copy SourceFiles="{marker}" DestinationFiles="{marker}-of-control" />
                    <Delete Files="{marker}" />
                    <MSBuild Projects="dataset/Dataset.csproj" Targets="Build" Properties="Restored=true"
                             ContinueOnError="ErrorAndContinue" />
                    <MSBuild Projects="dataset/Dataset.csproj" Targets="CoreCompile" Properties="Kind=CoreCompile"
                             ContinueOnError="ErrorAndContinue" />
                    <MSBuild Projects="dataset/Dataset.csproj" Targets="Compile" ContinueOnError="ErrorAndContinue"
                             Properties="DesignTimeBuild=true;SkipCompilerExecution=true;ProvideCommandLineArgs=true" />
                    <Message Importance="high" Text="All builds ended." />
                  </Target>
                </Project>
                """)
            .DotNet("msbuild", "Builds.proj").Failed();

        Assert.True(File.Exists(marker + "-of-control"), output);
        Assert.False(File.Exists(marker));
        Assert.Contains("All builds ended.", output, StringComparison.Ordinal);
        var errors = output.Split('\n').Where(line => line.Contains("error ", StringComparison.Ordinal)).Select(ErrorIn).ToList();
        Assert.Equal(Enumerable.Repeat("FB5052 'a%0A-analyzer%3A../facts/analyzer.yaml%0A-features%3Ax.yaml'", 3), errors);
    }

    [SkippableFact]
    public void Unsafe_file_among_facts_is_one_error_before_compilation()
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows allows none of these names.");
        var outside = _workspace.Write("outside/secret.yaml", "a: 1\n").Folder + "/outside";
        (string Error, Action<string> Create)[] cases =
        [
            ("FB5052 'a%0Ab.yaml'", Named("a\nb.yaml")),
            ("FB5052 'a%0Db.yml'", Named("a\rb.yml")),
            ("FB5052 'a%09b/c.yaml'", Named("a\tb/c.yaml")),
            ("FB5052 '%1B%5B31m.yaml'", Named("\e[31m.yaml")),
            ("FB5052 '%7F.yaml'", Named("\u007F.yaml")),
            ("FB5052 '%C2%85.yaml'", Named("\u0085.yaml")),
            ("FB5052 'a%E2%80%A8b/c%E2%80%A9d.yaml'", Named("a\u2028b/c\u2029d.yaml")),
            ("FB5052 'say%20%22hi%22.yaml'", Named("say \"hi\".yaml")),
            ("FB5052 'a%250ab%2522.yaml'", Named("a%0ab%22.yaml")),
            ("FB5052 'a/../../../outside/secret.yaml'", Named("a\\..\\..\\..\\outside\\secret.yaml")),
            ("FB5053 'secret.yaml'", folder => File.CreateSymbolicLink(folder + "/secret.yaml", outside + "/secret.yaml")),
            ("FB5053 'zero.yaml'", folder => File.CreateSymbolicLink(folder + "/zero.yaml", "/dev/zero")),
            ("FB5053 'a/b'", folder => Directory.CreateSymbolicLink(Directory.CreateDirectory(folder + "/a").FullName + "/b", outside)),
            ("FB5054 'Code.cs'", Named("Code.cs")),
            ("FB5054 'Page.razor'", Named("Page.razor")),
            ("FB5054 'a/_ViewImports.cshtml'", Named("a/_ViewImports.cshtml")),
            ("FB5054 'a/b%0A-analyzer%3Ac.resx'", Named("a/b\n-analyzer:c.resx")),
        ];
        for (var i = 0; i < cases.Length; i++)
        {
            cases[i].Create(Directory.CreateDirectory($"{_root.FullName}/dataset/cases/{i:00}").FullName);
        }

        // One process for all builds; the target of the compiler runs and returns the arguments of the compiler.
        var output = _workspace
            .Write("dataset/Dataset.csproj", Project(
                factbook: true,
                "<EnableDefaultCompileItems>false</EnableDefaultCompileItems><EnableDefaultEmbeddedResourceItems>false</EnableDefaultEmbe"
                    + "ddedResourceItems>",
                // The SDK for Razor includes its files as content, and compiles them.
                """
                <Compile Include="$(FactsRoot)/**/*.cs" />
                <EmbeddedResource Include="$(FactsRoot)/**/*.resx" />
                <Content Include="$(FactsRoot)/**/*.razor;$(FactsRoot)/**/*.cshtml" />
                """))
            .Write("Cases.proj",
                """
                <Project DefaultTargets="All">
                  <ItemGroup>
                    <Case Include="$([System.IO.Directory]::GetDirectories('$(MSBuildProjectDirectory)/dataset/cases'))" />
                  </ItemGroup>
                  <Target Name="All">
                    <MSBuild Projects="dataset/Dataset.csproj" Targets="Restore" />
                    <MSBuild Projects="dataset/Dataset.csproj" Targets="PrepareResources;CoreCompile" ContinueOnError="ErrorAndContinue"
                             Properties="FactsRoot=%(Case.Identity);SkipCompilerExecution=true;ProvideCommandLineArgs=true;
                                         NonExistentFile=none" />
                  </Target>
                </Project>
                """)
            .DotNet("msbuild", "Cases.proj").Failed();

        Assert.Equal(cases.Select(refused => refused.Error).Order(StringComparer.Ordinal), Errors(output).Order(StringComparer.Ordinal));
        Assert.DoesNotContain('\e', output);

        static Action<string> Named(string name) => folder =>
        {
            Directory.CreateDirectory(Path.GetDirectoryName($"{folder}/{name}")!);
            File.WriteAllText($"{folder}/{name}", "");
        };
    }

    [SkippableFact]
    public void Unsafe_folder_of_the_project_is_one_error_before_compilation()
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows allows few of these names.");
        string[] names = ["a\"b", "a%20b", "a%3Bb", "a\nb", "plain", "a;b", "it's a $(b)"];
        foreach (var name in names)
        {
            _workspace.Write($"cases/{name}/Dataset.csproj", Project(factbook: true, ""));
        }

        var output = _workspace
            .Write("Cases.proj",
                """
                <Project DefaultTargets="All">
                  <ItemGroup>
                    <Folder Include="$([System.IO.Directory]::GetDirectories('$(MSBuildProjectDirectory)/cases'))" />
                    <Case Include="@(Folder->'%(Identity)/Dataset.csproj')" />
                  </ItemGroup>
                  <Target Name="All">
                    <MSBuild Projects="@(Case)" Targets="RefuseUnsafeFolder" ContinueOnError="ErrorAndContinue" />
                  </Target>
                </Project>
                """)
            .DotNet("msbuild", "Cases.proj").Failed();

        string[] expected = ["a%0Ab", "a%22b", "a%2520b", "a%253Bb"];
        Assert.Equal(
            expected.Select(name => $"/cases/{name}/facts/"),
            UnsafeFolder().Matches(output).Select(match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal));
    }

    private static IReadOnlyList<string> Errors(string output) => [.. output.Split('\n')
        .Where(line => line.Contains("error ", StringComparison.Ordinal))
        .Select(ErrorIn)
        .Distinct()];

    private static string ErrorIn(string line) =>
        ErrorAndName().Match(line) is { Success: true } match ? $"{match.Groups[1].Value} {match.Groups[2].Value}" : line;

    private static string Project(bool factbook, string properties, string items = "") =>
        $"""
        <Project Sdk="Microsoft.NET.Sdk">
          {(factbook ? $"""<Import Project="{BuiltWith.RepositoryRoot}/src/Factbook/build/Factbook.props" />""" : "")}
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <NuGetAudit>false</NuGetAudit>
            <!-- A compiler server would load an analyzer once only. -->
            <UseSharedCompilation>false</UseSharedCompilation>
            {properties}
          </PropertyGroup>
          <ItemGroup>{items}</ItemGroup>
          {(factbook ? $"""<Import Project="{BuiltWith.RepositoryRoot}/src/Factbook/buildTransitive/Factbook.targets" />""" : "")}
        </Project>
        """;

    [GeneratedRegex(@"error FB5055: The path '[!-~]*?(/cases/[!-~]+)' of the project or its facts contains ")]
    private static partial Regex UnsafeFolder();

    [GeneratedRegex(@"Dataset\.csproj : error (FB505[234]): (?:The name )?('[!-~]+') in the folder of facts ")]
    private static partial Regex ErrorAndName();
}

/// <summary>An analyzer that only writes a file when the compiler loads it.</summary>
file static class HarmlessAnalyzer
{
    public static void CompileAnalyzer(this Workspace workspace, string path, string marker)
    {
        var code =
            $$"""
            using System.Collections.Immutable;
            using Microsoft.CodeAnalysis;
            using Microsoft.CodeAnalysis.Diagnostics;

            [DiagnosticAnalyzer(LanguageNames.CSharp)]
            public sealed class Harmless : DiagnosticAnalyzer
            {
                public Harmless() => System.IO.File.WriteAllText({{SymbolDisplay.FormatLiteral(marker, quote: true)}}, "");
                public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray<DiagnosticDescriptor>.Empty;
                public override void Initialize(AnalysisContext context) { }
            }
            """;
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(file => Path.GetDirectoryName(file) == Path.GetDirectoryName(typeof(object).Assembly.Location))
            .Append(typeof(DiagnosticAnalyzer).Assembly.Location)
            .Select(file => MetadataReference.CreateFromFile(file));
        var compilation = CSharpCompilation.Create(
            Path.GetFileNameWithoutExtension(path),
            [CSharpSyntaxTree.ParseText(code)],
            references,
            new(OutputKind.DynamicallyLinkedLibrary));
        using var assembly = File.Create(Path.Join(workspace.Folder, path));
        Assert.Empty(compilation.Emit(assembly).Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
    }
}
