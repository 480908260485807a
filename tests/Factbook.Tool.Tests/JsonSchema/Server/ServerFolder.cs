namespace Factbook.Tool.Tests.JsonSchema.Server;

/// <summary>The folder in which npm installs the language server.</summary>
internal static class ServerFolder
{
    /// <summary>Returns the program of the server, and installs it if necessary.</summary>
    /// <exception cref="SkipException">node or npm is missing, or the server cannot be installed.</exception>
    public static string Install()
    {
        var folder = Repository.PathOf("artifacts/yaml-language-server");
        var failure = NpmPackages.Install(Repository.PathOf("tests/Factbook.Tool.Tests/JsonSchema/Server"), folder);
        Skip.If(failure is not null, $"yaml-language-server can't be installed: {failure}");
        return Path.Join(folder, "node_modules", "yaml-language-server", "bin", "yaml-language-server");
    }
}
