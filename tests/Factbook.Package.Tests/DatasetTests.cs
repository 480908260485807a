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

    internal static readonly Consumer BrokenReference = new(
        "BrokenReference",
        Project(),
        ("Ports.cs", Records),
        ("facts/countries.yaml", Countries),
        ("facts/ports.yaml", Ports + "tallinn: { of: estonai }\n"));

    private static readonly Consumer NamedFiles = new(
        "NamedFiles",
        Project(
            properties: "<FactsRoot>../knowledge</FactsRoot><EnableDefaultFacts>false</EnableDefaultFacts>",
            items: """<AdditionalFiles Include="../knowledge/countries.yaml;../knowledge/ports.yaml" />"""),
        ("Program.cs", """System.Console.WriteLine($"{Ports.Ports.Riga.Of.Name}, {Ports.Ports.All.LocationOf(Ports.Ports.Riga)}");"""),
        ("Ports.cs", Records),
        ("../knowledge/countries.yaml", Countries),
        ("../knowledge/ports.yaml", Ports),
        ("../knowledge/draft.yaml", "["));

    private static readonly Consumer OtherAnalyzer = new(
        "OtherAnalyzer",
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
        """,
        ("OtherAnalyzer.cs",
            """
            using Microsoft.CodeAnalysis;
            using YamlDotNet.Serialization;

            [Generator]
            public sealed class Neighbour : IIncrementalGenerator
            {
                public void Initialize(IncrementalGeneratorInitializationContext context) =>
                    context.RegisterPostInitializationOutput(static output =>
                {
                    var read = new DeserializerBuilder().Build().Deserialize<string[]>("[a, b]").Length;
                    var version = typeof(Deserializer).Assembly.GetName().Version.Major;
                    var text = $"{read} by version {version}";
                    output.AddSource("Neighbour.g.cs", $"static class Neighbour {{ public const string Said = \"{text}\"; }}");
                });
            }
            """));

    private static readonly Consumer BesideOtherAnalyzer = new(
        "BesideOtherAnalyzer",
        Project(
            items: """
                <ProjectReference Include="../OtherAnalyzer/OtherAnalyzer.csproj" OutputItemType="Analyzer"
                                  ReferenceOutputAssembly="false" />
                <Analyzer Include="../OtherAnalyzer/bin/$(Configuration)/netstandard2.0/YamlDotNet.dll" />
                """),
        ("Program.cs", """System.Console.WriteLine($"{Ports.Ports.Riga.Of.Name}, {Neighbour.Said}");"""),
        ("Ports.cs", Records),
        ("facts/countries.yaml", Countries),
        ("facts/ports.yaml", Ports));

    [Fact]
    public void Reports_a_broken_reference_at_its_position_and_fails_the_build() =>
        Assert.Matches(@"facts[/\\]ports\.yaml\(2,16\): error FB3001: .*'estonai'.*'estonia'", packages.Consumers[BrokenReference].Errors);

    [Fact]
    public void Project_may_name_another_folder_and_its_files() =>
        Assert.Equal("Latvia, knowledge/ports.yaml:1:1", packages.Consumers[NamedFiles].Printed);

    [Fact]
    public void Another_analyzer_may_bring_another_version_of_the_parser() =>
        Assert.Equal("Latvia, 2 by version 13", packages.Consumers[BesideOtherAnalyzer].Printed);

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
