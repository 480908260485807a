using System.Text.Json;
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

    [Fact]
    public void A_CSharp_program_uses_a_dataset_and_gets_the_checks_of_its_keys_but_neither_properties_nor_generator()
    {
        // A file that the generator would take for facts, if it were there.
        var consumer = packages.Workspace("csharp")
            .Write("Consumer.csproj", Project)
            .Write("Program.cs", Program)
            .Write("facts/broken.yaml", "[");
        Assert.Contains(Said, consumer.DotNet("run").Succeeded(), StringComparison.Ordinal);

        var evaluated = consumer.DotNet("msbuild", "-t:ResolveReferences", "-getProperty:FactsRoot,EscapedFactsRoot", "-getItem:Analyzer,AdditionalFiles,Reference").Succeeded();
        var answer = JsonDocument.Parse(evaluated).RootElement;
        Assert.Equal("", answer.GetProperty("Properties").GetProperty("FactsRoot").GetString());
        Assert.Equal("", answer.GetProperty("Properties").GetProperty("EscapedFactsRoot").GetString());
        Assert.Empty(answer.GetProperty("Items").GetProperty("AdditionalFiles").EnumerateArray());
        Assert.Equal(["Factbook.Analyzers", "Factbook.CodeFixes"], Files("Analyzer").Where(IsOfFactbook).Order(StringComparer.Ordinal));
        Assert.Contains("Factbook", Files("Reference"));

        var mistaken = consumer
            .Write("Mistake.cs", """class Mistake { object A => RussiaSupply.Actors.All["chnia"]; bool B => RussiaSupply.ShareClaims.All.TryGet("machine-tool-shares", out _); }""")
            .DotNet("build").Failed();
        Assert.Contains("Mistake.cs(1,53): error FB3012: no Actor has the key 'chnia'; did you mean 'china'?", mistaken, StringComparison.Ordinal);
        Assert.Contains("Mistake.cs(1,109): error FB3013: no ShareClaim has the key 'machine-tool-shares', so that nothing is found; did you mean 'machine-tool-share'?", mistaken, StringComparison.Ordinal);
        Assert.DoesNotMatch("AD0001|CS80[0-9]{2}", mistaken);

        IEnumerable<string?> Files(string item) => answer.GetProperty("Items").GetProperty(item).EnumerateArray().Select(one => one.GetProperty("Filename").GetString());
    }

    [Fact]
    public void An_FSharp_program_uses_a_dataset()
    {
        var consumer = packages.Workspace("fsharp")
            .Write("Consumer.fsproj", Project.Replace("<ItemGroup>", """<ItemGroup><Compile Include="Program.fs" />""", StringComparison.Ordinal))
            .Write("Program.fs",
                """
                open RussiaSupply

                let claim = Claims.MachineToolShare
                printfn $"{claim.Share} of {claim.Of.Id}, said by {claim.Speaker.Id}"

                for actor in Actors.All do
                    if actor.Kind = ActorKind.Person then printfn $"{actor.Name}"
                """);
        var shown = consumer.DotNet("run").Succeeded();
        Assert.Contains(Said, shown, StringComparison.Ordinal);
        Assert.Contains("Olaf Scholz", shown, StringComparison.Ordinal);

        var analyzers = JsonDocument.Parse(consumer.DotNet("msbuild", "-t:ResolveReferences", "-getItem:Analyzer").Succeeded()).RootElement;
        Assert.DoesNotContain(analyzers.GetProperty("Items").GetProperty("Analyzer").EnumerateArray(), one => IsOfFactbook(one.GetProperty("Filename").GetString()));
    }

    private static bool IsOfFactbook(string? analyzer) => analyzer is "YamlDotNet" || analyzer!.StartsWith("Factbook", StringComparison.Ordinal);
}
