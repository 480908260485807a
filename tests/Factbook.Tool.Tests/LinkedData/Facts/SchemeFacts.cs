using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Text.Json.Serialization;
using Factbook.Tool.Tests.Fleet;

namespace Factbook.Tool.Tests.LinkedData.Facts;

/// <summary>Terms whose schemes are the usual prefixes of the export.</summary>
[Iri("schema:Claim"), Iri("https://schema.org/Thing")]
public sealed record Schemed
{
    [Key]
    public required string Code { get; init; }

    [Iri("facts:size"), Iri("http://www.w3.org/ns/prov#value")]
    public Share? Size { get; init; }

    [Iri("prov:value", ValuePrefix = "oa:")]
    public string? Value { get; init; }

    [Iri("xsd:date")]
    public DateOnly? Day { get; init; }

    [Iri("skos://host/tone")]
    public Tone? Tone { get; init; }

    [JsonPropertyName("schema_")]
    public string? Name { get; init; }

    public Uri? Link { get; init; }

    public Passage? Passage { get; init; }

    public IReadOnlyDictionary<string, Tone> Tones { get; init; } = new Dictionary<string, Tone>();
}

public enum Tone
{
    [Iri("rdfs:Calm"), Iri("https://schema.org/Calm")]
    Calm,
    Loud,
}

internal static class SchemeFacts
{
    public static readonly IReadOnlyList<IFactSet> Sets =
    [
        new FakeSet<Schemed>("Schemes", "facts/schemes.yaml", fact => fact.Code, [One]),
    ];

    private static Schemed One => new()
    {
        Code = "one",
        Size = Share.Parse("more than 70 %", CultureInfo.InvariantCulture),
        Value = "a b",
        Day = new DateOnly(2024, 2, 29),
        Tone = Tone.Calm,
        Name = "schema:x",
        Link = new Uri("schema:x"),
        Passage = Passage.Parse("the | exact | words", CultureInfo.InvariantCulture),
        Tones = new Dictionary<string, Tone> { ["a"] = Tone.Loud },
    };
}
