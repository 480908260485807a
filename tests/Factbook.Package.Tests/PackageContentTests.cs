using System.Xml.Linq;
using Factbook.Package.Tests.Testing;

namespace Factbook.Package.Tests;

[Collection(PackagesCollection.Name)]
public sealed class PackageContentTests(Packages packages)
{
    private static readonly string[] WithCode = ["Factbook", "Factbook.Tool", "RussiaSupply"];
    private static readonly string[] WithSymbols = ["Factbook", "RussiaSupply"];

    public static TheoryData<string> Ids => [.. WithCode, "Factbook.Templates"];

    [Fact]
    public void Solution_packs_four_packages_and_the_symbols_of_libraries()
    {
        Assert.Equal(
            WithSymbols.Select(id => $"{id}.{packages.Version}.snupkg")
                .Concat(WithCode.Append("Factbook.Templates").Select(id => $"{id}.{packages.Version}.nupkg"))
                .Order(StringComparer.Ordinal),
            Directory.GetFiles(packages.Feed).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Packing_has_no_warnings() => Assert.DoesNotMatch("(?i)warn|missing a readme", packages.PackOutput);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_package_has_description_and_repository(string id)
    {
        var about = Nuspec(id);
        Assert.Equal("MIT", Value("license"));
        Assert.NotEmpty(Value("description"));
        Assert.NotEmpty(Value("tags"));
        Assert.Matches("^[0-9a-f]{40}$", (string?)Element("repository")?.Attribute("commit"));
        Assert.Equal(Value("projectUrl"), (string?)Element("repository")?.Attribute("url") ?? "");
        using var package = packages.Open(id);
        Assert.NotNull(package.GetEntry(Value("icon")));
        Assert.NotNull(package.GetEntry(Value("readme")));

        XElement? Element(string name) => about.Descendants().FirstOrDefault(element => element.Name.LocalName == name);

        string Value(string name) => Element(name)?.Value ?? "";
    }

    [Fact]
    public void Library_has_no_dependency() => Assert.Empty(Dependencies("Factbook"));

    [Fact]
    public void Dataset_depends_only_on_the_library_without_properties_or_generator()
    {
        var dependency = Assert.Single(Dependencies("RussiaSupply"));
        Assert.Equal("Factbook", (string?)dependency.Attribute("id"));
        Assert.Equal(packages.Version, (string?)dependency.Attribute("version"));
        Assert.Equal("Build,Analyzers", (string?)dependency.Attribute("exclude"));
    }

    [Fact]
    public void Library_contains_generator_parser_and_properties()
    {
        using var package = packages.Open("Factbook");
        Assert.Equal(
            [
                "analyzers/dotnet/cs/Factbook.Analyzers.dll", "analyzers/dotnet/cs/Factbook.CodeFixes.dll",
                "analyzers/dotnet/cs/Factbook.Generator.dll", "analyzers/dotnet/cs/YamlDotNet.dll",
                "build/FactRules.targets", "build/Factbook.props", "build/Factbook.targets", "build/FactsBaseline.targets",
                "build/UntrustedFacts.targets", "buildMultiTargeting/Factbook.targets", "buildTransitive/Factbook.targets",
                "lib/net10.0/Factbook.dll", "lib/net10.0/Factbook.xml",
                "runtimes/linux-arm64/lib/net10.0/Factbook.dll", "runtimes/linux-x64/lib/net10.0/Factbook.dll",
                "runtimes/osx-arm64/lib/net10.0/Factbook.dll",
                "runtimes/win-arm64/lib/net10.0/Factbook.dll", "runtimes/win-x64/lib/net10.0/Factbook.dll",
                "tools/net10.0/Factbook.RuleRunner.dll", "tools/net10.0/Factbook.RuleRunner.runtimeconfig.json",
            ],
            package.Entries.Select(entry => entry.FullName)
                .Where(name =>
                    name.Split('/')[0] is "analyzers" or "lib" or "runtimes" or "tools"
                        || name.StartsWith("build", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal));
        Assert.NotNull(package.GetEntry("THIRD-PARTY-NOTICES.txt"));
    }

    [Theory]
    [InlineData("Factbook")]
    [InlineData("Factbook.Tool")]
    public void Notices_name_every_third_party_assembly_and_the_data_of_Unicode(string id)
    {
        using var package = packages.Open(id);
        using var notices = new StreamReader(package.GetEntry("THIRD-PARTY-NOTICES.txt")!.Open());
        var text = notices.ReadToEnd();

        var others = package.Entries.Select(entry => entry.Name)
            .Where(name => name.EndsWith(".dll", StringComparison.Ordinal) && !name.StartsWith("Factbook", StringComparison.Ordinal))
            .Distinct();

        Assert.DoesNotContain(others, name => !text.Contains(name, StringComparison.Ordinal));
        Assert.Contains("Copyright © 1991-2025 Unicode, Inc.", text, StringComparison.Ordinal);
    }

    private IEnumerable<XElement> Dependencies(string id) =>
        Nuspec(id).Descendants().Where(element => element.Name.LocalName == "dependency");

    private XDocument Nuspec(string id)
    {
        using var package = packages.Open(id);
        using var nuspec = package.GetEntry(id + ".nuspec")!.Open();
        return XDocument.Load(nuspec);
    }
}
