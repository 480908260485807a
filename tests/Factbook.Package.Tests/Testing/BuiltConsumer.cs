namespace Factbook.Package.Tests.Testing;

/// <summary>The result of the build of a consumer.</summary>
/// <param name="diagnostics">The warnings and errors of the project.</param>
/// <param name="run">The result of the program, or null if there is none.</param>
/// <param name="output">The complete output of MSBuild.</param>
internal sealed class BuiltConsumer(string diagnostics, CommandResult? run, string output)
{
    private const string Error = ": error ";

    /// <summary>Gets the output of the program, which was built without a warning.</summary>
    public string Printed
    {
        get
        {
            Assert.Equal("", diagnostics);
            Assert.True(run is not null, output);
            return run!.Succeeded().ReplaceLineEndings("\n").Trim();
        }
    }

    /// <summary>Gets the lines of warnings and errors, each once.</summary>
    public IEnumerable<string> Reported => diagnostics.Split('\n');

    /// <summary>Gets the distinct lines of the errors.</summary>
    public string Errors
    {
        get
        {
            Assert.True(diagnostics.Contains(Error, StringComparison.Ordinal), output);
            return diagnostics;
        }
    }

    /// <summary>Gets the distinct lines of the warnings of a successful build.</summary>
    public string Warnings
    {
        get
        {
            Assert.DoesNotContain(Error, diagnostics, StringComparison.Ordinal);
            Assert.True(diagnostics.Contains(": warning ", StringComparison.Ordinal), output);
            return diagnostics;
        }
    }

    public static BuiltConsumer Of(Consumer consumer, Workspace folder, string output)
    {
        // MSBuild ends each warning and error with the path of its project, or begins with it, and repeats them at the end of the build.
        var project = Path.Combine(folder.Folder, consumer.ProjectFile);
        var lines = output.Split('\n').Select(line => line.Trim()).Distinct()
            .Where(line =>
                line.Contains($"[{project}", StringComparison.Ordinal)
                    || line.StartsWith($"{project} : ", StringComparison.Ordinal));
        var diagnostics = string.Join('\n', lines);
        var program = Path.Combine(folder.Folder, "bin", "Debug", "net10.0", $"{consumer.Name}.dll");
        var isProgram = !diagnostics.Contains(Error, StringComparison.Ordinal)
            && File.Exists(Path.ChangeExtension(program, ".runtimeconfig.json"));
        return new BuiltConsumer(diagnostics, isProgram ? folder.DotNet(program) : null, output);
    }
}
