namespace Factbook.Tool.Tests.JsonSchema.Server;

/// <summary>The folder in which npm installs the language server.</summary>
internal static class ServerFolder
{
    /// <summary>Returns the program of the server, and installs it if necessary.</summary>
    public static string Install()
    {
        var folder = Repository.PathOf("artifacts/yaml-language-server");
        var source = Repository.PathOf("tests/Factbook.Tool.Tests/JsonSchema/Server");
        LongRun.Require("yaml-language-server", NpmPackages.Install(source, folder));
        return Path.Join(folder, "node_modules", "yaml-language-server", "bin", "yaml-language-server");
    }
}
