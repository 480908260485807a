using System.Security.Cryptography;
using System.Text;

namespace Benchmarks.Data;

/// <summary>The folder that contains a dataset in all forms.</summary>
internal static class DataFolder
{
    /// <summary>Writes missing and outdated files.</summary>
    public static void Write(string folder, Dataset dataset)
    {
        var mark = Path.Combine(folder, "complete");
        var facts = DigestOf(dataset);
        if (File.Exists(mark) && File.ReadAllText(mark) == facts)
        {
            return;
        }

        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        foreach (var (path, yaml) in dataset.Files())
        {
            var file = Path.Combine(folder, "facts", path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, yaml);
        }

        File.WriteAllText(Path.Combine(folder, "Parts.cs"), CSharpForm.Initialisers(dataset.Parts));
        File.WriteAllBytes(Path.Combine(folder, "parts.json"), JsonForm.Write(dataset.Parts));
        File.WriteAllText(Path.Combine(folder, "parts.yaml"), YamlForm.Objects(dataset.Parts));
        File.WriteAllBytes(Path.Combine(folder, "parts.bin"), MemoryPackForm.Write(dataset.Parts));
        SqliteForm.Write(Path.Combine(folder, "parts.db"), dataset.Parts);
        File.WriteAllText(mark, facts);
    }

    private static string DigestOf(Dataset dataset) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(dataset.Files().Select(file => file.Path + file.Yaml)))));
}
