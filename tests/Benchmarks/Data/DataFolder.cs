namespace Benchmarks.Data;

/// <summary>The folder in which a dataset stands in all its forms.</summary>
internal static class DataFolder
{
    /// <summary>Writes what is not there yet.</summary>
    public static void Write(string folder, Dataset dataset)
    {
        if (File.Exists(Path.Combine(folder, "complete")))
        {
            return;
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
        File.WriteAllText(Path.Combine(folder, "complete"), "");
    }
}
