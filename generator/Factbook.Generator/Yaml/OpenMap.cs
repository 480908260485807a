using System;
using System.Collections.Generic;
using Factbook.Generator.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Generator.Yaml;

/// <summary>A mapping that is being read, and what its keys may be.</summary>
/// <param name="entries">Takes its entries.</param>
/// <param name="isPair">Whether it is a lone <c>key: value</c> in a flow list, which begins with its key.</param>
internal sealed class OpenMap(
    int start, bool isBlock, bool isPair, OpenChildren<YamlEntry> entries, string text, YamlSource source, KeyDiagnosis keys, ICollection<TextMistake> mistakes)
    : OpenNode(start, isBlock)
{
    // Up to this many keys a look at each costs less than a table.
    private const int FewKeys = 16;

    private readonly int _first = entries.Count;
    private Dictionary<string, YamlScalar>? _known;
    private YamlScalar? _key;
    private bool _hasKey;
    private bool _isKeyNoText;
    private bool _isTwice;

    public override bool WantsKey => !_hasKey;

    public override void Add(YamlNode child, TextSpan place, bool isAlias)
    {
        if (!_hasKey)
        {
            _hasKey = true;
            _key = Accept(child, place, isAlias);
            Start = isPair ? place.Start : Start;
        }
        else
        {
            AddValue(child);
        }

        End = Math.Max(End, place.End);
    }

    public override void Distrust(int offset)
    {
        for (var i = entries.Count - 1; i >= _first && entries[i] is var entry && entry.Value.Span.End > offset; i--)
        {
            entries[i] = entry with { Value = new YamlUnreadable(entry.Value.Span) };
        }
    }

    public override YamlNode Close(int end) =>
        new YamlMap(TextSpan.FromBounds(Start, Math.Max(Start, end)), entries.TakeFrom(_first)) { IsComplete = IsComplete };

    public override YamlNode Abandon()
    {
        IsComplete = false;
        if (!_hasKey && IsBlock && entries.Count > _first && entries.Last is var last && StandsBelow(last))
        {
            // What follows did not fit to it, so that it may be a part of something else.
            entries.Last = last with { Value = last.Value is YamlScalar ? new YamlUnreadable(last.Value.Span) : last.Value with { IsComplete = false } };
        }

        if (_hasKey)
        {
            // 'at:{ x: 1 }' is a mistake of its own, and 'at:' was not meant.
            _key = _key?.Text.EndsWith(":", StringComparison.Ordinal) == true ? null : _key;
            AddValue(new YamlUnreadable(new TextSpan(End, 0)));
        }

        return Close(End);
    }

    private bool StandsBelow(YamlEntry entry) => TextPlaces.LineEnd(text, entry.Key.Span.End) < entry.Value.Span.Start;

    private void AddValue(YamlNode value)
    {
        if (_key is not null)
        {
            if (!IsBlock && _key.IsPlain && IsNothingAt(_key.Span.End, value) && keys.MissingSpace(_key.Span.Start, _key.Span.End) is { } mistake)
            {
                mistakes.Add(mistake);
                IsComplete = false;
            }
            else if (CommaBefore(_key, value) is { } comma)
            {
                mistakes.Add(new TextMistake(Descriptors.MissingEntry, new TextSpan(comma, 1)));
                entries.Last = entries.Last with { Value = new YamlUnreadable(value.Span) };
            }
            else
            {
                entries.Add(new YamlEntry(_key, value));
                _known?.Add(_key.Text, _key);
            }
        }

        _key = null;
        _hasKey = false;
    }

    /// <summary>The comma in <c>{ kind: , state }</c>, if the key is a value that a comma keeps from its key.</summary>
    private int? CommaBefore(YamlScalar key, YamlNode value)
    {
        if (!IsNothingAt(key.Span.End, value) || entries.Count == _first)
        {
            return null;
        }

        var before = entries.Last;
        return IsNothing(before.Value) && !IsNothingAt(before.Key.Span.End, before.Value) ? TextPlaces.SkipToContent(text, before.Value.Span.End) : null;
    }

    private static bool IsNothing(YamlNode value) => value is YamlScalar { Text: "", IsPlain: true };

    private static bool IsNothingAt(int offset, YamlNode value) => IsNothing(value) && value.Span.Start == offset;

    /// <summary>The key if it can be one; null, and a mistake, if not.</summary>
    private YamlScalar? Accept(YamlNode node, TextSpan place, bool isAlias)
    {
        // A list or map with a mistake of its own was reported for that.
        var mistake = node is YamlList or YamlMap && !node.IsComplete ? null : Refuse(node, place, isAlias);
        // Braces around more than was meant make keys of all that is in them: the first says it.
        var isNoText = mistake?.Descriptor == Descriptors.KeyIsNoText;
        if (mistake is not null && !(isNoText && _isKeyNoText))
        {
            mistakes.Add(mistake);
        }

        _isKeyNoText |= isNoText;

        if (mistake is not null || node is not YamlScalar key)
        {
            IsComplete = false;
            return null;
        }

        if (Find(key.Text) is { } first)
        {
            if (!_isTwice)
            {
                mistakes.Add(new TextMistake(Descriptors.DuplicateKey, key.Span, first.Span, key.Text, source.Describe(first.Span)));
            }

            // A map that begins again is mostly the next entry of a list, without its dash.
            _isTwice |= ReferenceEquals(first, entries[_first].Key);
            return TakeBack(first) ? key : null;
        }

        return key;
    }

    // Of a key that stands twice, and once with nothing behind it, the other one is meant.
    private bool TakeBack(YamlScalar key)
    {
        var place = _first;
        while (!ReferenceEquals(entries[place].Key, key))
        {
            place++;
        }

        if (!IsNothing(entries[place].Value))
        {
            return false;
        }

        entries.RemoveAt(place);
        _known?.Remove(key.Text);
        return true;
    }

    private TextMistake? Refuse(YamlNode node, TextSpan place, bool isAlias) => node switch
    {
        _ when isAlias => NoText(place, "an alias"),
        YamlList => NoText(place, "a list"),
        YamlMap when !IsBlock && place.Start == Start + 1 => NoText(place, "a map", "quote the whole value if '{{' is text"),
        YamlMap => NoText(place, "a map"),
        YamlScalar { IsPlain: true, Text: "" } => KeyDiagnosis.Missing(text, place.Start),
        YamlScalar { IsPlain: true, Text: "<<" } => new TextMistake(Descriptors.MergeKey, node.Span),
        YamlScalar key when IsBlock && keys.BeforeBracket(key) is { } mistake => mistake,
        _ => keys.TooLong(node.Span.Start, node.Span.End),
    };

    private static TextMistake NoText(TextSpan place, string found, string mend = "write the key out, or quote it") =>
        new(Descriptors.KeyIsNoText, place, found, mend);

    private YamlScalar? Find(string key)
    {
        if (_known is not null)
        {
            return _known.TryGetValue(key, out var known) ? known : null;
        }

        for (var i = _first; i < entries.Count; i++)
        {
            if (entries[i].Key.Text == key)
            {
                return entries[i].Key;
            }
        }

        if (entries.Count - _first == FewKeys)
        {
            _known = new Dictionary<string, YamlScalar>(StringComparer.Ordinal);
            for (var i = _first; i < entries.Count; i++)
            {
                _known.Add(entries[i].Key.Text, entries[i].Key);
            }
        }

        return null;
    }
}
