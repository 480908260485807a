using Factbook.Generator.Binding;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Linking;
using Factbook.Generator.Schema;
using Factbook.Generator.Yaml;
using Factbook.Tool.Compiling;
using Factbook.Tool.Editing;
using Factbook.Tool.Naming;

namespace Factbook.Tool.Adding;

/// <summary>The key of a new fact.</summary>
/// <param name="Text">The key without that of the owner; null if facts of the table have no keys.</param>
/// <param name="Parts">What its properties contain; none if the key is only written around the fact.</param>
internal sealed record NewKey(string? Text, IReadOnlyList<NewKeyPart> Parts)
{
    /// <summary>Returns the key: the given one, or answers for its parts that are not given.</summary>
    /// <param name="text">The key, which may begin with that of the owner; or null.</param>
    /// <param name="command">The command with a key, which a message shows if the key is missing.</param>
    /// <exception cref="ToolException">The key is missing, not valid, or the key of another fact.</exception>
    public static NewKey Of(
        CompiledDataset dataset, LinkedTable table, Owner? owner, string? text, string command, GivenValues given, AskedValues? asked)
    {
        var (schemas, record) = (dataset.Schemas, table.Record);
        var paths = schemas.KeyPathsOf(record);
        if (paths.Count == 0 && !table.Facts.Any(fact => fact.Fact.Key is not null) && (table.Facts.Any() || text is null))
        {
            return text is null ? new NewKey(null, []) : throw ToolException.Usage(
                $"facts of {record.Name} have no keys; omit '{text}'");
        }

        var prefix = owner is not null && KeyReader.HasOwnerKey(record) ? owner.Key + record.Facts!.KeySeparator : "";
        var texts = text is not null
            ? SplitOf(record, paths, text.StartsWith(prefix, StringComparison.Ordinal) ? text[prefix.Length..] : text, given)
            : paths.Count == 0 ? [asked?.Key(record, ErrorOf) ?? throw Missing(paths, command)]
            : [.. paths.Select(path => given.TextOf(path[^1].Key) ?? Ask(path[^1]) ?? throw Missing(paths, command))];
        var parts = paths.Zip(texts, (path, part) => new NewKeyPart(path, CanonicalOf(path[^1], part))).ToList();
        var key = new NewKey(parts.Count == 0 ? texts[0] : string.Join(record.Facts!.KeySeparator, parts.Select(part => part.Text)), parts);
        FactTables.RefuseKey(dataset, table, KeyReader.CanonicalKey(schemas, record, prefix + key.Text), except: null);
        return key;

        string? Ask(PropertySchema property) => paths.Count == 1 && property.Type is ScalarSchema
            ? asked?.Key(record, ErrorOf)
            : (asked?.Ask(property) as NewValue.Scalar)?.Text;

        string? ErrorOf(string answer)
        {
            try
            {
                FactTables.RefuseKey(dataset, table, KeyReader.CanonicalKey(schemas, record, prefix + answer), except: null);
                return null;
            }
            catch (ToolException refusal)
            {
                return refusal.Message;
            }
        }

        string CanonicalOf(PropertySchema property, string part) => KeyReader.Canonical(schemas, property.Type, part) ?? part;
    }

    private static IReadOnlyList<string> SplitOf(
        RecordSchema record, IReadOnlyList<IReadOnlyList<PropertySchema>> paths, string text, GivenValues given)
    {
        if (paths.FirstOrDefault(path => given.Contains(path[^1].Key)) is { } twice)
        {
            throw ToolException.Usage(
                $"--set {twice[^1].Key} repeats {(paths.Count > 1 ? "a part of " : "")}the key '{text}'; omit one of them");
        }

        var separator = record.Facts!.KeySeparator;
        var parts = paths.Count <= 1 ? [text] : text.Split(separator);
        return parts.Length == Math.Max(paths.Count, 1) ? parts : throw ToolException.Usage(
            $"'{text}' is not a valid key for {English.One(record.Name)}: it has {paths.Count} parts, separated by '{separator}'; write "
            + $"{Example(paths, separator)}, or state each part with --set");
    }

    private static ToolException Missing(IReadOnlyList<IReadOnlyList<PropertySchema>> paths, string command) => ToolException.Usage(
        paths.Count > 1
            ? "the key of the fact is missing; state its parts: "
                + string.Join(" ", paths.Select(path => $"--set {path[^1].Key}=…"))
            : $"the key of the fact is missing; it follows the set: {command}");

    private static string Example(IReadOnlyList<IReadOnlyList<PropertySchema>> paths, string separator) =>
        string.Join(separator, paths.Select(path => path[^1].Key.ToUpperInvariant()));
}

/// <summary>A part of a key, which is the value of a property.</summary>
/// <param name="Path">The property; in a nested record, the property that contains the record before it.</param>
/// <param name="Text">The value.</param>
internal sealed record NewKeyPart(IReadOnlyList<PropertySchema> Path, string Text)
{
    /// <summary>Returns whether a fact states the part; otherwise the map around it does.</summary>
    public bool IsStatedIn(YamlMapping fact) => Path.Count > 1 || KeyReader.ValueOf(fact, Path[0].Key) is not null;

    /// <summary>Returns values together with the part.</summary>
    public NewValue.Mapping AddTo(NewValue.Mapping values) => values with { Entries = Add(values.Entries, 0) };

    private IReadOnlyList<KeyValuePair<string, NewValue>> Add(IReadOnlyList<KeyValuePair<string, NewValue>> entries, int depth)
    {
        var key = Path[depth].Key;
        if (depth == Path.Count - 1)
        {
            return [KeyValuePair.Create(key, (NewValue)GivenValues.ScalarOf(Path[depth].Type, Text)), .. entries];
        }

        var inner = entries.Where(entry => entry.Key == key).Select(entry => entry.Value).OfType<NewValue.Mapping>().FirstOrDefault()
            ?? new NewValue.Mapping([]);
        return
        [
            KeyValuePair.Create(key, (NewValue)(inner with { Entries = Add(inner.Entries, depth + 1) })),
            .. entries.Where(entry => entry.Key != key),
        ];
    }
}
