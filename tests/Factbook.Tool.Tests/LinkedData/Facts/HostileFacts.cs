using System.ComponentModel.DataAnnotations;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using Factbook.Tool.Tests.Fleet;

namespace Factbook.Tool.Tests.LinkedData.Facts;

/// <summary>Names, keys and texts that mean something else to readers of JSON-LD.</summary>
public sealed record Hostile
{
    public const string Shared = "http://example.org/terms#";

    [Key]
    public required string Code { get; init; }

    public string? Id { get; init; }

    public string? Location { get; init; }

    [JsonPropertyName("@type")]
    public string? Keyword { get; init; }

    [JsonPropertyName("http://example.org/a:b")]
    public string? Address { get; init; }

    [JsonPropertyName("facts")]
    public string? Prefix { get; init; }

    [JsonPropertyName("urn")]
    public string? Scheme { get; init; }

    [JsonPropertyName("Hostile")]
    public string? RecordName { get; init; }

    [JsonPropertyName("straße/%41#")]
    public string? Words { get; init; }

    [Iri(Shared + "label")]
    public string? First { get; init; }

    [Iri(Shared + "label")]
    public string? Second { get; init; }

    [Iri(Shared + "part"), Iri("http://www.w3.org/ns/prov#value"), Iri("http://example.org/share")]
    public Share? Part { get; init; }

    [Iri("https://schema.org/identifier"), Iri("https://schema.org/sameAs", ValuePrefix = "http://www.wikidata.org/entity/")]
    public IReadOnlyList<string> Wikidata { get; init; } = [];

    [Iri(Shared + "mood"), Iri(Shared + "tone")]
    public Mood? Mood { get; init; }

    public Uri? Link { get; init; }

    [StringSyntax(StringSyntaxAttribute.Uri, UriKind.RelativeOrAbsolute)]
    public Uri? Relative { get; init; }

    public IReadOnlyList<Passage> Passages { get; init; } = [];

    [Iri(Shared + "entry"), Iri(Shared + "member")]
    public IReadOnlyDictionary<string, Mood> Moods { get; init; } = new Dictionary<string, Mood>();

    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, Share>> Shares { get; init; } =
        new Dictionary<string, IReadOnlyDictionary<string, Share>>();

    public IReadOnlyList<Share> Twice { get; init; } = [];

    public YamlValue? Open { get; init; }
}

public enum Mood
{
    [Iri("https://schema.org/Happy"), Iri("http://example.org/glad")]
    Glad,

    [JsonStringEnumMemberName("so so/#")]
    Fair,
}

internal static class HostileFacts
{
    private static readonly string[] Keys =
    [
        "a b", "Ä#1%", "%41", "A", "..", "a/b", "a:b", "//x", "\"<>\\^`{|}", "日本", "\u202Ex\u00AD", "😀", "$&'()*+,;=", "facts:x",
        "@id", " ",
    ];

    public static readonly IReadOnlyList<IFactSet> Sets =
    [
        new FakeSet<Hostile>("Hostiles", "facts/a b#.yaml", fact => fact.Code, [Full, .. Keys.Select(key => new Hostile { Code = key })]),
        new FakeSet<Empty>("Empties", "facts/none.yaml", _ => null, []),
    ];

    private static Hostile Full => new()
    {
        Code = "full",
        Id = "own",
        Location = "here",
        Keyword = "@type",
        Address = "http://example.org/\u0001\u0085\u2028\"\\</script>",
        Prefix = "facts:actors/china",
        Scheme = "urn:x",
        RecordName = "_:b0",
        Words = "Straße\t\r\n",
        First = "same",
        Second = "same",
        Part = Of<Share>("more than 70 %"),
        Wikidata = ["Q148", "a b", "", "a#%zz%20"],
        Mood = Mood.Glad,
        Link = new Uri("schema:x"),
        Relative = new Uri("../a b", UriKind.Relative),
        Passages = [Of<Passage>("640-664 sha256:dd879544eeabf7b4 in 612-690 sha256:0a5475ffb4d69625"), Of<Passage>("the | exact | words")],
        Moods = new Dictionary<string, Mood> { ["a/b"] = Mood.Glad, ["a"] = Mood.Fair, ["odd"] = (Mood)7 },
        Shares = new Dictionary<string, IReadOnlyDictionary<string, Share>>
        {
            ["x"] = new Dictionary<string, Share> { ["y"] = Of<Share>("1 %") },
        },
        Twice = [Of<Share>("5 %"), Of<Share>("5 %")],
        Open = YamlValue.CreateMapping(
            KeyValuePair.Create("@id", YamlValue.CreateScalar("facts:x")),
            KeyValuePair.Create("a", YamlValue.CreateSequence(YamlValue.Null, YamlValue.CreateScalar("\u0007é<")))),
    };

    private static T Of<T>(string text)
        where T : IParsable<T> => T.Parse(text, CultureInfo.InvariantCulture);
}

/// <summary>A record without facts.</summary>
public sealed record Empty
{
    public string? Name { get; init; }
}
