using Factbook.Package.Tests.Testing;

namespace Factbook.Package.Tests;

[Collection(PackagesCollection.Name)]
public sealed class DatasetTests(Packages packages)
{
    internal const string Records =
        """
        using System.ComponentModel.DataAnnotations;
        using Factbook;

        namespace Ports;

        [Facts("countries.yaml")]
        public sealed partial record Country([property: Key] string Id, string Name);

        [Facts("ports.yaml")]
        public sealed partial record Port([property: Key] string Id)
        {
            public partial Country Of { get; }
        }
        """;

    internal const string Countries = "latvia: { name: Latvia }\nestonia: { name: Estonia }\n";

    internal const string Ports = "riga: { of: latvia }\n";

    [Fact]
    public void A_mistake_is_an_error_at_its_place_and_fails_the_build()
    {
        var output = packages.Workspace("mistake")
            .Write("Ports.csproj", Project())
            .Write("Ports.cs", Records)
            .Write("facts/countries.yaml", Countries)
            .Write("facts/ports.yaml", Ports + "tallinn: { of: estonai }\n")
            .DotNet("build").Failed();
        Assert.Matches(@"facts[/\\]ports\.yaml\(2,16\): error FB3001: .*'estonai'.*'estonia'", output);
    }

    [Fact]
    public void A_project_may_name_another_folder_and_its_files_itself()
    {
        var output = packages.Workspace("named")
            .Write("dataset/Ports.csproj", Project(
                properties: "<FactsRoot>../knowledge</FactsRoot><EnableDefaultFacts>false</EnableDefaultFacts>",
                items: """<AdditionalFiles Include="../knowledge/countries.yaml;../knowledge/ports.yaml" />"""))
            .Write("dataset/Program.cs", """System.Console.WriteLine($"{Ports.Ports.Riga.Of.Name}, {Ports.Ports.All.LocationOf(Ports.Ports.Riga)}");""")
            .Write("dataset/Ports.cs", Records)
            .Write("knowledge/countries.yaml", Countries)
            .Write("knowledge/ports.yaml", Ports)
            .Write("knowledge/draft.yaml", "[")
            .DotNet("run", "--project", "dataset").Succeeded();
        Assert.EndsWith("Latvia, knowledge/ports.yaml:1:1", output.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void Another_analyzer_may_carry_another_version_of_the_parser_and_runs_with_it()
    {
        var output = packages.Workspace("neighbour")
            .Write("neighbour/Neighbour.csproj",
                """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFramework>netstandard2.0</TargetFramework>
                    <LangVersion>latest</LangVersion>
                    <EnforceExtendedAnalyzerRules>true</EnforceExtendedAnalyzerRules>
                  </PropertyGroup>
                  <ItemGroup>
                    <PackageReference Include="Microsoft.CodeAnalysis.CSharp" Version="5.0.0" PrivateAssets="all" />
                    <PackageReference Include="YamlDotNet" Version="13.7.1" PrivateAssets="all" GeneratePathProperty="true" />
                    <None Include="$(PkgYamlDotNet)/lib/netstandard2.0/YamlDotNet.dll" CopyToOutputDirectory="Always" />
                  </ItemGroup>
                </Project>
                """)
            .Write("neighbour/Neighbour.cs",
                """
                using Microsoft.CodeAnalysis;
                using YamlDotNet.Serialization;

                [Generator]
                public sealed class Neighbour : IIncrementalGenerator
                {
                    public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterPostInitializationOutput(static output =>
                    {
                        var read = new DeserializerBuilder().Build().Deserialize<string[]>("[a, b]").Length;
                        var version = typeof(Deserializer).Assembly.GetName().Version.Major;
                        output.AddSource("Neighbour.g.cs", $"static class Neighbour {{ public const string Said = \"{read} by version {version}\"; }}");
                    });
                }
                """)
            .Write("dataset/Ports.csproj", Project(
                items: """
                    <ProjectReference Include="../neighbour/Neighbour.csproj" OutputItemType="Analyzer" ReferenceOutputAssembly="false" />
                    <Analyzer Include="../neighbour/bin/$(Configuration)/netstandard2.0/YamlDotNet.dll" />
                    """))
            .Write("dataset/Program.cs", """System.Console.WriteLine($"{Ports.Ports.Riga.Of.Name}, {Neighbour.Said}");""")
            .Write("dataset/Ports.cs", Records)
            .Write("dataset/facts/countries.yaml", Countries)
            .Write("dataset/facts/ports.yaml", Ports)
            .DotNet("run", "--project", "dataset").Succeeded();
        Assert.EndsWith("Latvia, 2 by version 13", output.TrimEnd(), StringComparison.Ordinal);
    }

    internal static string Project(string properties = "", string items = "") =>
        $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType Condition="Exists('Program.cs')">Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <NoWarn>$(NoWarn);FB5033</NoWarn>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="Factbook" Version="FACTBOOK_VERSION" />
            {items}
          </ItemGroup>
        </Project>
        """;
}
