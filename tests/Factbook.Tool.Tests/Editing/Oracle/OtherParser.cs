using System.Text.Json;

namespace Factbook.Tool.Tests.Editing.Oracle;

/// <summary>An edit by the path to its collection or scalar: the document, then the index in each collection.</summary>
/// <param name="Kind"><c>replace</c>, <c>rename</c>, <c>insert-entry</c>, <c>insert-item</c> or <c>remove</c>.</param>
internal sealed record StatedEdit(string Before, string After, IReadOnlyList<int> Path, string Kind, int Index, string Key, string Text);

/// <summary>Another YAML parser, which verifies edited texts.</summary>
internal static class OtherParser
{
    private const string Packages = "tests/Factbook.Generator.Tests/Yaml/Oracle";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    /// <summary>Returns for each edit null if the text after it contains what was intended, and otherwise the reason.</summary>
    /// <exception cref="SkipException">The parser cannot be installed, and this is not the full run, which requires it.</exception>
    public static string?[] Verify(IReadOnlyList<StatedEdit> edits)
    {
        var folder = Repository.PathOf("artifacts/yaml-parsers-of-edits");
        var failure = NpmPackages.Install(Repository.PathOf(Packages), folder);
        Assert.False(failure is not null && RandomInputs.IsFull, $"The full run requires node and npm: {failure}");
        Skip.If(failure is not null, $"The other YAML parser cannot be installed: {failure}");

        var script = Repository.PathOf("tests/Factbook.Tool.Tests/Editing/Oracle/edits.cjs");
        var verdicts = Script.Run("node", [script], JsonSerializer.Serialize(edits, Options), Path.Join(folder, "node_modules"));
        return JsonSerializer.Deserialize<string?[]>(verdicts)!;
    }
}
