using Factbook.Package.Tests.Testing;

namespace Factbook.Package.Tests;

[Collection(PackagesCollection.Name)]
public sealed class ConsumerTests(Packages packages)
{
    private const string Project =
        """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="RussiaSupply" Version="FACTBOOK_VERSION" />
          </ItemGroup>
          <Target Name="WriteItems" AfterTargets="Build">
            <WriteLinesToFile Overwrite="true" File="items.txt"
              Lines="FactsRoot=$(FactsRoot);EscapedFactsRoot=$(EscapedFactsRoot);
                     @(AdditionalFiles->'AdditionalFiles %(Filename)');@(Analyzer->'Analyzer %(Filename)');
                     @(Reference->'Reference %(Filename)')" />
          </Target>
        </Project>
        """;

    private const string Program =
        """
        using RussiaSupply;

        ShareClaim claim = Claims.MachineToolShare;
        Console.WriteLine($"{claim.Share} of {claim.Of.Id}, said by {claim.Speaker.Id}");
        Console.WriteLine($"{Actors.All["china"].Name}: {Actors.China.Supplies.Count} flows, {Actors.All.LocationOf(Actors.China)}");
        """;

    private const string Said = "more than 70 % of russia-machine-tool-imports, said by us-officials";

    private static readonly Consumer CSharp = new(
        "CSharp",
        Project,
        ("Program.cs", Program),
        // An invalid file of facts, which would fail the build if the project had the generator.
        ("facts/broken.yaml", "["))
    {
        Edit = folder => folder.Write(
            "Lookups.cs",
            """
            class Lookups { object A => RussiaSupply.Actors.All["chnia"];
                bool B => RussiaSupply.ShareClaims.All.TryGetValue("machine-tool-shares", out _); }
            """),
    };

    private static readonly Consumer FSharp = new(
        "FSharp",
        Project.Replace("<ItemGroup>", """<ItemGroup><Compile Include="Program.fs" />""", StringComparison.Ordinal),
        ("Program.fs",
            """
            open RussiaSupply

            let claim = Claims.MachineToolShare
            printfn $"{claim.Share} of {claim.Of.Id}, said by {claim.Speaker.Id}"

            for actor in Actors.All do
                if actor.Kind = ActorKind.Person then printfn $"{actor.Name}"
            """))
    {
        Extension = "fsproj",
    };

    [Fact]
    public void CSharp_program_uses_dataset_without_properties_or_generator()
    {
        Assert.Contains(Said, packages.Consumers[CSharp].Printed, StringComparison.Ordinal);

        var items = Items(CSharp);
        Assert.Contains("FactsRoot=", items);
        Assert.Contains("EscapedFactsRoot=", items);
        Assert.DoesNotContain(items, item => item.StartsWith("AdditionalFiles ", StringComparison.Ordinal));
        Assert.Equal(["Factbook.Analyzers", "Factbook.CodeFixes"], Analyzers(items).Where(IsOfFactbook).Order(StringComparer.Ordinal));
        Assert.Contains("Reference Factbook", items);
    }

    [Fact]
    public void CSharp_program_that_uses_dataset_has_its_keys_checked()
    {
        var errors = packages.Consumers.Edited(CSharp).Errors;
        Assert.Contains(
            "Lookups.cs(1,53): error FB3012: No Actor has the key 'chnia'; did you mean 'china'?", errors, StringComparison.Ordinal);
        Assert.Contains(
            "Lookups.cs(2,56): error FB3013: No ShareClaim has the key 'machine-tool-shares', so the lookup finds no fact; did you mean "
                + "'machine-tool-share'?",
            errors,
            StringComparison.Ordinal);
        Assert.DoesNotMatch("AD0001|CS80[0-9]{2}", errors);
    }

    [Fact]
    public void FSharp_program_uses_dataset()
    {
        var shown = packages.Consumers[FSharp].Printed;
        Assert.Contains(Said, shown, StringComparison.Ordinal);
        Assert.Contains("Olaf Scholz", shown, StringComparison.Ordinal);
        Assert.DoesNotContain(Analyzers(Items(FSharp)), IsOfFactbook);
    }

    private string[] Items(Consumer consumer) =>
        packages.Consumers.FolderOf(consumer).Read("items.txt").ReplaceLineEndings("\n").Split('\n');

    private static IEnumerable<string> Analyzers(string[] items) =>
        items.Where(item => item.StartsWith("Analyzer ", StringComparison.Ordinal)).Select(item => item["Analyzer ".Length..]);

    private static bool IsOfFactbook(string analyzer) =>
        analyzer is "YamlDotNet" || analyzer.StartsWith("Factbook", StringComparison.Ordinal);
}
