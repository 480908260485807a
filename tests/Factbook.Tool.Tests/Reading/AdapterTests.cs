using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Factbook.Tool.Compiling;
using Factbook.Tool.Json;
using Factbook.Tool.Model;
using Factbook.Tool.Projects;
using Factbook.Tool.Reading.Assemblies;
using Factbook.Tool.Reading.Sources;
using Factbook.Tool.Tests.JsonSchema;
using Factbook.Tool.Tests.Projects;

namespace Factbook.Tool.Tests.Reading;

/// <summary>The model of facts is the same for sources and for a compiled assembly.</summary>
public sealed partial class AdapterTests
{
    [Fact]
    public void Sources_and_assembly_have_the_same_facts_of_every_shape()
    {
        using var folder = Zoo.Project();

        AssertSame(folder.Open());
    }

    [Fact]
    public void Sources_and_assembly_have_the_same_facts_of_the_article() =>
        AssertSame(ProjectFolder.Opened(Repository.PathOf("src/RussiaSupply")));

    [Fact]
    public void Sources_and_assembly_have_the_same_attributes_of_parameters()
    {
        using var folder = new ProjectFolder()
            .Write("Example.csproj", ProjectFolder.Plain)
            .Write(
                "Records.cs",
                """
                using System; using System.ComponentModel.DataAnnotations; using System.Diagnostics.CodeAnalysis; using Factbook;
                namespace Example;
                [Facts("grammars.yaml")] public sealed record Grammar([property: Key] string Id);
                [Facts("scopes.yaml", Members = false)]
                public sealed record Scope(
                    [property: Key] string Id,
                    [RefersTo<Grammar>] string Name,
                    [RefersTo<Grammar>(Optional = true)] string Other,
                    [Index] string Code,
                    [Index(IsUnique = true)] string Sign,
                    [Unique] string Mark,
                    [StringSyntax(StringSyntaxAttribute.Uri, UriKind.RelativeOrAbsolute)] Uri Link);
                """)
            .Write("facts/grammars.yaml", "a:\n")
            .Write("facts/scopes.yaml", "b: { name: a, other: x, code: c, sign: d, mark: e, link: f/g }\n");
        var project = folder.Open();

        AssertSame(project);
        var scope = SourceDataset.Read(new DatasetCompiler(project).Compile()).Tables.Last().Record;
        Assert.Equal(
            [
                "Name None Example.Grammar False",
                "Other None Example.Grammar True",
                "Code Many  False",
                "Sign Unique  False",
                "Mark None  False",
                "Link None  False",
            ],
            scope.Properties.Select(LookUps));
    }

    [Fact]
    public void Sources_have_the_documentation_and_the_location_of_each_value()
    {
        using var folder = ProjectFolder.WithActors("china: { name: China }\njapan:\n  name: Japan\n  part-of: china\n");
        var actors = SourceDataset.Read(new DatasetCompiler(folder.Open()).Compile()).Tables.Single();

        Assert.Equal("Who acts.", actors.Record.Documentation);
        Assert.Equal(
            [new SourceLocation("facts/actors.yaml", 3, 9), new SourceLocation("facts/actors.yaml", 4, 12)],
            actors.Record.Properties.Select(property => actors.Facts[1].ValueOf(property).Location));
    }

    [Theory]
    [InlineData("Model")]
    [InlineData("Rendering")]
    [InlineData("Json")]
    [InlineData("JsonSchema")]
    [InlineData("LinkedData")]
    [InlineData("Parquet")]
    public void Only_adapters_use_reflection_and_the_compiler(string folder) => Assert.Empty(
        Repository.ReadAll($"src/Factbook.Tool/{folder}", "*.cs")
            .Where(file => ReflectionOrCompiler().IsMatch(file.Text))
            .Select(file => file.Name));

    [GeneratedRegex(
        "^using (Factbook[.]Generator|Factbook[.]Tool[.](Compiling|Reading[.]Assemblies)|System[.]Reflection|Microsoft[.]CodeAnalysis)",
        RegexOptions.Multiline)]
    private static partial Regex ReflectionOrCompiler();

    private static void AssertSame(DatasetProject project)
    {
        var build = DatasetBuild.Compile(project, default);
        var (sources, assembly) = (SourceDataset.Read(build.Compiled), DatasetLoader.Load(build.Emit()));

        Assert.Equal(Describe(assembly), Describe(sources));
        Assert.Equal(JsonOf(assembly), JsonOf(sources));
    }

    private static string JsonOf(FactDataset dataset)
    {
        using var stream = new MemoryStream();
        DatasetJson.Write(dataset, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    // Returns the parts that JSON does not contain: the sets of cases, the records, owners and inverses.
    private static string Describe(FactDataset dataset)
    {
        var text = new StringBuilder(dataset.Name).Append('\n');
        foreach (var set in dataset.Sets)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"{set.CommandName} {set.Record} {set.IsCase} {set.Record.IsAbstract} ")
                .Append(CultureInfo.InvariantCulture, $"{string.Join(' ', set.Record.Cases)} {set.Record.Discriminator?.Key} ")
                .AppendJoin(' ', set.Record.Bases.Select(@base => $"{@base} {string.Join(' ', @base.Terms)}")).Append(' ')
                .AppendJoin(' ', set.Record.Terms).Append('\n');
            foreach (var property in set.Record.Members)
            {
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"  {property.YamlName} {property.Role} {property.IsKey} {property.IsUnique} {property.IsRequired} ")
                    .Append(CultureInfo.InvariantCulture, $"{property.IsExtension} {property.InverseOf} {property.DeclaredBy} ")
                    .Append(CultureInfo.InvariantCulture, $"{Describe(property.Type)} {LookUps(property)} ")
                    .Append(CultureInfo.InvariantCulture, $"{property.PassageSource} {string.Join(' ', property.Terms)}\n");
            }

            foreach (var fact in set.Facts)
            {
                var inverses = fact.Record.Members.Where(property => property.Role == PropertyRole.Inverse)
                    .Select(property => ((ListValue)fact.ValueOf(property)).Items)
                    .Select(items => string.Join(' ', items.Select(item => ((ReferenceValue)item).Fact.Key)));
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"  {fact.Key} {fact.Record} {fact.Location} {fact.Owner?.Key} {string.Join(';', inverses)}\n");
            }
        }

        return text.ToString();
    }

    private static string LookUps(FactProperty property) =>
        $"{property.Name} {property.Lookup} {string.Join(' ', property.RefersTo)} {property.AllowsOtherTexts}";

    private static string Describe(EnumMember member) =>
        $"{member.Name}={member.YamlName}={member.Value}={string.Join(' ', member.Terms)}";

    private static string Describe(FactType type) => (type.IsOptional ? "optional " : "") + type switch
    {
        ScalarType scalar => $"{scalar.Kind}",
        EnumType { Enum: var names } =>
            $"{names.FullName} {names.IsFlags} "
                + $"{string.Join(' ', names.Members.Select(Describe))}",
        ListType list => $"list of {Describe(list.Item)}",
        DictionaryType dictionary => $"{Describe(dictionary.Value)} by {Describe(dictionary.Key)}",
        ReferenceType reference => $"reference to {reference.Record}",
        NestedType nested => $"nested {nested.Record}",
        _ => type.GetType().Name,
    };
}
