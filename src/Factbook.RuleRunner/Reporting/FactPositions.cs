using System.Globalization;
using System.Text;
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
internal sealed class FactPositions(string factsRoot)
{
    private readonly Dictionary<string, YamlFile?> _files = new(StringComparer.Ordinal);

    /// <summary>Returns the position of a value, or of the nearest thing around it.</summary>
    public FilePosition Find(FactPlace place)
    {
        var path = PathOf(place);
        var start = new LinePosition(place.Line - 1, place.Column - 1);
        if (FileOf(path) is not { } file || FactAt(file, start, place.Key) is not var (key, node))
        {
            return new FilePosition(path, default, new LinePositionSpan(start, start));
        }

        var span = key;
        foreach (var step in place.Path)
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
    private string PathOf(FactPlace place)
    {
        var factsPath = place.File[(place.File.IndexOf('/', StringComparison.Ordinal) + 1)..];
        return Path.Join(factsRoot, factsPath.Replace('/', Path.DirectorySeparatorChar));
    }

    private YamlFile? FileOf(string path)
    {
        if (!_files.TryGetValue(path, out var file))
        {
            _files[path] = file = Read(path);
        }

        return file;
    }

    private static YamlFile? Read(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            return YamlReader.Read(path, path, path, SourceText.From(stream, Encoding.UTF8), YamlLimits.Unlimited, CancellationToken.None);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Returns the key of the fact at a position, or where the fact begins, and the fact itself.</summary>
    private static (TextSpan Key, YamlNode Fact)? FactAt(YamlFile file, LinePosition start, string? key)
    {
        if (start.Line >= file.Source.LineStarts.Count)
        {
            return null;
        }

        var offset = file.Source.LineStarts[start.Line] + start.Character;
        return file.Documents.Select(document => FactIn(document, offset, key)).FirstOrDefault(found => found is not null);
    }

    // A fact begins with its key in the map around it, or without one with the key of its first property. Only the first key of a map can
    // be either.
    private static (TextSpan Key, YamlNode Fact)? FactIn(YamlNode node, int offset, string? key)
    {
        if (offset < node.Span.Start || offset > node.Span.End)
        {
            return null;
        }

        var inner = node switch
        {
            YamlMapping map => FactIn(map, offset, key),
            YamlSequence list => list.Items.Select(item => FactIn(item, offset, key)).FirstOrDefault(found => found is not null),
            _ => null,
        };
        var first = node is YamlMapping { Entries: [var entry, ..] } ? entry.Key.Span : node.Span;
        return inner ?? (node.Span.Start == offset || first.Start == offset ? (first, node) : null);
    }

    private static (TextSpan Key, YamlNode Fact)? FactIn(YamlMapping map, int offset, string? key)
    {
        for (var i = 0; i < map.Entries.Count; i++)
        {
            var entry = map.Entries[i];
            if (entry.Key.Span.Start == offset && (i > 0 || key?.EndsWith(entry.Key.Text, StringComparison.Ordinal) == true))
            {
                return (entry.Key.Span, entry.Value);
            }

            if (FactIn(entry.Value, offset, key) is { } inner)
            {
                return inner;
            }
        }

        return null;
    }

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
