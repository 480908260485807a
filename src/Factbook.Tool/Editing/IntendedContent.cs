using Factbook.Generator.Yaml;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Tool.Editing;

/// <summary>What a file must contain after edits: the values before, each edit at its position, and nothing else.</summary>
internal sealed class IntendedContent
{
    private readonly Dictionary<TextSpan, ReplaceScalar> _replaced;
    private readonly ILookup<TextSpan, YamlEdit> _entries;
    private readonly ILookup<TextSpan, YamlEdit> _items;
    private readonly Dictionary<TextSpan, int> _uses = [];

    public IntendedContent(IReadOnlyCollection<YamlEdit> edits)
    {
        _replaced = edits.OfType<ReplaceScalar>().ToDictionary(edit => edit.Scalar);
        _entries = edits.Where(edit => edit is InsertEntry or RemoveEntry)
            .ToLookup(edit => edit is InsertEntry insert ? insert.Mapping : ((RemoveEntry)edit).Mapping);
        _items = edits.Where(edit => edit is InsertItem or RemoveItem)
            .ToLookup(edit => edit is InsertItem insert ? insert.Sequence : ((RemoveItem)edit).Sequence);
    }

    public bool Matches(YamlFile before, YamlFile after) =>
        before.Documents.Count == after.Documents.Count
        && before.Documents.Zip(after.Documents, IsIntended).All(isIntended => isIntended)
        && _replaced.All(edit => _uses.GetValueOrDefault(edit.Key) == edit.Value.Uses);

    private bool IsIntended(YamlNode before, YamlNode after)
    {
        switch (before, after)
        {
            case (YamlScalar one, YamlScalar other):
                return IsIntended(one, other);
            case (YamlSequence one, YamlSequence other):
                var items = ItemsOf(one);
                return items.Count == other.Items.Count
                    && items.Zip(other.Items, (item, changed) => item(changed)).All(isIntended => isIntended);
            case (YamlMapping one, YamlMapping other):
                var entries = EntriesOf(one);
                return entries.Count == other.Entries.Count
                    && entries.Zip(other.Entries, (entry, changed) => entry(changed)).All(isIntended => isIntended);
            default:
                return false;
        }
    }

    private bool IsIntended(YamlScalar before, YamlScalar after)
    {
        if (!_replaced.TryGetValue(before.Span, out var edit))
        {
            return before.Text == after.Text && before.IsPlain == after.IsPlain;
        }

        _uses[before.Span] = _uses.GetValueOrDefault(before.Span) + 1;
        return after.Text == edit.Text && !after.IsNull && !(edit.KeepsQuotes && !before.IsPlain && after.IsPlain);
    }

    private List<Func<YamlNode, bool>> ItemsOf(YamlSequence list)
    {
        var items = list.Items.Select(item => (Func<YamlNode, bool>)(after => IsIntended(item, after))).ToList();
        Edit(items, _items[list.Span], edit => edit is InsertItem insert ? after => IsNew(insert.Value, after) : null);
        return items;
    }

    private List<Func<YamlEntry, bool>> EntriesOf(YamlMapping map)
    {
        var entries = map.Entries
            .Select(entry => (Func<YamlEntry, bool>)(after => IsIntended(entry.Key, after.Key) && IsIntended(entry.Value, after.Value)))
            .ToList();
        Edit(entries, _entries[map.Span], edit => edit is InsertEntry insert
            ? after => after.Key.Text == insert.Key && IsNew(insert.Value, after.Value)
            : null);
        return entries;
    }

    // The indexes of all edits are those before the edits, so edits are made from the last index to the first. At one index, a child is
    // inserted before the one that is removed, and several inserted children keep their order.
    private static void Edit<T>(List<T> children, IEnumerable<YamlEdit> edits, Func<YamlEdit, T?> inserted)
        where T : class
    {
        foreach (var edit in edits.Reverse().OrderByDescending(IndexOf).ThenBy(edit => inserted(edit) is not null))
        {
            if (inserted(edit) is { } child)
            {
                children.Insert(IndexOf(edit), child);
            }
            else
            {
                children.RemoveAt(IndexOf(edit));
            }
        }
    }

    private static int IndexOf(YamlEdit edit) => edit switch
    {
        InsertEntry insert => insert.Index,
        RemoveEntry remove => remove.Index,
        InsertItem insert => insert.Index,
        RemoveItem remove => remove.Index,
        _ => throw new NotSupportedException($"{edit.GetType().Name} has no index"),
    };

    private static bool IsNew(NewValue value, YamlNode after) => (value, after) switch
    {
        (NewValue.Scalar one, YamlScalar other) => one.Text == other.Text && !other.IsNull,
        (NewValue.Sequence one, YamlSequence other) =>
            one.Items.Count == other.Items.Count && one.Items.Zip(other.Items, IsNew).All(isNew => isNew),
        (NewValue.Mapping one, YamlMapping other) => one.Entries.Count == other.Entries.Count
            && one.Entries.Zip(other.Entries, (entry, written) => entry.Key == written.Key.Text && IsNew(entry.Value, written.Value))
                .All(isNew => isNew),
        _ => false,
    };
}
