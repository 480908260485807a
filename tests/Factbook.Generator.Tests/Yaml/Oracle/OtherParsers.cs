using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Factbook.Generator.Tests.Documentation;

namespace Factbook.Generator.Tests.Yaml.Oracle;

/// <summary>Two independent YAML 1.2 parsers, <c>yaml</c> and <c>js-yaml</c>, which one process of node runs over many texts.</summary>
internal static class OtherParsers
{
    private const string Folder = "tests/Factbook.Generator.Tests/Yaml/Oracle";

    /// <summary>Returns the outlines of each text, one by each parser, in the form of <see cref="Outline"/>; null where a parser refuses the text.</summary>
    /// <exception cref="SkipException">The parsers cannot be installed.</exception>
    public static string?[][] Read(IReadOnlyList<string> texts)
    {
        var folder = Repository.PathOf("artifacts/yaml-parsers");
        var failure = NpmPackages.Install(Repository.PathOf(Folder), folder);
        Skip.If(failure is not null, $"The other YAML parsers cannot be installed: {failure}");

        using var node = Process.Start(new ProcessStartInfo("node", [Repository.PathOf($"{Folder}/read.cjs")])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
            Environment = { ["NODE_PATH"] = Path.Join(folder, "node_modules") },
        })!;
        var outlines = node.StandardOutput.ReadToEndAsync();
        node.StandardInput.Write(JsonSerializer.Serialize(texts));
        node.StandardInput.Close();
        node.WaitForExit();
        return JsonSerializer.Deserialize<string?[][]>(outlines.Result)!;
    }
}
