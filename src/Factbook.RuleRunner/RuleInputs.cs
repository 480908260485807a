using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;

namespace Factbook.RuleRunner;

/// <summary>The inputs of the rules, read from a file whose lines consist of a name, <c>=</c> and a value.</summary>
/// <param name="Project">The full path of the project file, at which errors without a position are reported.</param>
/// <param name="Assembly">The full path of the compiled dataset.</param>
/// <param name="FactsRoot">The full path of the folder of facts.</param>
/// <param name="Timeout">The time that one rule may take for all facts.</param>
/// <param name="References">
/// The full paths of the assemblies that the dataset may need: implementation assemblies before reference assemblies.
/// </param>
/// <param name="Folders">The full paths of the folders with assemblies that this program needs.</param>
internal sealed record RuleInputs(
    string Project, string Assembly, string FactsRoot, TimeSpan Timeout, ImmutableArray<string> References, ImmutableArray<string> Folders)
{
    public const int DefaultTimeoutInSeconds = 60;

    public static RuleInputs Read(string path)
    {
        var values = File.ReadLines(path)
            .Select(line => line.Split('=', 2))
            .Where(parts => parts.Length == 2 && parts[1].Length > 0)
            .ToLookup(parts => parts[0], parts => parts[1], StringComparer.Ordinal);
        return new RuleInputs(
            values["project"].Single(),
            values["assembly"].Single(),
            values["facts"].Single(),
            TimeSpan.FromSeconds(SecondsOf(values["timeout"].FirstOrDefault())),
            [.. values["reference"]],
            [.. values["folder"]]);
    }

    public void Write(string path) => File.WriteAllLines(path,
    [
        $"project={Project}",
        $"assembly={Assembly}",
        $"facts={FactsRoot}",
        $"timeout={Timeout.TotalSeconds.ToString(CultureInfo.InvariantCulture)}",
        .. References.Select(reference => $"reference={reference}"),
        .. Folders.Select(folder => $"folder={folder}"),
    ]);

    /// <summary>Returns a number of seconds; the default for text that is not a positive number.</summary>
    public static double SecondsOf(string? text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds is > 0 and < 1e6
            ? seconds
            : DefaultTimeoutInSeconds;

    /// <summary>Returns the path of an assembly that this program needs, or null.</summary>
    public string? Find(AssemblyName name)
    {
        var file = name.Name + ".dll";
        return References.FirstOrDefault(path => Path.GetFileName(path).Equals(file, StringComparison.OrdinalIgnoreCase))
            ?? Folders.Select(folder => Path.Join(folder, file)).FirstOrDefault(File.Exists);
    }
}
