namespace Factbook.Tool.Tests.JsonSchema.Server;

/// <summary>Where npm puts the language server.</summary>
internal static class ServerFolder
{
    /// <summary>The server's program, installed if it is not there.</summary>
    /// <exception cref="SkipException">There is no node or npm, or it can't install the server.</exception>
    public static string Install()
    {
        var folder = Repository.PathOf("artifacts/yaml-language-server");
        var failure = NpmPackages.Install(Repository.PathOf("tests/Factbook.Tool.Tests/JsonSchema/Server"), folder);
        Skip.If(failure is not null, $"yaml-language-server can't be installed: {failure}");
        return Path.Join(folder, "node_modules", "yaml-language-server", "bin", "yaml-language-server");
    }
}
