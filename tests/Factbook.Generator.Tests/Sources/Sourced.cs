using System.Security.Cryptography;
using System.Text;
using Factbook.Generator.Tests.Testing;

namespace Factbook.Generator.Tests.Sources;

/// <summary>Facts with passages, and the text of their source.</summary>
internal static class Sourced
{
    public const string Records = """
        [Facts("sources.yaml")]
        public sealed record Source([property: Key] string Id)
        {
            [SourceText(Digest = nameof(Sha256))] public string? Text { get; init; }
            public string? Sha256 { get; init; }
        }

        [Facts("claims.yaml")]
        public sealed partial record Claim([property: Key] string Id)
        {
            public partial Source In { get; }
            [PassageOf(nameof(In))] public required IReadOnlyList<Passage> Evidence { get; init; }
            public string? Note { get; init; }
        }
        """;

    /// <summary>The folder of sources of <see cref="InMemoryText"/>: <c>sources</c> within the folder of facts.</summary>
    public static readonly Dictionary<string, string> Properties = new()
    {
        ["EscapedFactSources"] = Uri.EscapeDataString(InMemoryText.Root + "/sources/"),
        ["FactSourcesExists"] = "true",
    };

    /// <summary>Returns a claim with one passage of <c>letter.txt</c>, its source, and that text.</summary>
    public static (string Path, string Yaml)[] Files(string passage, string text) =>
        [
            ("claims.yaml", $"claim: {{ in: letter, evidence: [{passage}] }}"),
            ("sources.yaml", "letter: { text: letter.txt }"),
            ("sources/letter.txt", text)
        ];

    /// <summary>Returns the passage of words in a text, as a fact states it.</summary>
    public static string Seal(string text, string words)
    {
        var at = text.IndexOf(words, StringComparison.Ordinal);
        var start = text[..at].EnumerateRunes().Count();
        return Range(start, start + words.EnumerateRunes().Count(), words);
    }

    public static string Range(int start, int end, string words) => $"{start}-{end} sha256:{DigestOf(words)[..16]}";

    public static string DigestOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
