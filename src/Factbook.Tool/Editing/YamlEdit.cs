using Microsoft.CodeAnalysis.Text;

namespace Factbook.Tool.Editing;

/// <summary>One change of a YAML text. Nodes are named by their spans in the text, without a byte order mark.</summary>
internal abstract record YamlEdit;

/// <summary>Replaces the text of a scalar, which may be a value or a key.</summary>
/// <param name="Scalar">The scalar with its quotes, or with the indicator of its block.</param>
/// <param name="Text">The new text, which is quoted as needed.</param>
/// <param name="Uses">How often the file uses the scalar: more than once where it is aliased.</param>
internal sealed record ReplaceScalar(TextSpan Scalar, string Text, int Uses = 1) : YamlEdit
{
    /// <summary>
    /// Gets whether a scalar in quotes, or in a block, is replaced by one in quotes, since a quoted <c>'200'</c> can be text where a plain
    /// one is a number.
    /// </summary>
    public bool KeepsQuotes { get; init; }
}

/// <summary>Inserts an entry before the entry at an index, or after the last one.</summary>
internal sealed record InsertEntry(TextSpan Mapping, int Index, string Key, NewValue Value) : YamlEdit;

/// <summary>Removes the entry at an index, with the comments directly above and after it.</summary>
internal sealed record RemoveEntry(TextSpan Mapping, int Index) : YamlEdit;

/// <summary>Inserts an item before the item at an index, or after the last one.</summary>
internal sealed record InsertItem(TextSpan Sequence, int Index, NewValue Value) : YamlEdit;

/// <summary>Removes the item at an index, with the comments directly above and after it.</summary>
internal sealed record RemoveItem(TextSpan Sequence, int Index) : YamlEdit;
