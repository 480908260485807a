using System.Text.Json;

namespace Factbook.Tool.Tests.LinkedData.Readers;

/// <summary>What a reader makes of a JSON-LD text: its statements, or the reason why it refuses the text.</summary>
internal sealed record ReaderResult(IReadOnlyList<string[]>? Statements, string? Error)
{
    /// <summary>Gets the statements as lines in ordinal order.</summary>
    public IEnumerable<string> Lines => Statements!.Select(statement => string.Join('\t', statement)).Order(StringComparer.Ordinal);
}

/// <summary>Independent readers and validators of linked data: npm packages, and rdflib of Debian.</summary>
internal static class LinkedDataReaders
{
    private const string Scripts = "tests/Factbook.Tool.Tests/LinkedData/Readers";

    private static readonly Lock Gate = new();

    /// <summary>Reads texts with the npm package <c>jsonld</c>.</summary>
    public static IReadOnlyList<ReaderResult> ReadWithJsonLd(params IReadOnlyList<string> texts) =>
        Parse<ReaderResult>(Node("expand.cjs", texts));

    /// <summary>Reads texts with rdflib.</summary>
    public static IReadOnlyList<ReaderResult> ReadWithRdflib(params IReadOnlyList<string> texts)
    {
        LongRun.Require("rdflib of the Debian package python3-rdflib", PythonPackages.FindFailure("rdflib"));
        return Parse<ReaderResult>(Output(PythonPackages.Interpreter, "expand.py", texts, modules: null));
    }

    /// <summary>Validates texts with shapes.</summary>
    /// <returns>For each text the names of the shapes that it violates.</returns>
    public static IReadOnlyList<string[]> Validate(string shapes, IReadOnlyList<string> texts) =>
        Parse<string[]>(Node("validate.cjs", new { shapes, documents = texts }));

    private static string Node(string script, object input)
    {
        var folder = Repository.PathOf("artifacts/linked-data-readers");
        lock (Gate)
        {
            LongRun.Require("the npm package jsonld or rdf-validate-shacl", NpmPackages.Install(Repository.PathOf(Scripts), folder));
        }

        return Output("node", script, input, Path.Join(folder, "node_modules"));
    }

    private static string Output(string program, string script, object input, string? modules) =>
        Script.Run(program, [Repository.PathOf($"{Scripts}/{script}")], JsonSerializer.Serialize(input), modules);

    private static IReadOnlyList<T> Parse<T>(string json) => JsonSerializer.Deserialize<T[]>(json, JsonSerializerOptions.Web)!;
}
