using Microsoft.CodeAnalysis.Text;

namespace Factbook.Generator.Yaml;

/// <summary>A value in a YAML file with its span. An aliased node is shared, not copied.</summary>
/// <param name="Span">Offsets in the text, in UTF-16 units; for a list or map, from its first to its last character.</param>
/// <remarks>A large dataset has millions of nodes, which live as long as their files, so flags and length share one number.</remarks>
internal abstract record YamlNode(TextSpan Span)
{
    private const int IncompleteBit = 1 << 31;
    private const int PlainBit = 1 << 30;

    private readonly int _start = Span.Start;
    private readonly int _lengthAndBits = Span.Length;

    public TextSpan Span => new(_start, _lengthAndBits & ~(IncompleteBit | PlainBit));

    /// <summary>
    /// Whether the whole node was read. If an error hides a part, it is reported already, and missing or invalid parts are not reported
    /// again.
    /// </summary>
    public bool IsComplete
    {
        get => (_lengthAndBits & IncompleteBit) == 0;
        init => _lengthAndBits = value ? _lengthAndBits & ~IncompleteBit : _lengthAndBits | IncompleteBit;
    }

    /// <inheritdoc cref="YamlScalar.IsPlain"/>
    protected bool IsMarkedPlain
    {
        get => (_lengthAndBits & PlainBit) != 0;
        init => _lengthAndBits = value ? _lengthAndBits | PlainBit : _lengthAndBits & ~PlainBit;
    }
}

/// <summary>A value that could not be read because of an error; no further errors are reported for it.</summary>
internal sealed record YamlUnreadable : YamlNode
{
    public YamlUnreadable(TextSpan span)
        : base(span) => IsComplete = false;
}

/// <summary>A scalar as text. The declared type of the record determines its value.</summary>
internal sealed record YamlScalar : YamlNode
{
    public YamlScalar(TextSpan span, string text, bool isPlain)
        : base(span) => (Text, IsMarkedPlain) = (text, isPlain);

    /// <summary>The decoded text: quotes, escapes and folding are undone.</summary>
    public string Text { get; }

    /// <summary>Whether it was written without quotes and not as a block scalar.</summary>
    public bool IsPlain => IsMarkedPlain;

    /// <summary>Whether it is empty, <c>~</c> or <c>null</c>. <c>Null</c> and <c>NULL</c> are text, since they are surnames.</summary>
    public bool IsNull => IsPlain && Text is ("" or "~" or "null");
}

/// <summary>A sequence, in block or flow style.</summary>
internal sealed record YamlSequence(TextSpan Span, EquatableArray<YamlNode> Items) : YamlNode(Span);

/// <summary>A mapping, in block or flow style; its keys are scalars and no two are the same text.</summary>
internal sealed record YamlMapping(TextSpan Span, EquatableArray<YamlEntry> Entries) : YamlNode(Span);

/// <summary>A key and its value.</summary>
internal readonly record struct YamlEntry(YamlScalar Key, YamlNode Value);
