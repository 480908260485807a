using System.Diagnostics;
using Factbook.Tool.Rendering;
using Factbook.Tool.Tests.Projects;

namespace Factbook.Tool.Tests;

/// <summary>Every error in the environment of the command is reported in one line, and no incomplete file is left.</summary>
public sealed class BadInputTests : IDisposable
{
    private const string Full = "/dev/full";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("factbook-bad-");

    public void Dispose() => _folder.Delete(recursive: true);

    [SkippableFact]
    public void Export_to_full_disk_leaves_no_file()
    {
        Skip.IfNot(
            OperatingSystem.IsLinux() && Shell($"mount -t tmpfs -o size=16k tmpfs '{_folder.FullName}'").ExitCode == 0,
            "A small file system cannot be mounted here.");
        try
        {
            var run = Run.Piped("export", "-o", Path.Combine(_folder.FullName, "facts.json"));

            AssertOneLine(run.ExitCode, run.Error, "' cannot be written: No space left on device");
            Assert.Empty(_folder.GetFileSystemInfos());
        }
        finally
        {
            Assert.Equal(0, Shell($"umount '{_folder.FullName}'").ExitCode);
        }
    }

    [SkippableTheory]
    [InlineData("export RussiaSupply.dll")]
    [InlineData("show --project RussiaSupply.dll")]
    public void Reports_full_output(string command)
    {
        Skip.IfNot(File.Exists(Full), "This system has no /dev/full.");

        var (exitCode, error) = Shell(
            $"dotnet exec '{typeof(Application).Assembly.Location}' "
                + $"{command.Replace("RussiaSupply.dll", Run.Article, StringComparison.Ordinal)} > {Full}");

        AssertOneLine(exitCode, error, "No space left on device");
    }

    [SkippableFact]
    public void Reports_full_output_of_a_check()
    {
        Skip.IfNot(File.Exists(Full), "This system has no /dev/full.");
        using var folder = ProjectFolder.WithActors("china: { name: China }\n");
        using var error = new StringWriter();

        var exitCode = new Application(
            TextWriter.Null,
            () => new FileStream(Full, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0),
            error,
            ScreenTraits.Plain,
            StandInMSBuild.Instance)
            .Run("check", folder.Path, "--format", "sarif");

        AssertOneLine(exitCode, error.ToString(), "No space left on device");
    }

    [SkippableFact]
    public void Writes_to_device_without_replacing_it()
    {
        Skip.IfNot(File.Exists(Full), "This system has no /dev/full.");

        var run = Run.Piped("export", "-o", Full);

        AssertOneLine(run.ExitCode, run.Error, $"'{Full}' cannot be written: No space left on device");
        Assert.Empty(Directory.GetFiles("/dev", ".full*"));
    }

    [Fact]
    public void Reports_empty_folder() =>
        AssertOneLine(
            Run.Piped("show", "--project", _folder.FullName), $"no project of facts was found in or below '{_folder.FullName}'");

    [Fact]
    public void Reports_invalid_project()
    {
        var path = Path.Combine(_folder.FullName, "Example.csproj");
        File.WriteAllText(path, "no XML");

        AssertOneLine(Run.Piped("check", path), $"MSBuild cannot evaluate '{path}': ");
    }

    [Fact]
    public void Reports_missing_folder() => AssertOneLine(Run.Piped("check", "no-such"), "'no-such' is neither a folder nor a project");

    [Fact]
    public void Reports_file_that_is_not_a_project()
    {
        var path = Path.Combine(_folder.FullName, "actors.yaml");
        File.WriteAllText(path, "a: 1");

        AssertOneLine(Run.Piped("check", path), $"'{path}' is not a C# project");
    }

    [Fact]
    public void Reports_internal_error_without_stack_trace()
    {
        using var error = new StringWriter();

        var exitCode = new Application(new Broken(), () => Stream.Null, error, ScreenTraits.Plain)
            .Run("show", "--project", Run.Article);

        AssertOneLine(exitCode, error.ToString(), "internal error in factbook, please report it: InvalidTimeZoneException: broken");
    }

    private static void AssertOneLine(Run run, string message) => AssertOneLine(run.ExitCode, run.Error, message);

    private static void AssertOneLine(int exitCode, string error, string message)
    {
        Assert.Equal(1, exitCode);
        Assert.StartsWith("factbook: ", error, StringComparison.Ordinal);
        Assert.Contains(message, error, StringComparison.Ordinal);
        Assert.Single(error.TrimEnd().Split('\n'));
    }

    private static (int ExitCode, string Error) Shell(string command)
    {
        using var process = Process.Start(new ProcessStartInfo("sh", ["-c", command]) { RedirectStandardError = true })!;
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, error);
    }

    private sealed class Broken : StringWriter
    {
        public override void Write(char value) => throw new InvalidTimeZoneException("broken");

        public override void Write(string? value) => throw new InvalidTimeZoneException("broken");
    }
}
