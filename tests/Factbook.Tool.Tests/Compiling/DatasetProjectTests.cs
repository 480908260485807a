using Factbook.Tool.Compiling;
using Factbook.Tool.Compiling.Projects;

namespace Factbook.Tool.Tests.Compiling;

public sealed class DatasetProjectTests : IDisposable
{
    private readonly ProjectFolder _folder = ProjectFolder.WithActors("china: { name: China }\n");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Files_are_those_below_the_project_but_for_what_builds_write()
    {
        _folder.Write("Below/Good.cs", "").Write("obj/Debug/Made.cs", "").Write("bin/Made.cs", "").Write("facts/goods.yml", "").Write("facts/note.txt", "").Write("other.yaml", "");

        Assert.Equal(["Actor.cs", "Below/Good.cs"], Relative(Project().CSharpFiles()));
        Assert.Equal(["facts/actors.yaml", "facts/goods.yml"], Relative(Project().FactsFiles()));
    }

    [Fact]
    public void Items_add_and_take_away()
    {
        _folder.Write("Old/A.cs", "").Write("Old/Keep/B.cs", "").Write("C.cs", "").Write("../" + Path.GetFileName(_folder.Path) + "/Linked.txt", "");

        var project = Project(@"<ItemGroup><Compile Remove=""Old\**"" /><Compile Include=""Old/Keep/*.cs;Linked.txt"" /><Compile Remove=""C.cs"" Condition=""'$(Configuration)' == 'Release'"" /></ItemGroup>");

        Assert.Equal(["Actor.cs", "C.cs", "Linked.txt", "Old/Keep/B.cs"], Relative(project.CSharpFiles()));
    }

    [Fact]
    public void What_only_MSBuild_can_work_out_takes_nothing_away()
    {
        var project = Project("<ItemGroup Condition=\"$([System.DateTime]::Now.Year) == 1999\"><Compile Remove=\"Actor.cs\" /></ItemGroup><ItemGroup><Compile Remove=\"@(None)\" /></ItemGroup>");

        Assert.Equal(["Actor.cs"], Relative(project.CSharpFiles()));
    }

    [Fact]
    public void Facts_can_be_named_one_by_one()
    {
        _folder.Write("facts/goods.yaml", "");

        var project = Project("<PropertyGroup><EnableDefaultFacts>false</EnableDefaultFacts></PropertyGroup><ItemGroup><AdditionalFiles Include=\"facts/a*.yaml\" /></ItemGroup>");

        Assert.Equal(["facts/actors.yaml"], Relative(project.FactsFiles()));
    }

    [Fact]
    public void The_files_above_a_project_are_read_in_their_order()
    {
        _folder.Write("Directory.Build.props", "<Project><PropertyGroup><Base>data</Base><FactsRoot>other</FactsRoot><LangVersion>12</LangVersion></PropertyGroup></Project>");

        var project = Project("<PropertyGroup><FactsRoot>$(MSBuildProjectDirectory)/$(Base)/facts/</FactsRoot></PropertyGroup>");

        Assert.Equal(_folder.PathOf("data/facts"), project.FactsRoot);
        Assert.Equal("12", project.Properties["LangVersion"]);
        Assert.Equal([_folder.PathOf("Directory.Build.props"), project.Path], project.ProjectFiles);
    }

    [Fact]
    public void A_nested_file_finds_the_one_above_it()
    {
        _folder.Write("Directory.Build.props", "<Project><PropertyGroup><FactsRoot>$(MSBuildThisFileDirectory)facts</FactsRoot></PropertyGroup></Project>")
            .Write("src/Directory.Build.props", "<Project><Import Project=\"$([MSBuild]::GetPathOfFileAbove('Directory.Build.props', '$(MSBuildThisFileDirectory)../'))\" /></Project>")
            .Write("src/A/A.csproj", ProjectFolder.Plain);

        Assert.Equal(_folder.PathOf("facts"), ProjectFinder.Find(_folder.PathOf("src/A")).FactsRoot);
    }

    [Fact]
    public void A_computed_folder_of_facts_is_asked_for()
    {
        const string Computed = "<PropertyGroup><FactsRoot>$([System.IO.Path]::Combine('a', 'b'))</FactsRoot></PropertyGroup>";

        Assert.EndsWith("say the folder with --facts", Assert.Throws<ToolException>(() => Project(Computed)).Message, StringComparison.Ordinal);
        Assert.Equal(_folder.PathOf("facts"), Project(Computed, _folder.PathOf("facts")).FactsRoot);
    }

    [Fact]
    public void Limits_and_severities_are_those_of_the_project()
    {
        _folder.Write("facts/empty.yaml", "# nothing\n").Write("facts/deep.yaml", "[[[a]]]\n").Write(".globalconfig", "is_global = true\ndotnet_diagnostic.FB1003.severity = error\n");

        var compiled = new DatasetCompiler(Project("<PropertyGroup><FactsDepthLimit>2</FactsDepthLimit><NoWarn>$(NoWarn);FB2011</NoWarn></PropertyGroup>")).Compile();

        Assert.Equal(["Error FB1040", "Error FB1003"], compiled.Diagnostics.Select(diagnostic => $"{diagnostic.Severity} {diagnostic.Id}"));
    }

    [Fact]
    public void Constants_and_usings_are_those_of_the_project()
    {
        _folder.Write("Actor.cs", "#if WITH_FACTS && NET10_0_OR_GREATER && DEBUG\n[Facts(\"actors.yaml\")] public sealed record Actor([property: Key] string Id, Text Name, IReadOnlyList<int> Numbers);\n#endif");

        var compiled = new DatasetCompiler(Project("<PropertyGroup><DefineConstants>$(DefineConstants);WITH_FACTS</DefineConstants></PropertyGroup><ItemGroup><Using Include=\"Factbook;System.ComponentModel.DataAnnotations\" /><Using Include=\"System.String\" Alias=\"Text\" /></ItemGroup>")).Compile();

        Assert.Empty(compiled.Unread);
        Assert.Equal(["FB2004"], compiled.Diagnostics.Select(diagnostic => diagnostic.Id));
    }

    [Theory]
    [InlineData("<Project")]
    [InlineData("<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><Project>&b;</Project>")]
    public void A_project_that_is_none_is_told(string text)
    {
        _folder.Write("Example.csproj", text);

        Assert.StartsWith($"the project '{_folder.PathOf("Example.csproj")}' can't be read: ", Assert.Throws<ToolException>(() => ProjectFinder.Find(_folder.Path)).Message, StringComparison.Ordinal);
    }

    private DatasetProject Project(string elements = "", string? factsRoot = null)
    {
        _folder.Write("Example.csproj", ProjectFolder.Plain.Replace("</Project>", elements + "</Project>", StringComparison.Ordinal));
        return ProjectFinder.Find(_folder.Path, factsRoot);
    }

    private IEnumerable<string> Relative(IEnumerable<string> paths) =>
        paths.Select(path => Path.GetRelativePath(_folder.Path, path).Replace('\\', '/')).Order(StringComparer.Ordinal);
}
