namespace Factbook.Tool.Editing;

/// <summary>A value that is inserted into a YAML file, in the style of its surroundings.</summary>
internal abstract record NewValue
{
    public sealed record Scalar(string Text) : NewValue
    {
        /// <summary>
        /// Gets a value indicating whether other programs may read it as a number or a Boolean; otherwise such a text is quoted.
        /// </summary>
        public bool IsTyped { get; init; }
    }

    public sealed record Sequence(IReadOnlyList<NewValue> Items) : NewValue;

    public sealed record Mapping(IReadOnlyList<KeyValuePair<string, NewValue>> Entries) : NewValue
    {
        /// <summary>Gets a value indicating whether it is written in braces, as within brackets.</summary>
        public bool IsInBraces { get; init; }
    }

    /// <summary>Writes the value after the colon of a key, or after the dash of an item.</summary>
    /// <param name="indent">The column of the key or dash; null within brackets.</param>
    /// <param name="lineBreak">The line break of the file.</param>
    /// <param name="isItem">Whether it is an item, whose first entry may be in the line of the dash.</param>
    public string Write(int? indent, string lineBreak, bool isItem) => this switch
    {
        Scalar scalar => " " + ScalarText.Write(scalar.Text, isInBrackets: indent is null, isTyped: scalar.IsTyped),
        Sequence { Items.Count: 0 } => " []",
        Mapping { Entries.Count: 0 } => " {}",
        Sequence sequence when indent is null || sequence.Items.All(item => item is Scalar) =>
            $" [{string.Join(",", sequence.Items.Select(item => item.Write(null, lineBreak, isItem: true)))[1..]}]",
        Mapping mapping when indent is null || mapping.IsInBraces =>
            $" {{{string.Join(",", mapping.Entries.Select(entry => $" {Write(entry, null, lineBreak)}"))} }}",
        Sequence sequence => string.Concat(sequence.Items.Select(item =>
            $"{lineBreak}{Spaces(indent.Value + 2)}-{item.Write(indent + 2, lineBreak, isItem: true)}")),
        Mapping mapping => string.Concat(mapping.Entries.Select((entry, index) =>
            (isItem && index == 0 ? " " : lineBreak + Spaces(indent!.Value + 2)) + Write(entry, indent + 2, lineBreak))),
        _ => throw new NotSupportedException($"no notation of {GetType().Name}"),
    };

    /// <summary>Writes the value as the root of a file.</summary>
    public string WriteRoot(string lineBreak) => this switch
    {
        Mapping { Entries.Count: > 0 } map => string.Join(lineBreak, map.Entries.Select(entry => Write(entry, 0, lineBreak))),
        Sequence { Items.Count: > 0 } list =>
            string.Join(lineBreak, list.Items.Select(item => "-" + item.Write(0, lineBreak, isItem: true))),
        _ => Write(0, lineBreak, isItem: false)[1..],
    };

    /// <summary>Writes an entry, from its key.</summary>
    /// <inheritdoc cref="Write(int?, string, bool)"/>
    public static string Write(KeyValuePair<string, NewValue> entry, int? indent, string lineBreak) =>
        $"{ScalarText.Write(entry.Key, isInBrackets: indent is null)}:{entry.Value.Write(indent, lineBreak, isItem: false)}";

    private static string Spaces(int count) => new(' ', count);
}
