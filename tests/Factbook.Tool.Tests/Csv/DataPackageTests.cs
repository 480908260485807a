using System.ComponentModel.DataAnnotations;
using Factbook.Tool.Model;
using Factbook.Tool.Tests.Fleet;

namespace Factbook.Tool.Tests.Csv;

/// <summary>The licences and the enums that the Data Package states.</summary>
public sealed class DataPackageTests : IDisposable
{
    private readonly CsvFolder _folder = new();

    public enum Colour
    {
        Red,
        DarkGreen,
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("MIT", "MIT")]
    [InlineData("MIT OR Apache-2.0", "MIT", "Apache-2.0")]
    [InlineData("(GPL-2.0-only WITH Classpath-exception-2.0) AND\n(LGPL-2.1-only)", "GPL-2.0-only", "LGPL-2.1-only")]
    [InlineData("LicenseRef-ANDY OR(0BSD)", "LicenseRef-ANDY", "0BSD")]
    public void Licences_are_those_of_the_expression(string expression, params string[] licences)
    {
        _folder.Export(new FactDataset("Test", []) { Origin = new(null, null, expression) });

        Assert.Equal(licences, _folder.Package["licenses"]!.AsArray().Select(licence => (string?)licence!["name"]));
    }

    [Theory]
    [InlineData(Colour.DarkGreen, "dark-green", """{"required":true,"enum":["red","dark-green"]}""")]
    [InlineData((Colour)7, "7", """{"required":true}""")]
    public void Enum_is_stated_if_each_value_is_a_member(Colour colour, string value, string constraints)
    {
        Export(colour);

        Assert.Equal(["red", value], _folder.Rows("lights").Select(row => row["colour"]));
        Assert.Equal(constraints, _folder.Field("lights", "colour")["constraints"]!.ToJsonString());
    }

    [SkippableFact]
    public void Independent_validator_accepts_a_value_without_a_member()
    {
        Export((Colour)7);

        Assert.Empty(DataPackageValidator.ErrorsOf(_folder.Target));
    }

    private void Export(Colour colour) => _folder.Export(
        [new FakeSet<Light>("Lights", "lights.yaml", light => light.Id, [new("a"), new("b") { Colour = colour }])]);

    public sealed record Light([property: Key] string Id)
    {
        public Colour Colour { get; init; }
    }
}
