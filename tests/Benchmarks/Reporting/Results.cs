using System.Text.Json;

namespace Benchmarks.Reporting;

/// <summary>The measured figures by name, stored in a file so that parts can be measured separately.</summary>
internal sealed class Results
{
    private readonly string _path;
    private readonly SortedDictionary<string, double> _figures;

    public Results(string path)
    {
        _path = path;
        _figures = File.Exists(path) ? JsonSerializer.Deserialize<SortedDictionary<string, double>>(File.ReadAllText(path))! : [];
    }

    /// <summary>Returns a figure, or null if it was not measured.</summary>
    public double? this[string name] => _figures.TryGetValue(name, out var figure) ? figure : null;

    public void Set(string name, double figure)
    {
        _figures[name] = figure;
        Console.WriteLine(Invariant($"{name} = {figure:N2}"));
        File.WriteAllText(_path, JsonSerializer.Serialize(_figures, s_indented) + "\n");
    }

    private static readonly JsonSerializerOptions s_indented = new() { WriteIndented = true };
}
