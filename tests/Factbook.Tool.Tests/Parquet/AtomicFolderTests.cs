using Factbook.Tool.Parquet;
using Factbook.Tool.Writing;

namespace Factbook.Tool.Tests.Parquet;

public sealed class AtomicFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Export_replaces_the_previous_one_completely()
    {
        Export("--partition-by", "kind");
        Assert.Equal(0, Export().ExitCode);

        Assert.Contains("claims.parquet", _folder.Files);
        Assert.DoesNotContain("claims/kind=share/part-0.parquet", _folder.Files);
        Assert.Equal([_folder.Target], Directory.GetFileSystemEntries(_folder.Root));
    }

    [SkippableFact]
    public void Linked_folder_stays_linked_and_its_target_is_replaced()
    {
        Skip.If(OperatingSystem.IsWindows(), "To create a link is a privilege on Windows.");
        var other = Path.Combine(_folder.Root, "other");
        Directory.CreateDirectory(other);
        Directory.CreateSymbolicLink(_folder.Target, other);

        Assert.Equal(0, Export("--partition-by", "kind").ExitCode);
        Assert.Equal(0, Export().ExitCode);

        Assert.Equal(other, new DirectoryInfo(_folder.Target).LinkTarget);
        Assert.Contains("claims.parquet", _folder.Files);
        Assert.Equal([_folder.Target, other], Directory.GetFileSystemEntries(_folder.Root).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Fills_empty_folder()
    {
        Directory.CreateDirectory(_folder.Target);

        Assert.Equal(0, Export().ExitCode);
        Assert.Contains("claims.parquet", _folder.Files);
    }

    [Theory]
    [InlineData("notes.txt")]
    [InlineData("claims/kind=share/mine.parquet")]
    public void Never_deletes_files_that_no_export_wrote(string file)
    {
        Export("--partition-by", "kind");
        var path = Path.Combine(_folder.Target, file);
        File.WriteAllText(path, "mine");
        var before = _folder.Files;

        AssertRefused(
            $"'{_folder.Target}' cannot be replaced: it contains '{file}', which no export wrote; choose another folder");
        Assert.Equal(before, _folder.Files);
    }

    [Fact]
    public void Does_not_treat_other_folder_as_export()
    {
        Directory.CreateDirectory(_folder.Target);
        File.WriteAllText(Path.Combine(_folder.Target, "_factbook.json"), "[]");

        AssertRefused(
            $"'{_folder.Target}' cannot be replaced: it contains '_factbook.json', which no export wrote; choose another folder");
    }

    [Fact]
    public void Keeps_file_with_the_same_name()
    {
        File.WriteAllText(_folder.Target, "mine");

        AssertRefused($"'{_folder.Target}' cannot be written: it is a file, and the export is a folder");
        Assert.Equal("mine", File.ReadAllText(_folder.Target));
    }

    [Fact]
    public void Reports_missing_parent_folder()
    {
        var path = Path.Combine(_folder.Root, "no", "facts");
        var run = Run.Piped("export", "--format", "parquet", "-o", path);

        Assert.Equal(
            (1, $"factbook: '{path}' cannot be written: its parent folder does not exist{Environment.NewLine}"),
            (run.ExitCode, run.Error));
    }

    [SkippableFact]
    public void Reports_unwritable_folder_in_one_line()
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "A folder in which nobody may write, not even root, is here on Linux alone.");
        var run = Run.Piped("export", "--format", "parquet", "-o", "/proc/facts");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith(
            "factbook: '/proc/facts' cannot be written: ", Assert.Single(run.Error.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public void Full_disk_keeps_the_previous_export()
    {
        Export();
        var before = _folder.Files.ToDictionary(file => file, file => File.ReadAllBytes(Path.Combine(_folder.Target, file)));

        var failure = Assert.Throws<ToolException>(() => AtomicFolder.Write(_folder.Target, Manifest.FilesIn, folder =>
        {
            File.WriteAllText(Path.Combine(folder, "actors.parquet"), "PAR1");
            throw new IOException("No space left on device");
        }));

        Assert.Equal(
            (ExitCodes.Failure, $"'{_folder.Target}' cannot be written: No space left on device"), (failure.ExitCode, failure.Message));
        Assert.Equal(before.Keys, _folder.Files);
        Assert.All(before, file => Assert.Equal(file.Value, File.ReadAllBytes(Path.Combine(_folder.Target, file.Key))));
        Assert.Equal([_folder.Target], Directory.GetFileSystemEntries(_folder.Root));
    }

    [Fact]
    public void Keeps_file_saved_during_the_export()
    {
        Export();

        var failure = Assert.Throws<ToolException>(() => AtomicFolder.Write(_folder.Target, Manifest.FilesIn, folder =>
        {
            File.WriteAllText(Path.Combine(folder, "new.parquet"), "PAR1");
            File.WriteAllText(Path.Combine(_folder.Target, "notes.txt"), "mine");
        }));

        Assert.Equal(
            $"'{_folder.Target}' cannot be replaced: it contains 'notes.txt', which no export wrote; choose another folder",
            failure.Message);
        Assert.Equal("mine", File.ReadAllText(Path.Combine(_folder.Target, "notes.txt")));
        Assert.Contains("claims.parquet", _folder.Files);
        Assert.Equal([_folder.Target], Directory.GetFileSystemEntries(_folder.Root));
    }

    [Theory]
    [InlineData("mine")]
    [InlineData("claims/kind=share/mine")]
    public void Keeps_empty_folder_that_no_export_wrote(string inner)
    {
        Export("--partition-by", "kind");
        Directory.CreateDirectory(Path.Combine(_folder.Target, inner));

        AssertRefused(
            $"'{_folder.Target}' cannot be replaced: it contains '{inner}', which no export wrote; choose another folder");
        Assert.True(Directory.Exists(Path.Combine(_folder.Target, inner)));
    }

    [Fact]
    public void Deletes_no_file_outside_the_folder_whatever_the_manifest_names()
    {
        var outside = Path.Combine(_folder.Root, "outside.txt");
        File.WriteAllText(outside, "mine");
        Directory.CreateDirectory(_folder.Target);
        File.WriteAllText(Path.Combine(_folder.Target, Manifest.FileName), """{ "tables": { "x": { "files": ["../outside.txt"] } } }""");

        Assert.Equal(0, Export().ExitCode);
        Assert.Equal("mine", File.ReadAllText(outside));
    }

    [Fact]
    public void Keeps_target_of_link_in_the_folder()
    {
        var outside = Directory.CreateDirectory(Path.Combine(_folder.Root, "outside")).FullName;
        File.WriteAllText(Path.Combine(outside, "part-0.parquet"), "mine");
        Export("--partition-by", "kind");
        Directory.Delete(Path.Combine(_folder.Target, "claims", "kind=share"), recursive: true);
        Directory.CreateSymbolicLink(Path.Combine(_folder.Target, "claims", "kind=share"), outside);

        var run = Export();

        Assert.Equal(
            (1,
             $"factbook: '{_folder.Target}' cannot be replaced: it contains 'claims/kind=share', which no export wrote; choose another "
                 + $"folder{Environment.NewLine}"),
            (run.ExitCode, run.Error));
        Assert.Equal("mine", File.ReadAllText(Path.Combine(outside, "part-0.parquet")));
    }

    [Theory]
    [InlineData("Parquet is written to a folder; name it with --output", "--format", "parquet")]
    [InlineData("--partition-by requires --format parquet", "--partition-by", "kind")]
    public void Rejects_options_that_cannot_be_combined(string message, params string[] arguments)
    {
        var run = Run.Piped(["export", .. arguments]);

        Assert.Equal((2, $"factbook: {message}{Environment.NewLine}"), (run.ExitCode, run.Error));
        Assert.Empty(run.Bytes);
    }

    private Run Export(params string[] arguments) => Run.Piped(["export", "--format", "parquet", "-o", _folder.Target, .. arguments]);

    private void AssertRefused(string message)
    {
        var run = Export();

        Assert.Equal((1, $"factbook: {message}{Environment.NewLine}"), (run.ExitCode, run.Error));
        Assert.Empty(Directory.GetFileSystemEntries(_folder.Root, ".*"));
    }
}
