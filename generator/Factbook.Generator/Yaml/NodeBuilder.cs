using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using Factbook.Generator.Diagnostics;
using Factbook.Generator.Inputs;
using Factbook.Generator.Yaml.Diagnosis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Factbook.Generator.Yaml;

/// <summary>Creates nodes from the events of the parser. Nodes that were read before an error are kept.</summary>
internal sealed class NodeBuilder(
    CharacterScan characters, YamlSource source, YamlLimits limits, KeyDiagnosis keys, RefusedTags tags, TextErrors errors)
{
    private readonly string _text = characters.Text;
    private readonly bool _hasPlaceholders = characters.Errors.Count > 0;
    private readonly Anchors _anchors = new(limits, errors);
    private readonly Stack<OpenNode> _open = new();
    private readonly OpenChildren<YamlNode> _items = new();
    private readonly OpenChildren<YamlEntry> _entries = new();
    private readonly SharedTexts _texts = new();
    private readonly ImmutableArray<YamlNode>.Builder _documents = ImmutableArray.CreateBuilder<YamlNode>();
    private NodeSize _size;
    private int _events;

    /// <summary>The roots of the documents so far, without empty documents.</summary>
    public ImmutableArray<YamlNode> Documents => _documents.ToImmutable();

    /// <summary>What aliases have added so far.</summary>
    public NodeSize Aliased => _anchors.Expanded;

    private NodeSize SizeWithAliases => _size + _anchors.Expanded;

    /// <exception cref="TextErrorException">The text exceeds a limit.</exception>
    public void Add(ParsingEvent parsed)
    {
        var start = TextOffsets.OffsetOf(_text, parsed.Start);
        if (++_events > limits.Events)
        {
            throw OverLimit(Descriptors.EventLimit, start, limits.Events);
        }

        switch (parsed)
        {
            case DocumentEnd:
                _anchors.EndDocument();
                break;
            case StreamEnd:
                _anchors.ReportUnused();
                break;
            case Scalar scalar:
                AddScalar(scalar, start);
                break;
            case AnchorAlias alias:
                AddAlias(alias, start);
                break;
            case SequenceStart sequence:
                Open(NewSequence(sequence, start));
                break;
            case MappingStart mapping:
                Open(NewMapping(mapping, start));
                break;
            case SequenceEnd or MappingEnd:
                var node = _open.Pop();
                Complete(node, node.Close(node.IsBlock ? node.End : Math.Min(start + 1, _text.Length)));
                break;
        }
    }

    /// <summary>Completes all open nodes, because the rest of the text cannot be read.</summary>
    /// <param name="line">The start of the line of the error; a value that ends on this line is wrong.</param>
    public void CloseUnfinished(int line)
    {
        if (_open.Count > 0)
        {
            _open.Peek().MarkIncomplete(line);
        }

        while (_open.Count > 0)
        {
            var node = _open.Pop();
            Complete(node, node.CloseUnfinished());
        }

        if (_documents.Count > 0)
        {
            _documents[_documents.Count - 1] = LastRead.MarkIncomplete(_documents[_documents.Count - 1], _text, line);
        }
    }

    private void AddScalar(Scalar scalar, int start)
    {
        _size += new NodeSize(1, scalar.Value.Length);
        var isKey = _open.Count > 0 && _open.Peek().WantsKey;
        var span = NodeSpans.SpanOf(_text, scalar, start, isKey);
        var anchor = OpenAnchor(scalar, start);
        if (!isKey && TryReportUnintended(scalar, anchor, span))
        {
            AddLeaf(new YamlUnreadable(span), anchor);
            return;
        }

        if (characters.Input.DeepBlankOf(scalar, span.Start) is { } line)
        {
            errors.Add(new TextError(Descriptors.DeepBlankLine, line));
        }

        var value = _texts.Get(characters.Input.ValueOf(scalar, span));
        var isDamaged = _hasPlaceholders && value.IndexOf(CharacterScan.Placeholder) >= 0;
        var node = new YamlScalar(
            span, isDamaged ? value.Replace(CharacterScan.Placeholder.ToString(), "") : value, scalar.Style == ScalarStyle.Plain)
        {
            IsComplete = !isDamaged,
        };
        if (!isKey && SuspectText.Find(_text, node) is { } suspect)
        {
            errors.Add(suspect);
        }

        AddLeaf(node, anchor);
    }

    private void AddLeaf(YamlNode node, AnchoredNode? anchor)
    {
        AddToParent(node, node.Span, isAlias: false, height: 0);
        anchor?.Close(node, new NodeSize(1, node is YamlScalar scalar ? scalar.Text.Length : 0), 0);
    }

    /// <summary>Returns whether a text was read as a tag or, without a value, as an anchor; the latter is reported here.</summary>
    private bool TryReportUnintended(Scalar scalar, AnchoredNode? anchor, TextSpan span)
    {
        if (tags.IsAfterTag(span))
        {
            return true;
        }

        if (anchor is null || scalar.Style != ScalarStyle.Plain || scalar.Value.Length > 0)
        {
            return false;
        }

        errors.Add(new TextError(Descriptors.AnchorOfNothing, anchor.Span, anchor.Name));
        return true;
    }

    private void AddAlias(AnchorAlias alias, int start)
    {
        _size += new NodeSize(1, 0);
        var span = TextSpan.FromBounds(start, TextOffsets.OffsetOf(_text, alias.End));
        var isKey = _open.Count > 0 && _open.Peek().WantsKey;
        var (node, height) = isKey ? (new YamlUnreadable(span), 0) : _anchors.Resolve(alias.Value, span, _open.Count);
        AddToParent(node, span, isAlias: true, height);
    }

    private OpenSequence NewSequence(SequenceStart sequence, int start) =>
        new(NodeSpans.Begin(_text, sequence, start), sequence.Style != SequenceStyle.Flow, _items, _text, errors)
        {
            Anchor = OpenAnchor(sequence, start),
            SizeBefore = SizeWithAliases,
        };

    private OpenMapping NewMapping(MappingStart mapping, int start)
    {
        // The library provides no position for a single pair in a flow list, but for its key, which comes next.
        var isPair = mapping.Style == MappingStyle.Flow && _open.Count > 0 && mapping.End.Index == 0;
        var begin = isPair ? _open.Peek().End : NodeSpans.Begin(_text, mapping, start);
        return new OpenMapping(begin, isPair || mapping.Style != MappingStyle.Flow, isPair, _entries, _text, source, keys, errors)
        {
            Anchor = OpenAnchor(mapping, start),
            SizeBefore = SizeWithAliases,
        };
    }

    private void Open(OpenNode node)
    {
        if (_open.Count == limits.Depth)
        {
            throw OverLimit(Descriptors.DepthLimit, node.Start, limits.Depth);
        }

        _size += new NodeSize(1, 0);
        _open.Push(node);
    }

    private AnchoredNode? OpenAnchor(NodeEvent node, int start) =>
        node.Anchor.IsEmpty ? null : _anchors.Open(node.Anchor, NodeSpans.AnchorOf(_text, node, start));

    private void Complete(OpenNode open, YamlNode node)
    {
        AddToParent(node, node.Span, isAlias: false, open.Height);
        open.Anchor?.Close(node, SizeWithAliases - open.SizeBefore, open.Height);
    }

    private void AddToParent(YamlNode node, TextSpan span, bool isAlias, int height)
    {
        if (_open.Count > 0)
        {
            var parent = _open.Peek();
            parent.Height = Math.Max(parent.Height, height + 1);
            parent.Add(node, span, isAlias);
        }
        else if (node is not YamlScalar { IsNull: true, IsComplete: true })
        {
            _documents.Add(node);
        }
    }

    private TextErrorException OverLimit(DiagnosticDescriptor descriptor, int start, int limit) =>
        new(new TextError(descriptor, TextOffsets.Character(_text, start), limit.ToString(CultureInfo.InvariantCulture)));
}
