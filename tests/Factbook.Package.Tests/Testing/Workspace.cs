using System.Diagnostics;

namespace Factbook.Package.Tests.Testing;

/// <summary>A folder with projects that use the packages.</summary>
/// <param name="folder">Its full path.</param>
/// <param name="version">The version of the packages.</param>
/// <param name="environment">The environment variables of commands.</param>
internal sealed class Workspace(string folder, string version, IReadOnlyDictionary<string, string> environment)
{
    public string Folder { get; } = folder;

    /// <summary>Returns a subfolder.</summary>
    public Workspace In(string name) => new(Path.Combine(Folder, name), version, environment);

    /// <summary>Writes a file after replacing <c>FACTBOOK_VERSION</c> with the version of the packages.</summary>
    public Workspace Write(string path, string text)
    {
        var file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text.Replace("FACTBOOK_VERSION", version, StringComparison.Ordinal));
        return this;
    }

    public Workspace Delete(string path)
    {
        File.Delete(Path.Combine(Folder, path));
        return this;
    }

    public string Read(string path) => File.ReadAllText(Path.Combine(Folder, path));

    public CommandResult DotNet(params IEnumerable<string> arguments) => Run("dotnet", arguments);

    /// <summary>Starts a program; the caller reads its output.</summary>
    public Process Start(string program, params IEnumerable<string> arguments) => Command.Start(Folder, environment, program, arguments);

    public CommandResult Run(string program, params IEnumerable<string> arguments) => Command.Run(Folder, environment, program, arguments);
}
