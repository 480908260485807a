using Factbook.Package.Tests.Testing;

namespace Factbook.Package.Tests;

/// <summary>A program that uses all features of facts, run as built, trimmed, and compiled with Native AOT.</summary>
[Collection(PackagesCollection.Name)]
public sealed class PublishedTests(Packages packages)
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
            <IsAotCompatible>true</IsAotCompatible>
            <TrimmerSingleWarn>false</TrimmerSingleWarn>
            <InvariantGlobalization>true</InvariantGlobalization>
            <DisableTransitiveFrameworkReferenceDownloads>true</DisableTransitiveFrameworkReferenceDownloads>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="Factbook" Version="FACTBOOK_VERSION" />
            <PackageReference Include="RussiaSupply" Version="FACTBOOK_VERSION" />
          </ItemGroup>
        </Project>
        """;

    private const string Records =
        """
        using System.ComponentModel.DataAnnotations;
        using System.ComponentModel.DataAnnotations.Schema;
        using System.Text.Json.Serialization;
        using Factbook;

        namespace Fleet;

        public enum Grade { Feed, [JsonStringEnumMemberName("top-quality")] Top }

        public readonly record struct Leg(int Miles, TimeOnly At);

        [Facts("ports.yaml")]
        public sealed partial record Port([property: Key] string Id, string Name, [property: Index(IsUnique = true)] string? Code = null)
        {
            public partial Port? Hub { get; }
            [InverseProperty(nameof(Hub))] public partial IReadOnlyList<Port> Feeders { get; }
            [InverseProperty(nameof(Load.From))] public partial IReadOnlyList<Load> Loads { get; }
        }

        [Facts("loads.yaml")]
        public abstract partial record Load([property: Key] string Id)
        {
            public partial Port From { get; }
            public Period? During { get; init; }
        }

        public sealed partial record OilLoad(string Id, Share Fill, Money Worth) : Load(Id);

        public sealed partial record GrainLoad(string Id, Quantity Weight, [property: Index] Grade Grade) : Load(Id)
        {
            public IReadOnlyDictionary<string, decimal> Tolls { get; init; } = new Dictionary<string, decimal>();
            public IReadOnlyList<Leg> Legs { get; init; } = [];
            public YamlValue? Remarks { get; init; }
            public Interval? Depth { get; init; }
        }

        public sealed record Row(string Id, Money Worth, Share Fill, Period? During, Quantity? Weight, Interval? Depth);

        [JsonSerializable(typeof(Row))]
        public sealed partial class FleetJson : JsonSerializerContext;
        """;

    private const string Program =
        """
        using System.Text.Json;
        using Factbook;
        using Fleet;
        using RussiaSupply;

        Report("key", Ports.All["riga"].Name);
        Report("beyond ASCII", Ports.Cologne.Name);
        Report("span", Ports.All.TryGetValue("x-riga-y".AsSpan(2, 4), out var riga) && ReferenceEquals(riga, Ports.Riga));
        Report("missing", Missing());
        Report("index", Ports.ByCode("LVRIX")?.Id);
        Report("index of an enum", string.Join(", ", GrainLoads.ByGrade(Grade.Top).Select(load => load.Id)));
        Report("reference", Loads.Spring.From.Hub!.Name);
        Report("inverse", string.Join(", ", Ports.All["cologne"].Feeders.Select(port => port.Id)));
        Report("inverse of cases", string.Join(", ", Ports.Riga.Loads.Select(load => load.GetType().Name)));
        Report("enumeration", string.Join(", ", Loads.All.Select(load => $"{load.Id} {Loads.All.LocationOf(load)}")));
        Report("case", string.Join(", ", OilLoads.All.Select(load => load.Worth)));
        Report("text", Loads.Spring);
        Report("other text", Loads.Autumn);
        Report("equality", Loads.Spring == Loads.Spring with { } && Loads.Spring != Loads.Autumn);
        Report("arithmetic", Loads.Spring.Fill * Loads.Spring.Worth);
        Report("interval", Interval.Parse("more than 30").Contains(30m));
        Report("period", $"{Loads.Spring.During!.Value.First:o} {Loads.Spring.During.Value.Last:o}");
        Report("dictionary", string.Join(", ", Loads.Autumn.Tolls.OrderBy(toll => toll.Key, StringComparer.Ordinal)));
        Report("nested", string.Join(", ", Loads.Autumn.Legs));
        Report("open", $"{Loads.Autumn.Remarks} {Loads.Autumn.Remarks!["crew"][0].Text}");
        Report("enum", string.Join(", ", Enum.GetNames<Grade>()) + " " + Loads.Autumn.Grade);

        var row = new Row("r", Loads.Spring.Worth, Loads.Spring.Fill, Loads.Spring.During, Loads.Autumn.Weight, Loads.Autumn.Depth);
        var json = JsonSerializer.Serialize(row, FleetJson.Default.Row);
        Report("JSON", json);
        Report("JSON read back", JsonSerializer.Deserialize(json, FleetJson.Default.Row) == row);

        Report("sets", string.Join(", ", new IFactSet[] { Loads.All, GrainLoads.All, Ports.All }.Select(set =>
            $"{set.Name} {set.Count} {set.FactType.Name} {set.BaseSet?.Name} {set.KeyAt(0)} {set.FactAt(0) is not null}")));
        var share = Claims.MachineToolShare;
        Report("package", $"{share.Share} of {share.Of.Id}, said by {share.Speaker.Id}");
        Report("places in the package", Enumerable.Range(0, Claims.All.Count).All(i => Claims.All.IndexOf(Claims.All[i]) == i));

        static void Report(string what, object? value) => Console.WriteLine($"{what}: {value}");

        static string Missing()
        {
            try
            {
                return Ports.All[new string(['r', 'g', 'i', 'a'])].Name;
            }
            catch (KeyNotFoundException missing)
            {
                return missing.Message;
            }
        }
        """;

    private const string PortFacts =
        """
        riga: { name: Riga, code: LVRIX, hub: cologne }
        cologne: { name: Köln }
        bonn: { name: Bonn, hub: cologne }
        """;

    private const string LoadFacts =
        """
        spring: { from: riga, during: 2024-Q2, fill: more than 70 %, worth: about 900 million USD }
        autumn:
          from: riga
          weight: at least 24 tonnes
          grade: top-quality
          tolls: { suez: 1000.50, kiel: 7 }
          legs: [{ miles: 8300, at: "06:30" }]
          remarks: { crew: [25, ~] }
          depth: (1.5, 2]
        """;

    private static readonly Consumer Fleet = new(
        "Fleet",
        Project,
        ("Records.cs", Records),
        ("Program.cs", Program),
        ("facts/ports.yaml", PortFacts),
        ("facts/loads.yaml", LoadFacts));

    private static readonly string[] Linkers = ["clang", "gcc"];

    private static string Executable => OperatingSystem.IsWindows() ? "Fleet.exe" : "Fleet";

    [Fact]
    public void Program_uses_all_features_of_facts()
    {
        var printed = packages.Consumers[Fleet].Printed;
        Assert.Contains(
            "package: more than 70 % of russia-machine-tool-imports, said by us-officials\n", printed, StringComparison.Ordinal);
        Assert.Contains("Fill = more than 70 %, Worth = about 900 million USD }\n", printed, StringComparison.Ordinal);
        Assert.Contains("JSON read back: True\n", printed, StringComparison.Ordinal);
        Assert.Contains("GrainLoads 1 GrainLoad Loads autumn True, ", printed, StringComparison.Ordinal);
    }

    [SkippableFact]
    [Trait("Run", "Full")]
    public void Trimmed_program_has_the_same_output_and_no_warnings()
    {
        Skip.IfNot(RandomInputs.IsFull, "Trimming the framework takes as long as many other tests: the long run does it.");

        Assert.Equal(packages.Consumers[Fleet].Printed, Published("trimmed", "--self-contained", "-p:PublishTrimmed=true"));
    }

    [SkippableFact]
    [Trait("Run", "Full")]
    public void Native_program_has_the_same_output_and_no_warnings()
    {
        Skip.IfNot(RandomInputs.IsFull, "Compiling to native code takes as long as many other tests: the long run does it.");
        Skip.IfNot(
            OperatingSystem.IsWindows() || Linkers.Any(IsOnPath),
            $"Native code needs a linker, and none of {string.Join(", ", Linkers)} is here.");

        Assert.Equal(packages.Consumers[Fleet].Printed, Published("native", "-p:PublishAot=true"));
    }

    // TreatWarningsAsErrors applies to warnings of the trimmer and of ILCompiler as well.
    private string Published(string folder, params string[] how)
    {
        var consumer = packages.Consumers.FolderOf(Fleet);
        var output = consumer.DotNet(["publish", "--runtime", BuiltWith.Portable, "--output", folder, .. how]).Succeeded();
        Assert.DoesNotContain("warning", output, StringComparison.OrdinalIgnoreCase);
        return consumer.Run(Path.Combine(consumer.Folder, folder, Executable)).Succeeded().ReplaceLineEndings("\n").Trim();
    }

    private static bool IsOnPath(string program) =>
        Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));
}
