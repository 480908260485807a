using System.Globalization;
using Factbook.Tool.Compiling;
using Factbook.Tool.Model;
using Factbook.Tool.Projects;
using Factbook.Tool.Reading.Assemblies;

namespace Factbook.Tool.Tests.Projects;

/// <summary>The evaluation of a project that uses many features of MSBuild and references another project.</summary>
public sealed class DotNetMSBuildTests(DotNetMSBuildTests.Evaluated evaluated) : IClassFixture<DotNetMSBuildTests.Evaluated>
{
    [Fact]
    public void Finds_folder_of_facts_set_by_a_condition_in_an_imported_file() =>
        Assert.Equal(evaluated.Folder.PathOf("Facts/data"), evaluated.Project.FactsRoot);

    [Fact]
    public void Respects_removed_and_included_files() => Assert.Equal(
        ["Facts/data/actors.yaml", "Facts/data/deep.yaml", "Facts/data/empty.yaml"],
        evaluated.Project.FactsFiles.Select(path => Path.GetRelativePath(evaluated.Folder.Path, path).Replace('\\', '/')));

    [Fact]
    public void Compiles_records_that_use_internal_types_of_an_unbuilt_project()
    {
        Assert.Empty(evaluated.Compiled.Unread);
        Assert.False(Directory.Exists(evaluated.Folder.PathOf("Kinds/bin/Debug/net10.0/Kinds.dll")));
        Assert.Equal(
            "'stat' is not a valid value for Actor.Kind; did you mean 'state'?",
            Assert.Single(evaluated.Compiled.Diagnostics, diagnostic => diagnostic.Id == "FB2006")
                .GetMessage(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Applies_limits_severities_constants_and_usings_of_the_project() => Assert.Equal(
        ["Error FB2006", "Error FB1040", "Error FB1003"],
        evaluated.Compiled.Diagnostics.Select(diagnostic => $"{diagnostic.Severity} {diagnostic.Id}"));

    [Fact]
    public void Reads_a_description_of_several_lines_as_one_line()
    {
        Assert.Equal(
            new DatasetOrigin("Who acts; and the actors' \"kinds\". version 9.9 project /none rules false", "1.2.3", "MIT OR Apache-2.0"),
            evaluated.Project.Origin);
        Assert.Equal((true, "7"), (evaluated.Project.Projects[0].HasRules, evaluated.Project.Projects[0].RulesTimeout));
    }

    [Fact]
    public void Accepts_separators_of_properties_in_the_name_of_the_folder_of_facts()
    {
        var facts = evaluated.Folder.PathOf("a,b;c");

        Assert.Equal(
            facts,
            new DatasetProjects(new DotNetMSBuild(_ => { }))
                .Open(evaluated.Folder.PathOf("Facts"), ReplacedFolders.Of(facts: facts)).FactsRoot);
    }

    [Fact]
    public void Emits_the_dataset_with_referenced_projects_and_the_code_of_other_generators()
    {
        var dataset = DatasetLoader.Load(DatasetBuild.Compile(evaluated.Project, default).Emit());

        Assert.Equal(["Facts"], [dataset.Name]);
        Assert.Equal(["japan"], dataset.Sets.Single().Facts.Select(fact => fact.Key));
    }

    public sealed class Evaluated : IDisposable
    {
        private const string Elements =
            """
            <Choose>
              <When Condition="'$(TargetFramework)' == 'net10.0' And Exists('$(MSBuildProjectDirectory)/$(DataFolder)')">
                <PropertyGroup>
                  <FactsRoot>$([System.IO.Path]::Combine('$(MSBuildProjectDirectory)', '$(DataFolder)'))</FactsRoot>
                </PropertyGroup>
              </When>
            </Choose>
            <PropertyGroup>
              <Description>
                Who acts; and the actors' "kinds".
            version 9.9
            project /none
            rules false
              </Description>
              <Version>1.2.3</Version>
              <PackageLicenseExpression>MIT OR Apache-2.0</PackageLicenseExpression>
              <FactRulesTimeout>
                7
              </FactRulesTimeout>
              <FactsDepthLimit>2</FactsDepthLimit>
              <NoWarn>$(NoWarn);FB2011</NoWarn>
              <DefineConstants>$(DefineConstants);WITH_FACTS</DefineConstants>
            </PropertyGroup>
            <ItemGroup>
              <Using Include="Factbook;System.ComponentModel.DataAnnotations" />
              <Using Include="System.String" Alias="Text" />
              <Compile Remove="Old/**" />
              <ProjectReference Include="../Kinds/Kinds.csproj" />
            </ItemGroup>
            """;

        public Evaluated()
        {
            Folder = new ProjectFolder()
                .Write("Directory.Build.props", "<Project><PropertyGroup><DataFolder>data</DataFolder></PropertyGroup></Project>")
                .Write(
                    "Facts/Facts.csproj",
                    ProjectFolder.Evaluated(Elements)
                        .Replace(
                            "</Project>",
                            "<ItemGroup><AdditionalFiles Remove=\"data/drafts/**\" /></ItemGroup></Project>",
                            StringComparison.Ordinal))
                .Write("Facts/.globalconfig", "is_global = true\ndotnet_diagnostic.FB1003.severity = error\n")
                .Write(
                    "Facts/Actor.cs",
                    """
                    #if WITH_FACTS && NET10_0_OR_GREATER && DEBUG
                    [Facts("actors.yaml")]
                    internal sealed record Actor([property: Key] string Id, Text Name, Kinds.Kind Kind)
                    {
                        public bool IsLong => Names.Long().IsMatch(Name);
                    }
                    #endif
                    """)
                .Write(
                    "Facts/Names.cs",
                    "internal static partial class Names { [System.Text.RegularExpressions.GeneratedRegex(\"^.{9}\")] public static "
                        + "partial System.Text.RegularExpressions.Regex Long(); }")
                .Write("Facts/Old/Broken.cs", "no C#")
                .Write("Facts/data/actors.yaml", "china: { name: China, kind: stat }\njapan: { name: Japan, kind: state }\n")
                .Write("Facts/data/deep.yaml", "[[[a]]]\n")
                .Write("Facts/data/empty.yaml", "# nothing\n")
                .Write("Facts/data/drafts/actors.yaml", "no facts")
                .Write(
                    "Kinds/Kinds.csproj",
                    "<Project "
                        + "Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup><ItemGroup>"
                        + "<InternalsVisibleTo Include=\"Facts\" /></ItemGroup></Project>")
                .Write("Kinds/Kind.cs", "namespace Kinds; internal enum Kind { State, Person }");
            Project = Folder.Open("Facts");
            Compiled = new DatasetCompiler(Project).Compile();
        }

        internal ProjectFolder Folder { get; }

        internal DatasetProject Project { get; }

        internal CompiledDataset Compiled { get; }

        public void Dispose() => Folder.Dispose();
    }
}
