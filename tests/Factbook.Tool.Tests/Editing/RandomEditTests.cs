using Factbook.Generator.Inputs;
using Factbook.Generator.Tests.Yaml.Oracle;
using Factbook.Generator.Yaml;
using Factbook.Tool.Editing;
using Factbook.Tool.Tests.Editing.Oracle;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Xunit.Abstractions;

namespace Factbook.Tool.Tests.Editing;

/// <summary>Edits of random YAML: the intended values by another parser, and nothing else of the text changed.</summary>
public sealed class RandomEditTests(ITestOutputHelper output)
{
    private static readonly string[] NewTexts =
        ["new", "two words", "a: b", "- x", "it's", "#no", "null", "x, y", "{z}", " pad ", "é😀", "1\n2", "-5 %"];

    [SkippableFact]
    [Trait("Run", "Full")]
    public void Edits_change_exactly_what_they_state()
    {
        var first = unchecked((int)(RandomInputs.Seed * 1_000_003));
        var edits = new List<StatedEdit>();
        var changed = new List<string>();
        var (refused, tried) = (new SortedDictionary<string, int>(StringComparer.Ordinal), 0);
        for (var seed = first; seed < first + RandomInputs.Count(sample: 300, full: 10_000); seed++)
        {
            var text = YamlGrammar.Text(seed);
            var file = YamlReader.Read("", "", "", SourceText.From(text), YamlLimits.Default, CancellationToken.None);
            if (file.Diagnostics.Any(diagnostic => diagnostic.Descriptor.DefaultSeverity == DiagnosticSeverity.Error))
            {
                continue;
            }

            foreach (var (stated, edit) in EditsOf(file, text, new Random(seed)))
            {
                tried++;
                if (YamlEdits.Apply(text, [edit]) is { } edited)
                {
                    if (!KeepsTheRest(text, edited, edit))
                    {
                        changed.Add($"{edit}\n{text}\n=>\n{edited}");
                    }

                    edits.Add(stated with { After = edited });
                }
                else
                {
                    refused[stated.Kind] = refused.GetValueOrDefault(stated.Kind) + 1;
                }
            }
        }

        var verdicts = OtherParser.Verify(edits);
        var wrong = edits.Zip(verdicts).Where(pair => pair.Second is not (null or "ambiguous")).ToList();
        output.WriteLine($"FACTBOOK_SEED={RandomInputs.Seed}: {tried} edits, refused: {string.Join(", ", refused)}; "
            + $"read differently by two other parsers: {verdicts.Count(verdict => verdict == "ambiguous")}");
        Assert.True(changed.Count == 0, $"{changed.Count} change other text\n{string.Join("\n\n", changed.Take(5))}");
        Assert.True(wrong.Count == 0, string.Join("\n\n", wrong.Take(5).Select(pair => $"{Describe(pair.First)}\n{pair.Second}")));
        Assert.True(refused.Values.Sum() * 20 < tried, "more than a twentieth of the edits are refused");
        Assert.True(verdicts.Count(verdict => verdict is null) * 2 > tried, "too few edits are verified");
    }

    private static string Describe(StatedEdit edit) =>
        $"{edit.Kind} {edit.Index} at {string.Join('/', edit.Path)}\n{edit.Before}\n=>\n{edit.After}";

    // One edit of each kind, at random nodes.
    private static IEnumerable<(StatedEdit Stated, YamlEdit Edit)> EditsOf(YamlFile file, string text, Random random)
    {
        var nodes = NodesOf(file).ToList();
        var uses = nodes.CountBy(node => node.Node.Span).ToDictionary();
        var scalars = nodes.Where(node => node.Node is YamlScalar { Span.Length: > 0 }).ToList();
        var maps = nodes.Where(node => node.Node is YamlMapping map && IsWritten(map, text) && uses[map.Span] == 1).ToList();
        var lists = nodes.Where(node => node.Node is YamlSequence list && uses[list.Span] == 1).ToList();
        if (scalars.Count > 0)
        {
            var (node, path) = Any(scalars);
            var value = Any(NewTexts);
            yield return (Stated("replace", path, 0, "", value), new ReplaceScalar(node.Span, value, uses[node.Span]));
        }

        if (maps.Count > 0)
        {
            var (node, path) = Any(maps);
            var map = (YamlMapping)node;
            var index = random.Next(map.Entries.Count + 1);
            var value = Any(NewTexts);
            yield return (
                Stated("insert-entry", path, index, "new key", value),
                new InsertEntry(map.Span, index, "new key", new NewValue.Scalar(value)));
            if (map.Entries.Count > 0)
            {
                index = random.Next(map.Entries.Count);
                yield return (Stated("remove", path, index, "", ""), new RemoveEntry(map.Span, index));
                yield return (
                    Stated("rename", path, index, "", "renamed key"), new ReplaceScalar(map.Entries[index].Key.Span, "renamed key"));
            }
        }

        if (lists.Count > 0)
        {
            var (node, path) = Any(lists);
            var list = (YamlSequence)node;
            var index = random.Next(list.Items.Count + 1);
            var value = Any(NewTexts);
            yield return (Stated("insert-item", path, index, "", value), new InsertItem(list.Span, index, new NewValue.Scalar(value)));
            if (list.Items.Count > 0)
            {
                index = random.Next(list.Items.Count);
                yield return (Stated("remove", path, index, "", ""), new RemoveItem(list.Span, index));
            }
        }

        StatedEdit Stated(string kind, int[] path, int index, string key, string value) => new(text, "", path, kind, index, key, value);

        T Any<T>(IReadOnlyList<T> choices) => choices[random.Next(choices.Count)];
    }

    // A single entry in a list in brackets, such as [a: b], has no braces and cannot get another one.
    private static bool IsWritten(YamlMapping map, string text) =>
        text[map.Span.Start] == '{' || map.Entries.Count != 1 || !text.AsSpan(0, map.Span.Start).TrimEnd().EndsWith("[");

    private static IEnumerable<(YamlNode Node, int[] Path)> NodesOf(YamlFile file) =>
        file.Documents.SelectMany((document, index) => NodesOf(document, [index]));

    private static IEnumerable<(YamlNode Node, int[] Path)> NodesOf(YamlNode node, int[] path) =>
        (node switch
        {
            YamlMapping map => map.Entries.SelectMany((entry, index) => NodesOf(entry.Value, [.. path, index])),
            YamlSequence list => list.Items.SelectMany((item, index) => NodesOf(item, [.. path, index])),
            _ => [],
        }).Prepend((node, path));

    private static bool KeepsTheRest(string before, string after, YamlEdit edit)
    {
        switch (edit)
        {
            case ReplaceScalar replace:
                var (start, length) = (replace.Scalar.Start, replace.Scalar.Length);
                var end = start + before.AsSpan(start, length).TrimEnd("\r\n").Length;
                return after.AsSpan().StartsWith(before.AsSpan(0, start)) && after.AsSpan().EndsWith(before.AsSpan(end));
            case InsertEntry or InsertItem:
                return IsWithin(before, after);
            default:
                return IsOneRemoval(before, after);
        }
    }

    // One range of lines or characters is gone; a collection without children is written in brackets after a space.
    private static bool IsOneRemoval(string before, string after)
    {
        var start = before.AsSpan().CommonPrefixLength(after);
        var end = 0;
        while (end < Math.Min(before.Length, after.Length) - start && before[^(end + 1)] == after[^(end + 1)])
        {
            end++;
        }

        return after[start..^end].AsSpan().Trim(" {}[]").IsEmpty;
    }

    // Whether all characters are in the other text, in their order.
    private static bool IsWithin(string part, string whole)
    {
        var found = 0;
        foreach (var character in whole)
        {
            found += found < part.Length && part[found] == character ? 1 : 0;
        }

        return found == part.Length;
    }
}
