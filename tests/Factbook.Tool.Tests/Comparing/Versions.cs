using Factbook.Tool.Compiling;
using Factbook.Tool.Tests.Projects;

namespace Factbook.Tool.Tests.Comparing;

/// <summary>Two versions of a dataset, as projects and as assemblies.</summary>
internal sealed class Versions : IDisposable
{
    private const string Usings =
        """
        using System.Collections.Generic;
        using System.ComponentModel.DataAnnotations;
        using System.ComponentModel.DataAnnotations.Schema;
        using System.Text.Json.Serialization;
        using Factbook;


        """;

    private const string Namespace = "namespace Example;\n\n";

    private readonly ProjectFolder _old;
    private readonly ProjectFolder _new;

    private Versions(ProjectFolder old, ProjectFolder @new) => (_old, _new) = (old, @new);

    /// <summary>Creates versions with other records.</summary>
    public static Versions Of((string Records, string Facts) old, (string Records, string Facts) @new) =>
        new(Project(old.Records, old.Facts), Project(@new.Records, @new.Facts));

    /// <summary>Creates versions with the same records.</summary>
    public static Versions Of(string records, string old, string @new) => Of((records, old), (records, @new));

    /// <summary>Returns the lines that both adapters print.</summary>
    public string[] Lines(params string[] options)
    {
        var ofSources = Projects(options);
        var ofAssemblies = Run.Piped(["diff", Compiled(_old), Compiled(_new), .. options]);

        Assert.Equal("", ofSources.Error);
        Assert.Equal(ofSources.Lines.Skip(1), ofAssemblies.Lines.Skip(1));
        return [.. ofSources.Lines.Skip(1).Where(line => line.Length > 0)];
    }

    /// <summary>Compares the projects.</summary>
    public Run Projects(params string[] options) => Run.Piped(["diff", _old.Path, _new.Path, .. options]);

    public void Dispose()
    {
        _old.Dispose();
        _new.Dispose();
    }

    private static ProjectFolder Project(string records, string facts)
    {
        var folder = new ProjectFolder()
            .Write("Example.csproj", ProjectFolder.Plain)
            .Write("Records.cs", Usings + (records.StartsWith("namespace ", StringComparison.Ordinal) ? "" : Namespace) + records);
        foreach (var file in facts.Split("# ", StringSplitOptions.RemoveEmptyEntries))
        {
            var end = file.IndexOf('\n', StringComparison.Ordinal);
            folder.Write($"facts/{file[..end].Trim()}", file[(end + 1)..]);
        }

        return folder;
    }

    private static string Compiled(ProjectFolder folder)
    {
        var path = folder.PathOf("Example.dll");
        File.WriteAllBytes(path, DatasetBuild.Compile(folder.Open(), default).Emit().Assemblies[^1].Value);
        return path;
    }
}
