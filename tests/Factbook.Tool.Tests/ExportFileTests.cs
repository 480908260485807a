namespace Factbook.Tool.Tests;

public sealed class ExportFileTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("factbook-export-");

    private string Target => Path.Combine(_folder.FullName, "facts.json");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void File_has_the_bytes_of_the_standard_output()
    {
        File.WriteAllText(Target, "what was there before, and longer than nothing");

        Assert.Equal(0, Run.Piped("export", "--format", "json", "--output", Target).ExitCode);
        Assert.Equal(Run.Piped("export").Bytes, File.ReadAllBytes(Target));
    }

    [SkippableFact]
    public void Replaces_a_file_in_memory()
    {
        Skip.IfNot(Directory.Exists("/dev/shm"), "Only Linux has a folder of files in memory.");
        var path = Path.Combine("/dev/shm", $"{_folder.Name}.json");
        File.WriteAllText(path, "what was there before, and longer than the new content");
        try
        {
            Writing.AtomicFile.Write(path, stream => stream.Write("new"u8));
            Assert.Equal("new", File.ReadAllText(path));
            Writing.AtomicFile.Create(path, temporary => File.WriteAllText(temporary, "newer"));
            Assert.Equal("newer", File.ReadAllText(path));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Leaves_no_temporary_file()
    {
        Run.Piped("export", "-o", Target);

        Assert.Equal([Target], _folder.GetFileSystemInfos().Select(entry => entry.FullName));
    }

    [Fact]
    public void Failed_export_keeps_the_old_file()
    {
        File.WriteAllText(Target, "old");

        var failure = Assert.Throws<InvalidTimeZoneException>(() => Writing.AtomicFile.Write(Target, stream =>
        {
            stream.WriteByte((byte)'{');
            throw new InvalidTimeZoneException();
        }));

        Assert.NotNull(failure);
        Assert.Equal("old", File.ReadAllText(Target));
        Assert.Single(_folder.GetFileSystemInfos());
    }

    [SkippableFact]
    public void Replaced_file_keeps_its_permissions()
    {
        if (OperatingSystem.IsWindows())
        {
            throw new SkipException("Windows has access control lists instead.");
        }

        const UnixFileMode Permissions = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupWrite;
        File.WriteAllText(Target, "old");
        File.SetUnixFileMode(Target, Permissions);

        Writing.AtomicFile.Write(Target, stream => stream.Write("new"u8));

        Assert.Equal("new", File.ReadAllText(Target));
        Assert.Equal(Permissions, File.GetUnixFileMode(Target));
    }

    [SkippableFact]
    public void Writes_into_pipe()
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "Other systems name a process's pipes differently.");
        using var pipe = new System.IO.Pipes.AnonymousPipeServerStream(System.IO.Pipes.PipeDirection.In);
        using var written = new MemoryStream();
        var reading = Task.Run(() => pipe.CopyToAsync(written));

        Writing.AtomicFile.Write($"/dev/fd/{pipe.ClientSafePipeHandle.DangerousGetHandle()}", stream => stream.Write("facts"u8));
        pipe.DisposeLocalCopyOfClientHandle();
        reading.Wait();

        Assert.Equal("facts"u8, written.ToArray());
    }

    [Fact]
    public void Reports_missing_folder_in_one_line()
    {
        var path = Path.Combine(_folder.FullName, "no", "facts.json");

        var run = Run.Piped("export", "--output", path);

        Assert.Equal(
            (1, $"factbook: '{path}' cannot be written: the folder does not exist{Environment.NewLine}"), (run.ExitCode, run.Error));
    }

    [Fact]
    public void Replaces_target_of_symbolic_link()
    {
        var link = Path.Combine(_folder.FullName, "link.json");
        File.WriteAllText(Target, "old");
        File.CreateSymbolicLink(link, "facts.json");

        Assert.Equal(0, Run.Piped("export", "--output", link).ExitCode);
        Assert.Equal("facts.json", new FileInfo(link).LinkTarget);
        Assert.Equal(Run.Piped("export").Bytes, File.ReadAllBytes(Target));
    }

    [Fact]
    public void Reports_folder_in_place_of_the_file_in_one_line()
    {
        Directory.CreateDirectory(Target);

        var run = Run.Piped("export", "--output", Target);

        Assert.Equal(1, run.ExitCode);
        Assert.Single(run.Error.TrimEnd().Split('\n'));
        Assert.Single(_folder.GetFileSystemInfos());
    }
}
