using System.Globalization;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Inputs;
using Factbook.Generator.Schema;
using Factbook.Generator.Yaml;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.RuleRunner.Reporting;

/// <summary>
/// Finds values of facts in the YAML files. The compiled dataset contains the position of each fact but not of its values, so a file is
/// read again if a rule is violated in it.
/// </summary>
/// <param name="factsRoot">The full path of the folder of facts.</param>
/// <param name="textOf">Returns the text of a file, or null if it cannot be read.</param>
internal sealed class ValuePositions(string factsRoot, Func<string, SourceText?> textOf)
{
    private readonly Dictionary<string, FactIndex?> _files = new(StringComparer.Ordinal);

    /// <summary>Returns the position of a value, or of the nearest existing node that contains it.</summary>
    public FilePosition Find(FactPosition fact)
    {
        var path = PathOf(fact);
        var start = new LinePosition(fact.Line - 1, fact.Column - 1);
        if (FileOf(path) is not { } file || file.FactAt(start, fact.Key) is not var (key, node))
        {
            return new FilePosition(path, default, new LinePositionSpan(start, start));
        }

        var span = key;
        foreach (var step in fact.Path)
        {
            if (Step(node, step) is not { } next)
            {
                break;
            }

            (node, span) = (next, next.Span);
        }

        return file.Source.PositionOf(span);
    }

    // A fact's location begins with the name of the folder of facts.
    private string PathOf(FactPosition fact)
    {
        var factsPath = fact.File[(fact.File.IndexOf('/', StringComparison.Ordinal) + 1)..];
        return Path.Join(factsRoot, factsPath.Replace('/', Path.DirectorySeparatorChar));
    }

    private FactIndex? FileOf(string path)
    {
        if (!_files.TryGetValue(path, out var file))
        {
            _files[path] = file = Read(path);
        }

        return file;
    }

    private FactIndex? Read(string path) => textOf(path) is { } text
        ? new FactIndex(YamlReader.Read(path, path, path, text, YamlLimits.AlreadyAccepted, CancellationToken.None))
        : null;

    private static YamlNode? Step(YamlNode node, PathStep step)
    {
        var index = int.TryParse(step.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : int.MaxValue;
        return node switch
        {
            YamlMapping map when step.IsName => ValueOf(map, key => Words.AreSame(key, step.Text)),
            // The facts that another one owns are a list in C# and may be a map in YAML.
            YamlMapping map => ValueOf(map, key => key == step.Text) ?? (index < map.Entries.Count ? map.Entries[index].Value : null),
            YamlSequence list when index < list.Items.Count => list.Items[index],
            _ => null,
        };
    }

    private static YamlNode? ValueOf(YamlMapping map, Func<string, bool> isKey)
    {
        foreach (var entry in map.Entries)
        {
            if (isKey(entry.Key.Text))
            {
                return entry.Value;
            }
        }

        return null;
    }
}
