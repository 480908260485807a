using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Yaml.Diagnosis;
using Microsoft.CodeAnalysis.Text;

namespace Factbook.Generator.Yaml;

/// <summary>A map that is being read, with the checks of its keys.</summary>
/// <param name="entries">Receives its entries.</param>
/// <param name="isPair">Whether it is a single <c>key: value</c> in a flow list, which begins with its key.</param>
internal sealed class OpenMapping(
    int start,
    bool isBlock,
    bool isPair,
    OpenChildren<YamlEntry> entries,
    string text,
    YamlSource source,
    KeyDiagnosis keys,
    TextErrors errors)
    : OpenNode(start, isBlock)
{
    private readonly int _first = entries.Count;
    private readonly MappingKeys _known = new(entries, entries.Count);
    private YamlScalar? _key;
    private bool _hasKey;
    private bool _isKeyNoText;
    private bool _isTwice;

    // The entries that are replaced by a later one with the same key. They are removed when the map is complete, since each removal moves
    // all entries after it.
    private HashSet<int>? _replaced;
    private bool _isCut;

    public override bool WantsKey => !_hasKey;

    public override void Add(YamlNode child, TextSpan span, bool isAlias)
    {
        if (!_hasKey)
        {
            _hasKey = true;
            _key = Accept(child, span, isAlias);
            Start = isPair ? span.Start : Start;
        }
        else
        {
            AddValue(child);
        }

        End = Math.Max(End, span.End);
    }

    public override void MarkIncomplete(int offset)
    {
        for (var i = entries.Count - 1; i >= _first && entries[i] is var entry && entry.Value.Span.End > offset; i--)
        {
            entries[i] = entry with { Value = new YamlUnreadable(entry.Value.Span) };
        }
    }

    public override YamlNode Close(int end) =>
        new YamlMapping(TextSpan.FromBounds(Start, Math.Max(Start, end)), TakeEntries()) { IsComplete = IsComplete };

    public override YamlNode CloseUnfinished()
    {
        IsComplete = false;
        if (!_hasKey && IsBlock && entries.Count > _first && entries.Last is var last && IsBelow(last))
        {
            // The following text did not belong to it, so it may be part of something else.
            entries.Last = last with { Value = last.Value is YamlScalar ? new YamlUnreadable(last.Value.Span)
                : last.Value with { IsComplete = false } };
        }

        if (_hasKey)
        {
            // 'at:{ x: 1 }' is a separate error, and 'at:' was not the key.
            _key = _key?.Text.EndsWith(":", StringComparison.Ordinal) == true ? null : _key;
            AddValue(new YamlUnreadable(new TextSpan(End, 0)));
        }

        return Close(End);
    }

    private bool IsBelow(YamlEntry entry) => TextOffsets.LineEnd(text, entry.Key.Span.End) < entry.Value.Span.Start;

    private void AddValue(YamlNode value)
    {
        if (_key is not null)
        {
            if (!IsBlock
                && _key.IsPlain
                && CommaDiagnosis.IsNothingAt(_key.Span.End, value)
                && keys.MissingSpace(_key.Span.Start, _key.Span.End) is { } error)
            {
                errors.Add(error);
                IsComplete = false;
                if (entries.Count > _first && CommaDiagnosis.IsNothing(entries.Last.Value))
                {
                    // '{ at: , 12:30 }': the text read as a key may be the value of the previous key.
                    entries.Last = entries.Last with { Value = new YamlUnreadable(entries.Last.Value.Span) };
                }
            }
            else if (!IsBlock && entries.Count > _first && TryReportSplitValue(_key, value))
            {
                entries.Last = entries.Last with { Value = new YamlUnreadable(value.Span) };
            }
            else
            {
                entries.Add(new YamlEntry(_key, value));
                _known.Add(_key, entries.Count - 1);
                _isCut = false;
            }
        }

        _key = null;
        _hasKey = false;
    }

    /// <summary>Returns whether an entry is part of the previous value, which a comma split. Only the first one is reported.</summary>
    private bool TryReportSplitValue(YamlScalar key, YamlNode value)
    {
        if (_isCut && key.IsPlain && CommaDiagnosis.IsNothingAt(key.Span.End, value))
        {
            return true;
        }

        var early = CommaDiagnosis.BeforeValue(text, entries.Last, key, value);
        if ((early ?? CommaDiagnosis.InValue(text, entries.Last, key, value)) is not { } error)
        {
            return false;
        }

        // The text after the comma may be a key.
        IsComplete &= early is not null;
        errors.Add(error);
        return _isCut = true;
    }

    /// <summary>Returns the key; null with an error if it is not valid.</summary>
    private YamlScalar? Accept(YamlNode node, TextSpan span, bool isAlias)
    {
        // A list or map with an error of its own is reported already.
        var error = node is YamlSequence or YamlMapping && !node.IsComplete ? null : Refuse(node, span, isAlias);
        // In misplaced braces every entry is a key: only the first one is reported.
        var isNotText = error?.Descriptor == Descriptors.KeyIsNotText;
        var isReported = (isNotText && _isKeyNoText) || (_isCut && error?.Descriptor == Descriptors.MissingKey);
        if (error is not null && !isReported)
        {
            errors.Add(error);
        }

        _isKeyNoText |= isNotText;

        if (error is not null || node is not YamlScalar key)
        {
            IsComplete = false;
            return null;
        }

        if (_known.Find(key.Text) is { } index)
        {
            var first = entries[index].Key;
            if (!_isTwice)
            {
                errors.Add(new TextError(Descriptors.DuplicateKey, key.Span, first.Span, key.Text, source.Describe(first.Span)));
            }

            // A map that begins again is usually the next entry of a list without its dash.
            _isTwice |= index == _first;
            return Replace(index) ? key : null;
        }

        return key;
    }

    // If one of two equal keys has no value, the other one is used.
    private bool Replace(int index)
    {
        if (!CommaDiagnosis.IsNothing(entries[index].Value))
        {
            return false;
        }

        (_replaced ??= []).Add(index);
        return true;
    }

    private ImmutableArray<YamlEntry> TakeEntries()
    {
        var taken = entries.TakeFrom(_first);
        return _replaced is null ? taken : [.. taken.Where((_, index) => !_replaced.Contains(_first + index))];
    }

    private TextError? Refuse(YamlNode node, TextSpan span, bool isAlias) => node switch
    {
        _ when isAlias => NotText(span, "an alias"),
        YamlSequence => NotText(span, "a list"),
        YamlMapping when !IsBlock && span.Start == Start + 1 => NotText(span, "a map", "quote the whole value if '{{' is text"),
        YamlMapping => NotText(span, "a map"),
        YamlScalar { IsPlain: true, Text: "" } => KeyDiagnosis.Missing(text, span.Start),
        YamlScalar { IsPlain: true, Text: "<<" } => new TextError(Descriptors.MergeKey, node.Span),
        YamlScalar key when IsBlock && keys.BeforeBracket(key) is { } error => error,
        _ => keys.TooLong(node.Span.Start, node.Span.End),
    };

    private static TextError NotText(TextSpan span, string found, string fix = "write the key out, or quote it") =>
        new(Descriptors.KeyIsNotText, span, found, fix);
}
