using System.Text.RegularExpressions;
using Factbook.Tool.LinkedData;
using Factbook.Tool.Tests.LinkedData.Readers;

namespace Factbook.Tool.Tests.LinkedData;

/// <summary>The SHACL shapes of the article's dataset.</summary>
public sealed partial class ShapeTests
{
    private static readonly string Shapes = File.ReadAllText(Repository.PathOf("src/RussiaSupply/shapes.ttl"));

    // For each shape a text of the export and what it is replaced by.
    private static readonly Dictionary<string, (string Valid, string Broken)> Breaks = new()
    {
        ["ActorShape"] = ("\"wikidata\": \"http://www.wikidata.org/entity/Q148\"", "\"wikidata\": \"http://example.org/Q148\""),
        ["ClaimShape"] = ("\"stance\": \"facts:Stance.affirms\"", "\"stance\": \"facts:Certainty.probable\""),
        ["FlowShape"] = ("\"good\": \"facts:goods/machine-tools\"", "\"good\": \"facts:actors/china\""),
        ["GoodShape"] = ("\"name\": \"Machine tools\",", ""),
        ["MoneyShape"] = ("\"currency\": \"USD\"", "\"currency\": \"dollars\""),
        ["PassageShape"] = ("\"source\": \"facts:sources/article\"", "\"source\": \"facts:actors/china\""),
        ["PositionShape"] = ("\"start\": 1576", "\"start\": 1700"),
        ["QuantityShape"] = ("\"lower\": \"70\"", "\"lower\": \"101\""),
        ["ReportShape"] = ("\"by\": \"facts:speakers/us-officials\"", "\"by\": \"facts:goods/machine-tools\""),
        ["ShareShape"] = ("\"unitCode\": \"P1\"", "\"unitCode\": \"C62\""),
        ["SourceShape"] = (
            "\"published\": \"2024-04-12/2024-04-14\"", "\"published\": { \"@value\": \"2024-04-12\", \"@type\": \"xsd:date\" }"),
    };

    [Fact]
    public void Shapes_name_the_IRI_of_the_dataset() =>
        Assert.Contains($"@prefix facts: <{DatasetIri.Of("RussiaSupply")}#> .", Shapes, StringComparison.Ordinal);

    [LongFact]
    [Trait("Run", "Full")]
    public void Export_conforms_and_a_broken_copy_violates_each_shape()
    {
        var export = Run.Export("--format", "jsonld");
        var names = ShapeName().Matches(Shapes).Select(shape => shape.Groups[1].Value).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(Breaks.Keys.Order(StringComparer.Ordinal), names);

        var violated = LinkedDataReaders.Validate(Shapes, [export, .. names.Select(name => Broken(export, name))]);

        Assert.Empty(violated[0]);
        Assert.All(names.Zip(violated.Skip(1)), shape => Assert.Contains(shape.First, shape.Second));
    }

    private static string Broken(string export, string shape)
    {
        var (valid, broken) = Breaks[shape];
        Assert.Contains(valid, export, StringComparison.Ordinal);
        return export.Replace(valid, broken, StringComparison.Ordinal);
    }

    [GeneratedRegex("^facts:([A-Za-z]+) a sh:NodeShape", RegexOptions.Multiline)]
    private static partial Regex ShapeName();
}
